import * as z from "zod/mini";
import { documentKinds } from "../documents/document.ts";
import { allRules } from "../rules/all-rules.generated.ts";
import { ruleFamilies, severities } from "../rules/rule.ts";
import { sentence, textOf } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { languageInput } from "./inputs.ts";
import type { Tool } from "./tool.ts";

const input = z.object({
  family: z.optional(
    z.enum([...ruleFamilies, "own"]).check(z.describe("Only the rules of this family; own are those of the team.")),
  ),
  kind: z.optional(
    z
      .enum(documentKinds)
      .check(z.describe("Only the rules that judge this kind of document: sow is a statement of work.")),
  ),
  language: languageInput,
});

const output = z.object({
  rules: z.array(
    z.object({
      ruleId: z.string(),
      severity: z.enum(severities),
      /** What a good document does. */
      summary: z.string(),
      kinds: z.array(z.string()),
    }),
  ),
});

export const listRules: Tool<typeof input, typeof output> = {
  name: "list_rules",
  title: "List the rules",
  description:
    "Lists the rules by which Mandate judges engagement documents, each with its severity, what a good document does, and the kinds of document it judges. Ask it for a checklist before writing a statement of work, vision, backlog or charter.",
  input,
  output,
  answer({ input: { family, kind, language: chosen }, ownRules, language }) {
    const wording = wordings[chosen ?? language];
    const wanted = [...allRules, ...ownRules].filter(
      ({ id, kinds }) =>
        (family === undefined || id.startsWith(`${family}/`)) &&
        (kind === undefined || kinds.some((judged) => judged === kind)),
    );
    return {
      rules: wanted.map(({ id, severity, docs, kinds }) => ({
        ruleId: id,
        severity,
        summary: textOf(sentence(docs.summary), wording),
        kinds: [...kinds],
      })),
    };
  },
  describe: ({ rules }) =>
    rules.length === 0
      ? "No rule judges that."
      : rules.map(({ ruleId, severity, summary }) => `${ruleId} (${severity}): ${summary}`).join("\n"),
};
