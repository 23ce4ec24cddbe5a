import type { DeclaredTerms } from "../documents/declared-terms.ts";
import { readDocument } from "../documents/read-document.ts";
import { describeTrace, isEmptyTrace, type TraceDescription } from "../engagement/describe-trace.ts";
import { type DocumentSummary, summarise } from "../engagement/document-summary.ts";
import { type DocumentGroup, groupDocuments, type PlacedDocument } from "../engagement/group-documents.ts";
import { traceEngagement } from "../engagement/trace.ts";
import { lineAt } from "../text/line-index.ts";
import type { ReportCommand } from "./arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { readInputs } from "./read-inputs.ts";
import { writeProblem } from "./reporters/problem.ts";
import { createStyle } from "./reporters/style.ts";
import { formatTrace } from "./reporters/trace.ts";

/** What `mandate report --trace --format json` prints. Within version 1, fields are only added. */
export interface JsonTraces {
  readonly version: 1;
  readonly engagements: readonly TracedEngagement[];
}

export interface TracedEngagement extends TraceDescription<JsonPlace> {
  readonly name: string;
  /** How the documents are known to belong together. */
  readonly reason: string;
  readonly documents: readonly string[];
}

export interface JsonPlace {
  readonly path: string;
  /** One-based. */
  readonly line: number;
}

/** `mandate report --trace`: from the goals over what is promised to what is built, for each engagement. */
export async function reportTrace(command: ReportCommand, io: CommandIo): Promise<ExitCode> {
  const placed: PlacedDocument[] = [];
  const declaredOf = new Map<DocumentSummary, DeclaredTerms>();
  const asked = new Set<string>();
  let code: ExitCode = exitCodes.clean;
  await readInputs(
    { ...command, withCompanions: true },
    io,
    ({ path, file, readOptions, configuration, place, isAsked }) => {
      const summary = summarise(readDocument(path, file.text, readOptions));
      placed.push({ summary, ...place });
      declaredOf.set(summary, configuration.declared);
      if (isAsked) asked.add(path);
    },
    (problem) => {
      writeProblem(problem, io);
      code = exitCodes.failed;
    },
  );
  const engagements = groupDocuments(placed)
    .filter(({ documents }) => documents.some(({ path }) => asked.has(path)))
    .map((group) => trace(group, declaredOf))
    .filter((traced) => !isEmptyTrace(traced));
  if (command.format === "json") {
    const traces: JsonTraces = { version: 1, engagements };
    io.writeOutput(`${JSON.stringify(traces, null, 2)}\n`);
  } else if (engagements.length === 0) {
    io.writeOutput("Nothing to trace: no goals, deliverables, backlog items or change requests were found\n");
  } else {
    const style = createStyle(command.color, io);
    io.writeOutput(engagements.map((one) => formatTrace(one, style)).join("\n"));
  }
  return code;
}

function trace(
  { name, reason, documents }: DocumentGroup,
  declaredOf: ReadonlyMap<DocumentSummary, DeclaredTerms>,
): TracedEngagement {
  const [declared] = documents.flatMap((document) => declaredOf.get(document) ?? []);
  const description = describeTrace(
    traceEngagement(declared === undefined ? { documents } : { documents, declared }),
    ({ document, range }): JsonPlace => ({ path: document.path, line: lineAt(document.lines, range.start) + 1 }),
  );
  return { name, reason, documents: documents.map(({ path }) => path), ...description };
}
