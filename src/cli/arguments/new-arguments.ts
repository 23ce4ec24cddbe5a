import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { optional, withDefault } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { argument, command, constant, option } from "@optique/core/primitives";
import { string } from "@optique/core/valueparser";
import { supportedLanguages } from "../../documents/document.ts";
import { keepLines } from "./keep-lines.ts";
import { filePath, oneOf } from "./values.ts";

/** Starts a document. */
export const newArguments = command(
  "new",
  object({
    name: constant("new"),
    template: optional(
      argument(string({ metavar: "TEMPLATE" }), {
        description: message`The template. Without one, the templates are listed, those of your team first: Markdown files in the folder that "templates: FOLDER" in mandate.yaml names.`,
      }),
    ),
    /** Where to write; `-` prints; not there for the template's own name. */
    path: optional(
      argument(filePath("FILE", "md"), {
        description: message`Where to write; the template's name in the current folder unless told; "-" prints.`,
      }),
    ),
    language: withDefault(
      option("--language", oneOf("LANGUAGE", supportedLanguages), {
        description: message`The language of the document; English unless told.`,
      }),
      "en" as const,
    ),
  }),
  {
    brief: message`Start a document from a template`,
    description: message`Writes a document to start from: the text is complete but for what stands in square brackets. A file that is there already is left as it is.`,
    footer: keepLines(`
Exit codes
  0   the document was written
  2   it could not be written, or something was mistyped`),
  },
);

export type NewCommand = InferValue<typeof newArguments>;
