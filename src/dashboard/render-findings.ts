import type { Dashboard } from "../engagement/dashboard/build-dashboard.ts";
import type { Quote } from "../engagement/dashboard/dashboard-context.ts";
import { html, type Markup } from "./markup.ts";
import { renderPanel, renderQuote, renderTable } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

/** What was found in one document, the weightiest first. */
export interface DocumentFindings {
  readonly file: string;
  readonly kind: Dashboard["documents"][number]["kind"];
  readonly findings: readonly ShownFinding[];
  /** How many pieces of advice are kept back. */
  readonly leftOut: number;
}

export interface ShownFinding {
  readonly severity: "error" | "warning" | "information" | "hint";
  /** In the language of the page. */
  readonly message: string;
  readonly rule: string;
  /** The line that it is about. */
  readonly quote: Quote;
}

/** What is missing or contradicts, document by document. */
export function renderFindings(documents: readonly DocumentFindings[], wording: Wording): Markup {
  const { findings: messages } = wording.messages;
  const all = documents.flatMap(({ findings }) => findings);
  const tables = documents.filter(({ findings }) => findings.length > 0);
  const leftOut = documents.reduce((sum, document) => sum + document.leftOut, 0);
  return renderPanel(
    "findings",
    messages.title,
    html`<p>${all.length === 0 ? messages.none : messages.count(all.length, tables.length)}</p>
`,
    ...tables.map((document) => renderDocument(document, wording)),
    leftOut === 0
      ? undefined
      : html`<p class="note">${messages.leftOut(leftOut)}</p>
`,
  );
}

function renderDocument({ file, kind, findings }: DocumentFindings, wording: Wording): Markup {
  const { findings: messages, kinds } = wording.messages;
  return html`<h3>${kinds[kind]} <span class="source">${file}</span></h3>
${renderTable(
  `${messages.title}: ${file}`,
  [messages.finding, messages.weight, messages.text, messages.rule],
  findings.map(({ severity, message, rule, quote }) => [
    message,
    html`<span class="weight-${severity}">${messages.weights[severity]}</span>`,
    renderQuote(quote, wording),
    html`<code>${rule}</code>`,
  ]),
)}`;
}
