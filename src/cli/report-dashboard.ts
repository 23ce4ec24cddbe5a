import { prepareFor } from "../dashboard/for-others.ts";
import { renderStandalonePage } from "../dashboard/render-page.ts";
import { wordingIn } from "../dashboard/wording.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { buildDashboard } from "../engagement/dashboard/build-dashboard.ts";
import type { DocumentOpener } from "../linter/lint.ts";
import { wordings } from "../translations/wordings.ts";
import type { DashboardReportCommand } from "./arguments/report-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { judgeInput } from "./judge-input.ts";
import { readEngagements } from "./read-engagements.ts";
import type { Input } from "./read-inputs.ts";
import { findForReport, withoutInternal } from "./report-findings.ts";
import { makePrintable } from "./reporters/style.ts";

/** `mandate report --html`: the dashboard of one engagement as one HTML file. */
export async function reportDashboard(command: DashboardReportCommand, io: CommandIo): Promise<ExitCode> {
  const documents = new Map<string, EngagementDocument>();
  const inputs = new Map<string, Input>();
  const { engagements, code } = await readEngagements(command, io, (document, input) => {
    documents.set(document.path, document);
    inputs.set(document.path, input);
  });
  const [engagement, ...others] = engagements;
  if (engagement === undefined) {
    io.writeError("mandate: There is nothing to show: no engagement documents were found.\n");
    return exitCodes.failed;
  }
  if (others.length > 0) {
    const names = engagements.map(
      ({ grouping, documents: [first] }) => `${makePrintable(`  ${first?.path ?? ""} (${grouping.name})`)}\n`,
    );
    io.writeError(`mandate: There are several engagements. Name a document of the one to show:\n${names.join("")}`);
    return exitCodes.failed;
  }
  const today = command.today ?? io.today;
  const open: DocumentOpener = (path) => documents.get(path);
  const members = engagement.documents.flatMap(({ path }) => {
    const input = inputs.get(path);
    return input === undefined ? [] : [judgeInput(input, { profile: undefined, today })];
  });
  const told = command.readers === "team" ? engagement : withoutInternal(engagement, members);
  const dashboard = buildDashboard({ engagement: told, today, open, uriOf: () => undefined });
  const wording = wordings[command.language];
  const findings = findForReport(members, engagement, open, { readers: command.readers, wording });
  const shown = prepareFor(command.readers, { ...dashboard, findings });
  io.writeOutput(await renderStandalonePage(shown, wordingIn(command.language)));
  return code;
}
