import type * as lsp from "vscode-languageserver-types";
import type { ProfileName } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";
import type { Engagement } from "../engagement/engagement.ts";
import type { ClauseText } from "../engagement/frozen-clauses.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import type { RuleId } from "../rules/rule.ts";
import type { Wording } from "../text/message.ts";

/** Everything that a feature may look at: one version of one open document, and what the client can do with an answer. */
export interface LanguageContext {
  readonly uri: string;
  /** As the client counts. */
  readonly version: number;
  readonly text: string;
  /** Made from the text on first use, so that a feature that can answer from `text` is quick. */
  readonly document: EngagementDocument;
  /** What belongs with the document, and what the configuration declares of it. */
  readonly engagement: Engagement;
  /** The profile that the configuration or the editor's settings choose for all documents. */
  readonly chosenProfile: ProfileName | undefined;
  /** Made on first use too. */
  readonly findings: readonly ShownFinding[];
  /** The date to judge by, `2026-11-22`. */
  readonly today: string;
  /** How many pieces of advice `findings` keeps back. */
  readonly adviceLeftOut: number;
  /** Whether hovers explain words of the field. */
  readonly showsDefinitions: boolean;
  /** The findings that another text of this document would have. */
  lint(text: string): readonly ShownFinding[];
  /** A document of the engagement in full, by the path of its summary. */
  open(path: string): EngagementDocument | undefined;
  /** What is found in a document of the engagement, by the path of its summary. */
  findingsIn(path: string): readonly ShownFinding[];
  uriOf(path: string): string | undefined;
  /** The version of an open document that `open` gives; none of a file that is not open. */
  versionOf(path: string): number | undefined;
  /** What a frozen clause said, by its fingerprint, where a version with the signed text is known. */
  signedText(fingerprint: string): ClauseText | undefined;
  readonly client: ClientSupport;
  /** In the language that the client shows. */
  readonly wording: Wording;
}

/** What a client has said that it can do. */
export interface ClientSupport {
  /** Tab stops in completions. */
  readonly completionSnippets: boolean;
  /** Tab stops in the edits of a code action. */
  readonly snippetEdits: boolean;
  /** Edits that are good for one version of a document only. */
  readonly versionedEdits: boolean;
  /** Files that an edit creates. */
  readonly newFiles: boolean;
  readonly commands: ClientCommands;
}

/** Commands that the client runs itself; not there where it has none. */
export interface ClientCommands {
  /** Asks for a reason and inserts the comment. */
  readonly ignoreFinding?: (comment: IgnoreComment) => lsp.Command;
  /** Shows a rule's page. */
  readonly explainRule?: (id: RuleId) => lsp.Command;
}

/** An ignore comment that waits for its reason. */
export interface IgnoreComment {
  readonly uri: string;
  /** The version of the document that `position` is good for. */
  readonly version: number;
  readonly rule: RuleId;
  readonly position: lsp.Position;
  /** `<!-- mandate-ignore risk/value-missing: ` */
  readonly textBeforeReason: string;
  /** ` -->` and the line break. */
  readonly textAfterReason: string;
  /** `waived by` and `until`, in the document's language; see `Waiver`. */
  readonly waiverWords: { readonly by: string; readonly until: string };
}
