import { relative, resolve, sep } from "node:path";
import { say, textOf } from "../text/message.ts";
import { explainWriteError } from "../workspace/explain-file-error.ts";
import { putInPlace } from "../workspace/put-in-place.ts";
import { refuseLinkOut } from "../workspace/refuse-link-out.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import type { CommandIo } from "./command-io.ts";
import { loadWording } from "./load-wording.ts";
import type { Report } from "./report.ts";
import type { ReportSetting } from "./reporters/report-setting.ts";
import { reporters } from "./reporters/reporters.ts";
import { createStyle, plainStyle } from "./reporters/style.ts";

/**
 * Writes a report to where it is asked for: into a file, while people read it in the terminal, or else to `write`. Gives
 * whether it could be saved.
 */
export async function tellReport(
  report: Report,
  command: CheckCommand,
  io: CommandIo,
  write: (text: string) => void,
): Promise<boolean> {
  const wording = await loadWording(command.language);
  const setting: ReportSetting = {
    language: command.language,
    wording,
    style: createStyle(command.color, io),
    columns: io.columns,
    folder: io.cwd,
    root: findRoot(io),
  };
  if (command.output === undefined) {
    write(await reporters[command.format](report, setting));
    return true;
  }
  write(await reporters.pretty(report, setting));
  const content = await reporters[command.format](report, { ...setting, style: plainStyle, columns: undefined });
  try {
    const place = resolve(io.cwd, command.output);
    refuseLinkOut(place);
    putInPlace(place, content);
    return true;
  } catch (error) {
    const said = textOf(say`The report could not be saved. ${explainWriteError(error)}`, wording);
    io.writeError(`mandate: ${command.output}: ${said}\n`);
    return false;
  }
}

/** The folder of the repository on GitHub's runners, which may be above the current one. */
function findRoot({ cwd, env }: CommandIo): string {
  const workspace = env.GITHUB_WORKSPACE;
  if (workspace === undefined || workspace === "") return cwd;
  const below = relative(workspace, cwd);
  return below === ".." || below.startsWith(`..${sep}`) || resolve(below) === below ? cwd : workspace;
}
