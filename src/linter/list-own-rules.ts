import { buildOwnRule } from "../rules/build-own-rule.ts";
import type { Rule } from "../rules/rule.ts";
import type { DocumentConfiguration } from "./config-document.ts";

const known = new WeakMap<DocumentConfiguration["ownRules"], readonly Rule[]>();

/** The rules of the team's own in a configuration, with their docs, in the order in which it has them; made once. */
export function listOwnRules({ ownRules }: Pick<DocumentConfiguration, "ownRules">): readonly Rule[] {
  const rules = known.get(ownRules) ?? Object.values(ownRules).map(buildOwnRule);
  known.set(ownRules, rules);
  return rules;
}
