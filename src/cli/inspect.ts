import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import type { InspectCommand } from "./arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { describeDocument, type JsonDocument } from "./describe-document.ts";
import { readInputs } from "./read-inputs.ts";
import { formatInspection } from "./reporters/inspection.ts";
import { writeProblem } from "./reporters/problem.ts";
import { createStyle } from "./reporters/style.ts";

/** What `mandate inspect --format json` prints. Within version 1, fields are only added. */
export interface JsonInspection {
  readonly version: 1;
  readonly documents: readonly JsonDocument[];
}

/** `mandate inspect`: what Mandate understands of documents, and where they say it. */
export async function inspect(command: InspectCommand, io: CommandIo): Promise<ExitCode> {
  const style = createStyle(command.color, io);
  const documents: JsonDocument[] = [];
  const pages: string[] = [];
  let code: ExitCode = exitCodes.clean;
  await readInputs(
    command,
    io,
    ({ path, file, readOptions }) => {
      const document: EngagementDocument = readDocument(path, file.text, readOptions);
      if (command.format === "json") documents.push(describeDocument(document));
      else pages.push(formatInspection(document, style));
    },
    (problem) => {
      writeProblem(problem, io);
      code = exitCodes.failed;
    },
  );
  if (command.format === "json") {
    const inspection: JsonInspection = { version: 1, documents };
    io.writeOutput(`${JSON.stringify(inspection, null, 2)}\n`);
  } else {
    io.writeOutput(pages.length === 0 ? "Nothing was read: there are no Markdown files here\n" : pages.join("\n"));
  }
  return code;
}
