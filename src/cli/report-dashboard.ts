import { prepareFor } from "../dashboard/for-others.ts";
import { renderStandalonePage } from "../dashboard/render-page.ts";
import { wordingIn } from "../dashboard/wording.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { buildDashboard } from "../engagement/dashboard/build-dashboard.ts";
import type { DashboardReportCommand } from "./arguments/report-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { readEngagements } from "./read-engagements.ts";

/** `mandate report --html`: the dashboard of one engagement as one HTML file. */
export async function reportDashboard(command: DashboardReportCommand, io: CommandIo): Promise<ExitCode> {
  const documents = new Map<string, EngagementDocument>();
  const { engagements, code } = await readEngagements(command, io, (document) => {
    documents.set(document.path, document);
  });
  const [engagement, ...others] = engagements;
  if (engagement === undefined) {
    io.writeError("mandate: There is nothing to show: no engagement documents were found.\n");
    return exitCodes.failed;
  }
  if (others.length > 0) {
    const names = engagements.map(({ grouping, documents: [first] }) => `  ${first?.path ?? ""} (${grouping.name})\n`);
    io.writeError(`mandate: There are several engagements. Name a document of the one to show:\n${names.join("")}`);
    return exitCodes.failed;
  }
  const dashboard = buildDashboard({
    engagement,
    today: command.today ?? io.today,
    open: (path) => documents.get(path),
    uriOf: () => undefined,
  });
  io.writeOutput(await renderStandalonePage(prepareFor(command.readers, dashboard), wordingIn(command.language)));
  return code;
}
