import { type DocumentSummary, summarise } from "../engagement/document-summary.ts";
import { lineAt } from "../text/line-index.ts";
import type { LanguageContext } from "./language-context.ts";
import { saidIn } from "./said-in.ts";
import { type StatementName, type StatementTopic, statementTopics } from "./statements.ts";

export interface EvidencePlace {
  readonly topic: StatementName;
  /** From 0: where it begins. */
  readonly line: number;
}

/** Where the document says what, topic by topic; nothing of what it leaves open. */
export function provideEvidence({ document }: LanguageContext): EvidencePlace[] {
  if (document.kind === "none") return [];
  const summary = summarise(document);
  return statementTopics.flatMap((topic) => findPlaces(topic, summary));
}

function findPlaces(
  { name, source, notIn = [] }: StatementTopic & { readonly name: StatementName },
  summary: DocumentSummary,
): EvidencePlace[] {
  // What the document does as a whole is nowhere in particular.
  if ("point" in source || notIn.includes(summary.kind)) return [];
  const { isSaid, places } = saidIn(summary, source);
  if (!isSaid) return [];
  const lines = places.map(({ start }) => lineAt(summary.lines, start));
  return [...new Set(lines)].map((line) => ({ topic: name, line }));
}
