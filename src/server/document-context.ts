import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { summarise } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { buildEngagement } from "../engagement/engagement.ts";
import type { ClientSupport, LanguageContext } from "../language/language-context.ts";
import { joinGaps } from "../linter/join-gaps.ts";
import { type LimitedFindings, limitAdvice } from "../linter/limit-advice.ts";
import { lintDocument } from "../linter/lint.ts";
import type { DocumentSettings } from "./document-settings.ts";

/** One version of an open document, read and judged when a feature first asks for it, and then no more. */
export function createDocumentContext(
  textDocument: TextDocument,
  settings: DocumentSettings,
  client: ClientSupport,
): LanguageContext {
  const { uri, version } = textDocument;
  const text = textDocument.getText();
  const read = (anyText: string): EngagementDocument => readDocument(settings.path, anyText, settings.readOptions);
  const gather = (document: EngagementDocument): Engagement => buildEngagement([document], settings.declared);
  const lint = (document: EngagementDocument): LimitedFindings =>
    limitAdvice(
      summarise(document),
      joinGaps(lintDocument(document, gather(document), settings.lintOptions)),
      settings.advice,
    );
  let document: EngagementDocument | undefined;
  let limited: LimitedFindings | undefined;
  return {
    uri,
    version,
    text,
    client,
    get document() {
      document ??= read(text);
      return document;
    },
    get engagement() {
      return gather(this.document);
    },
    chosenProfile: settings.lintOptions.profile,
    get findings() {
      limited ??= lint(this.document);
      return limited.shown;
    },
    get adviceLeftOut() {
      limited ??= lint(this.document);
      return limited.leftOut;
    },
    lint: (otherText) => lint(read(otherText)).shown,
  };
}
