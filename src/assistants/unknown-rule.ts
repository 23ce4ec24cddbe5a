import { allRules } from "../rules/all-rules.generated.ts";
import type { Rule } from "../rules/rule.ts";
import { textOf } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import { ToolProblem } from "./tool.ts";

/** What is said of a rule that there isn't, with the one that was probably meant. */
export function unknownRule(id: string, ownRules: readonly Rule[]): ToolProblem {
  const known = [...allRules, ...ownRules].map((rule) => rule.id);
  return new ToolProblem(`There is no rule "${id}".${textOf(suggestName(id, known))} list_rules lists them.`);
}
