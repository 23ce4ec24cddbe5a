import { merge, object, or } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { map, withDefault } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { command, constant, flag, option } from "@optique/core/primitives";
import { supportedLanguages } from "../../documents/document.ts";
import { fileOptions } from "./file-options.ts";
import { readingExits } from "./inspect-arguments.ts";
import { colorOption, peopleOrProgram, todayOption } from "./shown-options.ts";
import { oneOf } from "./values.ts";

const traceReport = merge(
  object({
    name: constant("report"),
    report: map(
      flag("--trace", { description: message`Trace goals, deliverables, items and change requests.` }),
      () => "trace" as const,
    ),
    format: peopleOrProgram,
    color: colorOption,
  }),
  fileOptions,
);

const dashboardReport = merge(
  object({
    name: constant("report"),
    report: map(flag("--html", { description: message`Print the dashboard.` }), () => "html" as const),
    /** For whom: with figures that are the provider's own, or without. */
    readers: map(
      option("--internal", {
        description: message`Show margin, money used, and findings that are the provider's own as well, which are nothing for the client.`,
      }),
      (isInternal) => (isInternal ? ("team" as const) : ("client" as const)),
    ),
    language: withDefault(
      option("--language", oneOf("LANGUAGE", supportedLanguages), {
        description: message`The language of the page; English unless told.`,
      }),
      "en" as const,
    ),
    today: todayOption,
  }),
  fileOptions,
);

/** Shows an engagement as a whole. */
export const reportArguments = command(
  "report",
  or(traceReport, dashboardReport, {
    errors: { noMatch: message`Say what to report: "mandate report --trace" or "mandate report --html".` },
  }),
  {
    brief: message`Trace goals to work, or print the dashboard of an engagement`,
    description: message`With --trace, shows for each engagement which deliverables and backlog items serve which goal, which items build which deliverable, which change requests touch it, and the gaps; what only seems to belong together is marked as unsure. The output is Markdown.\n\nWith --html, prints the dashboard of one engagement as one HTML file: roles, product risks, decision rights, scope, budget over time, meetings, stages, and the findings in each document.\n\nOther documents of the same engagements are read, too.`,
    footer: readingExits,
  },
);

export type ReportCommand = InferValue<typeof reportArguments>;
export type TraceReportCommand = InferValue<typeof traceReport>;
export type DashboardReportCommand = InferValue<typeof dashboardReport>;
