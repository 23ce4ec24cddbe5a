import * as z from "zod/mini";
import { allTools } from "../../assistants/all-tools.ts";

/** By which people name a tool in a chat: `#mandateCheck`. */
const referenceNames: Readonly<Record<string, string>> = {
  check_document: "mandateCheck",
  explain_rule: "mandateExplain",
  list_rules: "mandateRules",
  inspect_document: "mandateInspect",
  draft_clause: "mandateClause",
};

/** The tools for assistants as VS Code wants them in the manifest; what people read of them is in `package.nls.json`. */
export function describeLanguageModelTools(): object[] {
  return allTools.map(({ name, description, input }) => {
    const { $schema: _schema, ...inputSchema } = z.toJSONSchema(input, { target: "draft-7", io: "input" });
    return {
      name,
      displayName: `%tools.${name}.name%`,
      userDescription: `%tools.${name}.description%`,
      modelDescription: description,
      canBeReferencedInPrompt: true,
      toolReferenceName: referenceNames[name],
      icon: "$(checklist)",
      tags: ["mandate"],
      inputSchema,
    };
  });
}
