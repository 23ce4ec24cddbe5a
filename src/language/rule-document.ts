import { allRules } from "../rules/all-rules.generated.ts";
import { explainRule } from "../rules/explain-rule.ts";
import type { Rule } from "../rules/rule.ts";
import type { Wording } from "../text/message.ts";

/** The page of a rule by its id, `ownership/po-not-named`, or of one of the team's own. */
export function provideRuleDocument(id: string, wording: Wording, ownRules: readonly Rule[]): string | undefined {
  const rule = [...allRules, ...ownRules].find((candidate) => candidate.id === id);
  return rule === undefined ? undefined : explainRule(rule, wording);
}
