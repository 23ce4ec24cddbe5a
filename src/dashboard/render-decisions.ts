import type { DecisionMatrix, DecisionPanel } from "../engagement/dashboard/build-decision-panel.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderSource, renderTable } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

/** Who decides and does what, with what contradicts. */
export function renderDecisions({ matrices, conflicts, missing }: DecisionPanel, wording: Wording): Markup {
  const { decisions: messages } = wording.messages;
  return renderPanel(
    "decisions",
    messages.title,
    matrices.length === 0
      ? undefined
      : html`<p>${messages.lead} <strong>${messages.count(conflicts)}</strong></p>
`,
    ...matrices.map((matrix) => renderMatrix(matrix, wording)),
    renderMissing(missing, wording),
  );
}

function renderMatrix({ holders, rows, source }: DecisionMatrix, wording: Wording): Markup {
  const { decisions: messages, nothing } = wording.messages;
  const head = [
    messages.task,
    ...holders.map(({ name, isOwner }) => (isOwner ? `${name} ★` : name)),
    messages.conflict,
  ];
  const hasOwner = holders.some(({ isOwner }) => isOwner);
  const table = renderTable(
    `${messages.title} (${source.file})`,
    head,
    rows.map(({ task, letters, conflicts, source: place }) => [
      html`${task} ${renderSource(place, wording)}`,
      ...holders.map((_, at) => renderLetters(letters[at] ?? "", nothing)),
      conflicts.length === 0
        ? nothing
        : html`<strong class="conflict">⚠ ${conflicts.map((conflict) => messages.conflicts[conflict]).join("; ")}</strong>`,
    ]),
  );
  return html`${table}${hasOwner ? html`<p class="note">★ ${messages.owner}</p>` : undefined}`;
}

function renderLetters(letters: string, nothing: string): Markup {
  if (letters === "") return html`${nothing}`;
  return letters.includes("A") ? html`<strong class="accountable">${letters}</strong>` : html`${letters}`;
}
