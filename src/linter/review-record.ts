import { type DocumentSummary, fileNameOf } from "../engagement/document-summary.ts";
import type { Suppression } from "../markdown/suppressions.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { lineAt } from "../text/line-index.ts";
import { type Message, say, textOf, type Value, type Wording } from "../text/message.ts";
import { onOneLine } from "../text/on-one-line.ts";
import type { ShownFinding } from "./join-gaps.ts";

/** What is known of a document at its review. */
export interface ReviewedDocument {
  readonly summary: DocumentSummary;
  readonly findings: readonly ShownFinding[];
  readonly suppressions: readonly Suppression[];
}

interface ReviewOptions {
  readonly today: string;
  /** How messages are said in the language of the record, which is that of the documents. */
  readonly wording: Wording;
}

/**
 * A review as a Markdown document of its own, to be filled in and kept beside what was reviewed: findings, what was waived
 * and by whom, and room for decisions. `today` is its date, `2026-11-22`; it says of itself that it is no document to check.
 */
export function writeReviewRecord(documents: readonly ReviewedDocument[], { today, wording }: ReviewOptions): string {
  const text = (value: Value): string => textOf(value, wording);
  const open = documents.filter(({ findings }) => findings.length > 0);
  const waived = documents.flatMap(({ summary, suppressions }) =>
    suppressions.map((suppression) => describeWaiver(summary, suppression, today)),
  );
  const names = documents.map(({ summary }) => fileNameOf(summary)).join(", ");
  const parts = [
    "---\nmandate:\n  kind: none\n---",
    `# ${text(say`Review record ${today}`)}`,
    [
      `- ${text(say`Reviewed by: [name]`)}`,
      `- ${text(say`Documents: ${names}`)}`,
      `- ${text(say`Open findings: ${countFindings(documents, wording)}`)}`,
    ].join("\n"),
    `## ${text(say`Findings`)}`,
    ...(open.length === 0
      ? [text(say`Nothing was found.`)]
      : open.flatMap((document) => describeFindings(document, wording))),
    `## ${text(say`Ignored and waived`)}`,
    waived.length === 0
      ? text(say`Nothing is ignored or waived.`)
      : drawTable(
          [say`Document`, say`Line`, say`Rule`, say`Reason`, say`Agreed by`, say`Until`, say`State`],
          waived,
          wording,
        ),
    `## ${text(say`Decisions`)}`,
    drawTable([say`Decision`, say`Who decides`, say`Until`], [[say`[decision]`, say`[name]`, say`[date]`]], wording),
    `## ${text(say`Result`)}`,
    `- [ ] ${text(say`Ready to be signed`)}\n- [ ] ${text(say`To be reworked and reviewed again`)}`,
    text(say`Signed off by: [name], [date]`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function countFindings(documents: readonly ReviewedDocument[], wording: Wording): Value {
  const all = documents.flatMap(({ findings }) => findings);
  const counts = severities.flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} × ${textOf(severityNames[severity], wording)}`];
  });
  return counts.length === 0 ? say`none` : counts.join(", ");
}

function describeFindings({ summary, findings }: ReviewedDocument, wording: Wording): string[] {
  const rows = findings.map(({ range, severity, message, rule }) => [
    String(lineAt(summary.lines, range.start) + 1),
    severityNames[severity],
    message,
    rule.id,
    say`[mend, waive or accept]`,
  ]);
  const header = [say`Line`, say`Weight`, say`Finding`, say`Rule`, say`Decision`];
  return [`### ${fileNameOf(summary)}`, drawTable(header, rows, wording)];
}

function describeWaiver(
  summary: DocumentSummary,
  { range, rules, reason, waiver }: Suppression,
  today: string,
): Value[] {
  const state = waiver !== undefined && waiver.until < today ? say`ended` : say`holds`;
  return [
    fileNameOf(summary),
    String(lineAt(summary.lines, range.start) + 1),
    rules.join(", "),
    reason,
    waiver?.reviewer ?? "",
    waiver?.until ?? "",
    state,
  ];
}

function drawTable(header: readonly Message[], rows: readonly (readonly Value[])[], wording: Wording): string {
  const draw = (cells: readonly Value[]): string =>
    `| ${cells.map((cell) => toCell(textOf(cell, wording))).join(" | ")} |`;
  return [draw(header), draw(header.map(() => "---")), ...rows.map(draw)].join("\n");
}

function toCell(text: string): string {
  return onOneLine(text).replace(/[\\|]/g, "\\$&");
}

const severityNames: Readonly<Record<Severity, Message>> = {
  error: say`error`,
  warning: say`warning`,
  information: say`information`,
  hint: say`hint`,
};
