import { merge, object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import type { InferValue } from "@optique/core/parser";
import { command, constant } from "@optique/core/primitives";
import { fileOptions } from "./file-options.ts";
import { keepLines } from "./keep-lines.ts";
import { colorOption, peopleOrProgram } from "./shown-options.ts";

export const readingExits = keepLines(`
Exit codes
  0   everything was read
  2   something could not be read, or was mistyped`);

/** Shows what is understood. */
export const inspectArguments = command(
  "inspect",
  merge(object({ name: constant("inspect") }), fileOptions, object({ format: peopleOrProgram, color: colorOption })),
  {
    brief: message`Show what Mandate understands: kind, people, risks, backlog items`,
    description: message`Shows what Mandate understands of documents: their kind and language, what they say and where, who is named, and the backlog items. Helps to see why a finding is there or not.`,
    footer: readingExits,
  },
);

export type InspectCommand = InferValue<typeof inspectArguments>;
