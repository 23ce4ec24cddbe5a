import { allRules } from "../rules/all-rules.generated.ts";
import { explainRule } from "../rules/explain-rule.ts";
import type { Wording } from "../text/message.ts";

/** The page of a rule by its id, `ownership/po-not-named`. */
export function provideRuleDocument(id: string, wording: Wording): string | undefined {
  const rule = allRules.find((candidate) => candidate.id === id);
  return rule === undefined ? undefined : explainRule(rule, wording);
}
