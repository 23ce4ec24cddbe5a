import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { optional } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { argument, command, constant, option } from "@optique/core/primitives";
import { toolNames } from "../../interchange/backlog/tools.ts";
import { keepLines } from "./keep-lines.ts";
import { todayOption } from "./shown-options.ts";
import { filePath, oneOf } from "./values.ts";

/** Hands out a document for another program. */
export const exportArguments = command(
  "export",
  object({
    name: constant("export"),
    path: argument(filePath("FILE", "md"), { description: message`A document in Markdown.` }),
    out: option("-o", "--out", filePath("FILE", "docx", "html", "csv"), {
      description: message`Where to write; the ending says as what: .docx for Word, .html to print, .csv for the items of a backlog.`,
    }),
    tool: optional(
      option("--for", oneOf("NAME", toolNames), {
        description: message`With .csv: the tool that is to import the items.`,
      }),
    ),
    force: option("--force", { description: message`Write even where the file is there already.` }),
    internal: option("--internal", {
      description: message`For your own team: leave nothing out and refuse nothing.`,
    }),
    today: todayOption,
  }),
  {
    brief: message`Turn a document into a Word file or a page to print, or a backlog into CSV`,
    description: message`Turns a document into a Word file (.docx) or a page to print (.html) that a client can be sent: in Word's own styles, with client, provider, date, version and status of the front matter at the head and foot of each page. Sections such as "Internal calculation" are left out, and comments and front matter are not printed. Where a margin or another internal figure would still be read, nothing is written, and the places are listed.\n\nTurns the items of a backlog into a file (.csv) that Jira or Azure DevOps imports.`,
    footer: keepLines(`
Exit codes
  0   the file was written
  1   it was not, since the client would read internal figures
  2   it could not be, or something was mistyped`),
  },
);

export type ExportCommand = InferValue<typeof exportArguments>;
