import { describeTrace, isEmptyTrace, type TraceDescription } from "../engagement/describe-trace.ts";
import { traceEngagement } from "../engagement/trace.ts";
import { lineAt } from "../text/line-index.ts";
import { type Message, say, textOf } from "../text/message.ts";
import type { TraceReportCommand } from "./arguments/report-arguments.ts";
import type { CommandIo, ExitCode } from "./command-io.ts";
import { type GroupedEngagement, readEngagements } from "./read-engagements.ts";
import { createStyle } from "./reporters/style.ts";
import { formatTrace } from "./reporters/trace.ts";
import { writeJson } from "./reporters/write-json.ts";

/** What `mandate report --trace --format json` prints. Within version 1, fields are only added. */
export interface JsonTraces {
  readonly version: 1;
  readonly engagements: readonly JsonTrace[];
}

interface JsonTrace extends Omit<TracedEngagement, "reason" | "gaps"> {
  readonly reason: string;
  readonly gaps: readonly { readonly kind: string; readonly message: string; readonly place: JsonPlace }[];
}

export interface TracedEngagement extends TraceDescription<JsonPlace> {
  readonly name: string;
  /** How the documents are known to belong together. */
  readonly reason: Message;
  readonly documents: readonly string[];
}

export interface JsonPlace {
  readonly path: string;
  /** One-based. */
  readonly line: number;
}

/** `mandate report --trace`: from the goals over what is promised to what is built, for each engagement. */
export async function reportTrace(command: TraceReportCommand, io: CommandIo): Promise<ExitCode> {
  const { engagements: read, code } = await readEngagements(command, io);
  const engagements = read.map(trace).filter((traced) => !isEmptyTrace(traced));
  if (command.format === "json") {
    const traces: JsonTraces = { version: 1, engagements: engagements.map(toJson) };
    io.writeOutput(writeJson(traces));
  } else if (engagements.length === 0) {
    io.writeOutput("Nothing to trace: no goals, deliverables, backlog items or change requests were found\n");
  } else {
    const style = createStyle(command.color, io);
    io.writeOutput(engagements.map((one) => formatTrace(one, style)).join("\n"));
  }
  return code;
}

function trace(engagement: GroupedEngagement): TracedEngagement {
  const { name, reason, documents } = engagement.grouping;
  const description = describeTrace(
    traceEngagement(engagement),
    ({ document, range }): JsonPlace => ({ path: document.path, line: lineAt(document.lines, range.start) + 1 }),
  );
  return { name, reason: reason ?? say`declared`, documents: documents.map(({ path }) => path), ...description };
}

function toJson(traced: TracedEngagement): JsonTrace {
  const gaps = traced.gaps.map((gap) => ({ ...gap, message: textOf(gap.message) }));
  return { ...traced, reason: textOf(traced.reason), gaps };
}
