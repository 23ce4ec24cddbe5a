import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { multiple } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { argument, command, constant, option } from "@optique/core/primitives";
import { string } from "@optique/core/valueparser";

/** Says why rules matter. */
export const explainArguments = command(
  "explain",
  object({
    name: constant("explain"),
    /** Rule ids or families. */
    rules: multiple(
      argument(string({ metavar: "RULE" }), {
        description: message`A rule such as scope/out-of-scope-missing or a family such as risk. Without one, the rules are listed.`,
      }),
    ),
    all: option("--all", { description: message`Explain every rule.` }),
  }),
  {
    brief: message`Explain a rule: why it matters, and an example`,
    description: message`Explains rules: what they expect, why it matters, an example, and how to switch them off.`,
  },
);

export type ExplainCommand = InferValue<typeof explainArguments>;
