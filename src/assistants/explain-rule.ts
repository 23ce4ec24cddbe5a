import * as z from "zod/mini";
import { allRules } from "../rules/all-rules.generated.ts";
import { explainRule as writeRulePage } from "../rules/explain-rule.ts";
import { severities } from "../rules/rule.ts";
import { sentence, textOf } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { languageInput } from "./inputs.ts";
import type { Tool } from "./tool.ts";
import { unknownRule } from "./unknown-rule.ts";

const input = z.object({
  rule: z.string().check(z.describe("Id of a rule, as check_document and list_rules give it: ownership/po-not-named")),
  language: languageInput,
});

const output = z.object({
  ruleId: z.string(),
  severity: z.enum(severities),
  summary: z.string(),
  kinds: z.array(z.string()),
  /** Markdown. */
  page: z.string(),
});

export const explainRule: Tool<typeof input, typeof output> = {
  name: "explain_rule",
  title: "Explain a rule",
  description:
    "Explains one rule of Mandate: what a good document does, why it matters to those who sign and deliver, where the rule comes from, a bad and a good example, its settings and how to switch it off. Ask it when somebody wants to know why a finding matters, or before suggesting to ignore one.",
  input,
  output,
  answer({ input: { rule: id, language: chosen }, ownRules, language }) {
    const wording = wordings[chosen ?? language];
    const rule = [...allRules, ...ownRules].find((candidate) => candidate.id === id);
    if (rule === undefined) throw unknownRule(id, ownRules);
    return {
      ruleId: rule.id,
      severity: rule.severity,
      summary: textOf(sentence(rule.docs.summary), wording),
      kinds: [...rule.kinds],
      page: writeRulePage(rule, wording),
    };
  },
  describe: ({ page }) => page,
};
