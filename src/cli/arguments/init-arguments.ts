import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { withDefault } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { argument, command, constant, option } from "@optique/core/primitives";
import { supportedLanguages } from "../../documents/document.ts";
import { keepLines } from "./keep-lines.ts";
import { fileOrFolder, oneOf } from "./values.ts";

/** Begins in a folder of documents. */
export const initArguments = command(
  "init",
  object({
    name: constant("init"),
    folder: withDefault(
      argument(fileOrFolder("FOLDER"), {
        description: message`The folder of the documents; the current one unless told.`,
      }),
      ".",
    ),
    dryRun: option("--dry-run", {
      description: message`Write nothing: print the settings, and tell what was found on standard error.`,
    }),
    language: withDefault(
      option("--language", oneOf("LANGUAGE", supportedLanguages), {
        description: message`The language of the comments in the settings; English unless told.`,
      }),
      "en" as const,
    ),
  }),
  {
    brief: message`Begin in a folder of documents: find them, and propose a mandate.yaml`,
    description: message`Finds the engagement documents in a folder and below, tells which belong together and why, and writes a mandate.yaml that says only what the documents don't say themselves, with a comment on every part. A mandate.yaml that is there already is left as it is.`,
    footer: keepLines(`
Exit codes
  0   the settings were written or printed
  2   they could not be, or something was mistyped`),
  },
);

export type InitCommand = InferValue<typeof initArguments>;
