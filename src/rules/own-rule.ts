import type { DocumentKind, SupportedLanguage } from "../documents/document.ts";
import type { Rule, Severity } from "./rule.ts";

export type OwnRuleId = `own/${string}`;

/** What a rule of a team's own can ask for, by its key in a configuration. */
export const ownDemands = ["required_section", "required_field", "required_phrase", "forbidden_phrase"] as const;
export type OwnDemand = (typeof ownDemands)[number];

/** A rule that a team has written into its configuration: words, and no code. */
export interface OwnRuleDefinition {
  readonly id: OwnRuleId;
  readonly demand: OwnDemand;
  /** In plain words, without regard to case and endings; of the required ones, any will do. There is at least one. */
  readonly phrases: readonly string[];
  readonly severity: Severity;
  readonly kinds: readonly Exclude<DocumentKind, "none">[];
  /** Undefined for documents in any language. */
  readonly languages: readonly SupportedLanguage[] | undefined;
  /** What a finding says, in the team's words. */
  readonly message: string | undefined;
  /** Why it matters. */
  readonly docs: string | undefined;
  /** Markdown that a fix inserts below the required heading, behind the required label, or to say the required phrase. */
  readonly text: string | undefined;
  /** What a fix puts in place of a forbidden phrase. */
  readonly replacement: string | undefined;
}

export function isOwnRule({ id }: Pick<Rule, "id">): boolean {
  return id.startsWith("own/");
}
