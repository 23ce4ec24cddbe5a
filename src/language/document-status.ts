import type { DocumentKind } from "../documents/document.ts";
import { displayName } from "../engagement/display-name.ts";
import { describeEngagement } from "../linter/describe-engagement.ts";
import { findProfile } from "../linter/expectations.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { textOf } from "../text/message.ts";
import type { LanguageContext } from "./language-context.ts";

/** What Mandate takes a document for, in a line or two. */
export interface DocumentStatus {
  readonly kind: DocumentKind;
  /** Whether the kind is declared, and not inferred. */
  readonly isDeclared: boolean;
  /** What spoke for the kind: `title "Statement of Work"`. */
  readonly reasons: readonly string[];
  /** By which the document is judged; not there for what is no engagement document. */
  readonly profile?: string;
  readonly engagement?: string;
  /** How many findings of each severity the editor shows. */
  readonly problems: Readonly<Record<Severity, number>>;
}

export function provideDocumentStatus(context: LanguageContext): DocumentStatus {
  const { document, engagement, chosenProfile, findings, wording } = context;
  const { kind, kindDeclared, kindReasons } = document;
  const status = { kind, isDeclared: kindDeclared, reasons: kindReasons.map((reason) => textOf(reason, wording)) };
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const counts = severities.map((severity) => [severity, count(severity)]);
  const problems = Object.fromEntries(counts) as Record<Severity, number>;
  if (kind === "none") return { ...status, problems };
  const name = describeEngagement(document, engagement)?.name;
  return {
    ...status,
    profile: findProfile(document, engagement, chosenProfile).value,
    ...(name !== undefined && { engagement: displayName(name, engagement.documents) }),
    problems,
  };
}
