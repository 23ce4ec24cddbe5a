import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { optional, withDefault } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { argument, command, constant, option } from "@optique/core/primitives";
import { profileNames } from "../../documents/declared-terms.ts";
import { readingExits } from "./inspect-arguments.ts";
import { peopleOrProgram } from "./shown-options.ts";
import { fileOrFolder, filePath, oneOf } from "./values.ts";

/** Shows the settings that hold. */
export const configArguments = command(
  "config",
  object({
    name: constant("config"),
    path: withDefault(
      argument(fileOrFolder("PATH"), {
        description: message`A document or a folder; the current folder unless told. Overrides are for documents.`,
      }),
      ".",
    ),
    configPath: optional(
      option("--config", filePath("FILE", "yaml", "yml", "json"), {
        description: message`Take the settings from FILE instead of the nearest mandate.yaml.`,
      }),
    ),
    profile: optional(
      option("--profile", oneOf("NAME", profileNames), { description: message`As with "mandate check --profile".` }),
    ),
    format: peopleOrProgram,
  }),
  {
    brief: message`Show the settings that hold for a document, and where they come from`,
    description: message`Shows the settings that hold for a document or a folder, as a mandate.yaml that says the same, with a comment behind each value on where it comes from: a file and line, an override, the front matter, the command line.`,
    footer: readingExits,
  },
);

export type ConfigCommand = InferValue<typeof configArguments>;
