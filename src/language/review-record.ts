import { supportedLanguages } from "../documents/document.ts";
import { writeReviewRecord } from "../linter/review-record.ts";
import { wordings } from "../translations/wordings.ts";
import type { LanguageContext } from "./language-context.ts";

/** A review of a document and all that belong with it, as a file to write beside it. */
export interface ReviewRecord {
  readonly fileName: string;
  readonly text: string;
}

/** In the language of the document that it is asked for. Undefined for a document that is none of an engagement. */
export function provideReviewRecord({
  document,
  engagement,
  findingsIn,
  open,
  today,
}: LanguageContext): ReviewRecord | undefined {
  if (document.kind === "none") return undefined;
  const language = supportedLanguages.find((known) => known === document.language) ?? "en";
  const reviewed = engagement.documents.map((summary) => ({
    summary,
    findings: findingsIn(summary.path),
    suppressions: open(summary.path)?.markdown.suppressions ?? [],
  }));
  return {
    fileName: `review-${today}.md`,
    text: writeReviewRecord(reviewed, { today, wording: wordings[language] }),
  };
}
