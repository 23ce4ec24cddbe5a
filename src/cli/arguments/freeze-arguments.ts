import { merge, object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import type { InferValue } from "@optique/core/parser";
import { command, constant } from "@optique/core/primitives";
import { namedFileOptions } from "./file-options.ts";
import { keepLines } from "./keep-lines.ts";
import { todayOption } from "./shown-options.ts";

/** Holds a signed scope fast. */
export const freezeArguments = command(
  "freeze",
  merge(object({ name: constant("freeze") }), namedFileOptions, object({ today: todayOption })),
  {
    brief: message`Hold the clauses of a signed statement of work fast`,
    description: message`Holds the clauses of a signed statement of work fast: writes "status: signed" and a fingerprint of each clause about scope, exclusions, price, acceptance, changes, dates and ownership into the front matter. From then on, "mandate check" reports a clause that changes without a change request.`,
    footer: keepLines(`
Exit codes
  0   the documents were frozen
  2   one could not be, or something was mistyped`),
  },
);

export type FreezeCommand = InferValue<typeof freezeArguments>;
