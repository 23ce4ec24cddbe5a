import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { buildEngagement } from "../engagement/engagement.ts";
import { type Expectations, findExpectations } from "../linter/expectations.ts";
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
  readonly documents: readonly (JsonDocument & Expectations)[];
}

/** `mandate inspect`: what Mandate understands of documents, and where they say it. */
export async function inspect(command: InspectCommand, io: CommandIo): Promise<ExitCode> {
  const style = createStyle(command.color, io);
  const documents: (JsonDocument & Expectations)[] = [];
  const pages: string[] = [];
  let code: ExitCode = exitCodes.clean;
  await readInputs(
    command,
    io,
    ({ path, file, readOptions, configuration: { declared, profile: chosen } }) => {
      const document: EngagementDocument = readDocument(path, file.text, readOptions);
      const expectations = findExpectations(document, buildEngagement([document], declared), chosen);
      if (command.format === "json") documents.push({ ...describeDocument(document), ...expectations });
      else pages.push(formatInspection(document, expectations, style));
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
