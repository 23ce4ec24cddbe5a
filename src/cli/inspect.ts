import { readDocument } from "../documents/read-document.ts";
import { type DocumentSummary, summarise } from "../engagement/document-summary.ts";
import { buildEngagement } from "../engagement/engagement.ts";
import { groupDocuments, type PlacedDocument } from "../engagement/group-documents.ts";
import { describeEngagement, type EngagementDescription } from "../linter/describe-engagement.ts";
import { type Expectations, findExpectations } from "../linter/expectations.ts";
import type { InspectCommand } from "./arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { describeDocument, type JsonDocument } from "./describe-document.ts";
import { readInputs } from "./read-inputs.ts";
import { formatEngagement, formatInspection } from "./reporters/inspection.ts";
import { writeProblem } from "./reporters/problem.ts";
import { createStyle } from "./reporters/style.ts";

/** What `mandate inspect --format json` prints. Within version 1, fields are only added. */
export interface JsonInspection {
  readonly version: 1;
  readonly documents: readonly InspectedDocument[];
}

export interface InspectedDocument extends JsonDocument, Expectations {
  /** Not there for what is no engagement document. */
  readonly engagement?: EngagementDescription;
}

/** `mandate inspect`: what Mandate understands of documents, and where they say it. */
export async function inspect(command: InspectCommand, io: CommandIo): Promise<ExitCode> {
  const style = createStyle(command.color, io);
  const placed: PlacedDocument[] = [];
  const inspected: Inspected[] = [];
  let code: ExitCode = exitCodes.clean;
  await readInputs(
    { ...command, withCompanions: true },
    io,
    ({ path, file, readOptions, configuration: { declared, profile: chosen }, place, isAsked }) => {
      const document = readDocument(path, file.text, readOptions);
      const summary = summarise(document);
      placed.push({ summary, ...place });
      if (!isAsked) return;
      const expectations = findExpectations(document, buildEngagement([document], declared), chosen);
      const json = { ...describeDocument(document), ...expectations };
      inspected.push({ summary, json, page: formatInspection(document, expectations, style) });
    },
    (problem) => {
      writeProblem(problem, io);
      code = exitCodes.failed;
    },
  );
  const groups = new Map(
    groupDocuments(placed).flatMap((group) => group.documents.map((one) => [one, group] as const)),
  );
  const described = inspected.map((one) => {
    const grouping = groups.get(one.summary);
    const engagement = grouping && describeEngagement(one.summary, { documents: grouping.documents, grouping });
    return { ...one, engagement };
  });
  if (command.format === "json") {
    const inspection: JsonInspection = {
      version: 1,
      documents: described.map(({ json, engagement }) => (engagement === undefined ? json : { ...json, engagement })),
    };
    io.writeOutput(`${JSON.stringify(inspection, null, 2)}\n`);
  } else {
    const pages = described.map(({ page, engagement }) =>
      engagement === undefined ? page : page + formatEngagement(engagement, style),
    );
    io.writeOutput(pages.length === 0 ? "Nothing was read: there are no Markdown files here\n" : pages.join("\n"));
  }
  return code;
}

/** What was made of a document, which is let go before the others of its engagement are known. */
interface Inspected {
  readonly summary: DocumentSummary;
  readonly json: JsonDocument & Expectations;
  readonly page: string;
}
