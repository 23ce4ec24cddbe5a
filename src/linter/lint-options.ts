import type { ProfileName } from "../documents/declared-terms.ts";
import type { Rule, RuleFamily, RuleId, Severity } from "../rules/rule.ts";

/** What the configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity;
  readonly off?: boolean;
  readonly facets?: Readonly<Record<string, "on" | "off">>;
  readonly options?: Readonly<Record<string, number>>;
}

/** `own` takes a rule out of what its family gets. */
export type SeverityChange = Severity | "off" | "own";

/** What a profile or the sort of document changes, by rule or by family; a rule goes before its family, what isn't named stays. */
export type SeverityChanges = Readonly<Partial<Record<RuleId | RuleFamily, SeverityChange>>>;

/** All that decides on findings beside the texts. */
export interface LintOptions {
  /** Undefined where the documents are to tell it; see `findProfile`. */
  readonly profile: ProfileName | undefined;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Of the team's own; see `listOwnRules`. */
  readonly ownRules?: readonly Rule[];
  /** `2026-11-22` */
  readonly today: string;
}

/** The same with what holds for one document. */
export interface ChosenOptions extends LintOptions {
  readonly profile: ProfileName;
  /** What weighs less in it than the profile says; see `severityOf`. */
  readonly lighter: readonly SeverityChanges[];
}
