import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { optional } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { argument, command, constant, option } from "@optique/core/primitives";
import { keepLines } from "./keep-lines.ts";
import { filePath } from "./values.ts";

/** Takes in a document of another program. */
export const importArguments = command(
  "import",
  object({
    name: constant("import"),
    path: argument(filePath("FILE", "docx", "csv"), {
      description: message`A Word document (.docx), or a backlog from Jira or Azure DevOps (.csv).`,
    }),
    /** Not there for standard output. */
    out: optional(
      option("-o", "--out", filePath("FILE", "md"), {
        description: message`Write to FILE instead of standard output.`,
      }),
    ),
    force: option("--force", { description: message`Write to FILE even where it is there already.` }),
  }),
  {
    brief: message`Turn a Word document, or a backlog of Jira or Azure DevOps, into Markdown`,
    description: message`Turns a Word document (.docx) into Markdown: headings with their numbers, lists, tables, links and footnotes. Tracked changes count as accepted; comments, pictures, headers and footers are left out, which is said on standard error.\n\nTurns the CSV file of a backlog, as Jira and Azure DevOps write it, into a backlog in Markdown.`,
    footer: keepLines(`
Exit codes
  0   the document was read and written
  2   it could not be, or something was mistyped`),
  },
);

export type ImportCommand = InferValue<typeof importArguments>;
