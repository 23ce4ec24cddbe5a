import type { SupportedLanguage } from "../documents/document.ts";
import { type DocumentSummary, fileNameOf } from "../engagement/document-summary.ts";
import type { Suppression } from "../markdown/suppressions.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { lineAt } from "../text/line-index.ts";
import { textOf, type Wording } from "../text/message.ts";
import { onOneLine } from "../text/on-one-line.ts";
import type { ShownFinding } from "./join-gaps.ts";

/** What is known of a document at its review. */
export interface ReviewedDocument {
  readonly summary: DocumentSummary;
  readonly findings: readonly ShownFinding[];
  readonly suppressions: readonly Suppression[];
}

/** The language of the record, and how messages are said in it. */
interface ReviewOptions {
  readonly language: SupportedLanguage;
  readonly today: string;
  readonly wording: Wording;
}

/**
 * A review as a Markdown document of its own, to be filled in and kept beside what was reviewed: findings, what was waived
 * and by whom, and room for decisions. `today` is its date, `2026-11-22`; it says of itself that it is no document to check.
 */
export function writeReviewRecord(
  documents: readonly ReviewedDocument[],
  { language, today, wording }: ReviewOptions,
): string {
  const words = wordsIn[language];
  const open = documents.filter(({ findings }) => findings.length > 0);
  const waived = documents.flatMap(({ summary, suppressions }) =>
    suppressions.map((suppression) => describeWaiver(summary, suppression, today, words)),
  );
  const parts = [
    "---\nmandate:\n  kind: none\n---",
    `# ${words.title} ${today}`,
    [
      `- ${words.reviewer}`,
      `- ${words.documents}: ${documents.map(({ summary }) => fileNameOf(summary)).join(", ")}`,
      `- ${words.open}: ${countFindings(documents, words)}`,
    ].join("\n"),
    `## ${words.findings}`,
    ...(open.length === 0
      ? [words.noFindings]
      : open.flatMap((document) => describeFindings(document, words, wording))),
    `## ${words.waivers}`,
    waived.length === 0 ? words.noWaivers : drawTable(words.waiverColumns, waived),
    `## ${words.decisions}`,
    drawTable(words.decisionColumns, [words.decisionRow]),
    `## ${words.result}`,
    words.results.map((result) => `- [ ] ${result}`).join("\n"),
    words.signature,
  ];
  return `${parts.join("\n\n")}\n`;
}

type Words = (typeof wordsIn)[SupportedLanguage];

function countFindings(documents: readonly ReviewedDocument[], words: Words): string {
  const all = documents.flatMap(({ findings }) => findings);
  const counts = severities.flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} × ${words.severities[severity]}`];
  });
  return counts.length === 0 ? words.none : counts.join(", ");
}

function describeFindings({ summary, findings }: ReviewedDocument, words: Words, wording: Wording): string[] {
  const rows = findings.map(({ range, severity, message, rule }) => [
    String(lineAt(summary.lines, range.start) + 1),
    words.severities[severity],
    textOf(message, wording),
    rule.id,
    words.decide,
  ]);
  return [`### ${fileNameOf(summary)}`, drawTable(words.findingColumns, rows)];
}

function describeWaiver(
  summary: DocumentSummary,
  { range, rules, reason, waiver }: Suppression,
  today: string,
  words: Words,
): string[] {
  const state = waiver !== undefined && waiver.until < today ? words.ended : words.holds;
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

function drawTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const draw = (cells: readonly string[]): string => `| ${cells.map(toCell).join(" | ")} |`;
  return [draw(header), draw(header.map(() => "---")), ...rows.map(draw)].join("\n");
}

function toCell(text: string): string {
  return onOneLine(text).replace(/[\\|]/g, "\\$&");
}

const wordsIn = {
  en: {
    title: "Review record",
    reviewer: "Reviewed by: [name]",
    documents: "Documents",
    open: "Open findings",
    findings: "Findings",
    noFindings: "Nothing was found.",
    findingColumns: ["Line", "Weight", "Finding", "Rule", "Decision"],
    decide: "[mend, waive or accept]",
    waivers: "Ignored and waived",
    noWaivers: "Nothing is ignored or waived.",
    waiverColumns: ["Document", "Line", "Rule", "Reason", "Agreed by", "Until", "State"],
    holds: "holds",
    ended: "ended",
    decisions: "Decisions",
    decisionColumns: ["Decision", "Who decides", "Until"],
    decisionRow: ["[decision]", "[name]", "[date]"],
    result: "Result",
    results: ["Ready to be signed", "To be reworked and reviewed again"],
    signature: "Signed off by: [name], [date]",
    none: "none",
    severities: { error: "error", warning: "warning", information: "information", hint: "hint" },
  },
  de: {
    title: "Review-Protokoll",
    reviewer: "Geprüft von: [Name]",
    documents: "Dokumente",
    open: "Offene Befunde",
    findings: "Befunde",
    noFindings: "Es wurde nichts gefunden.",
    findingColumns: ["Zeile", "Gewicht", "Befund", "Regel", "Entscheidung"],
    decide: "[beheben, freigeben oder hinnehmen]",
    waivers: "Ausgeblendet und freigegeben",
    noWaivers: "Nichts ist ausgeblendet oder freigegeben.",
    waiverColumns: ["Dokument", "Zeile", "Regel", "Grund", "Freigegeben von", "Bis", "Stand"],
    holds: "gilt",
    ended: "abgelaufen",
    decisions: "Entscheidungen",
    decisionColumns: ["Entscheidung", "Wer entscheidet", "Bis"],
    decisionRow: ["[Entscheidung]", "[Name]", "[Datum]"],
    result: "Ergebnis",
    results: ["Reif zur Unterschrift", "Überarbeiten und erneut prüfen"],
    signature: "Abgenommen von: [Name], [Datum]",
    none: "keine",
    severities: { error: "Fehler", warning: "Warnung", information: "Information", hint: "Hinweis" },
  },
} satisfies Record<
  SupportedLanguage,
  { readonly severities: Readonly<Record<Severity, string>>; readonly [text: string]: unknown }
>;
