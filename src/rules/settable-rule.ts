import type { Rule } from "./rule.ts";

/** What a configuration may set of a rule. */
export interface SettableRule extends Pick<Rule, "id" | "facets"> {
  /** The names of its limits. */
  readonly options?: readonly string[];
}
