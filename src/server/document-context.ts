import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import type { Engagement } from "../engagement/engagement.ts";
import type { ClientSupport, LanguageContext } from "../language/language-context.ts";
import { type LintFinding, lintDocument } from "../linter/lint.ts";
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
  const gather = (document: EngagementDocument): Engagement => ({
    documents: [document],
    declared: settings.declared,
  });
  const lint = (document: EngagementDocument): readonly LintFinding[] =>
    lintDocument(document, gather(document), settings.lintOptions);
  let document: EngagementDocument | undefined;
  let findings: readonly LintFinding[] | undefined;
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
      findings ??= lint(this.document);
      return findings;
    },
    lint: (otherText) => lint(read(otherText)),
  };
}
