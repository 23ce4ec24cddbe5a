import { merge, object } from "@optique/core/constructs";
import { message, text } from "@optique/core/message";
import { map, multiple, optional } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { argument, option } from "@optique/core/primitives";
import { string } from "@optique/core/valueparser";
import { fileOrFolder, filePath } from "./values.ts";

const isMarkdown = `A Markdown file (.md, .markdown, .mdown), a folder, or "-" for standard input`;
const isLeftOut = "In folders, node_modules, hidden folders and what mandate.yaml ignores are left out.";

const settings = object({
  configPath: optional(
    option("--config", filePath("FILE", "yaml", "yml", "json"), {
      description: message`Take the settings from FILE instead of the nearest mandate.yaml.`,
    }),
  ),
  stdinFilename: optional(
    option("--stdin-filename", string({ metavar: "NAME" }), {
      description: message`With "-": the name of the document that comes in.`,
    }),
  ),
});

/** Options of commands that read documents, all below the current folder where none is named. */
export const fileOptions = merge(
  object({
    /** Files, folders, and `-` for standard input. */
    paths: map(
      multiple(
        argument(fileOrFolder("PATH"), {
          description: [text(`${isMarkdown}; the current folder unless told. ${isLeftOut}`)],
        }),
      ),
      (paths) => (paths.length === 0 ? ["."] : paths),
    ),
  }),
  settings,
);

/** Options of commands that change what they are told to, and never the current folder unasked. */
export const namedFileOptions = merge(
  object({
    paths: multiple(argument(fileOrFolder("PATH"), { description: [text(`${isMarkdown}. ${isLeftOut}`)] }), {
      min: 1,
      errors: { tooFew: message`Name the file of the document.` },
    }),
  }),
  settings,
);

export type FileOptions = InferValue<typeof fileOptions>;
