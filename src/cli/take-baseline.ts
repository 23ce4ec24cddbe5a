import { resolve } from "node:path";
import { type Baseline, writeBaseline } from "../linter/baseline.ts";
import type { FindingKey } from "../linter/finding-key.ts";
import { keyMember } from "../linter/leave-out-known.ts";
import type { Value } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { mayBeThere } from "../workspace/is-there.ts";
import { saveFile } from "../workspace/write-text-file.ts";
import type { BaselineCommand } from "./arguments/baseline-arguments.ts";
import { findLostFiles, pathInBaseline, readBaselineFile } from "./baseline-file.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type JudgedInput, joinInputs, judgeInput } from "./judge-input.ts";
import { type InputProblem, readInputs } from "./read-inputs.ts";
import { count } from "./report.ts";
import { writeProblem } from "./reporters/problem.ts";
import { makePrintableLines } from "./reporters/style.ts";

/** `mandate baseline`: takes down all findings, so that `check --baseline` tells only what comes later. */
export async function takeBaseline(command: BaselineCommand, io: CommandIo): Promise<ExitCode> {
  const { output } = command;
  const problems: InputProblem[] = [];
  const note = (problem: InputProblem): void => {
    problems.push(problem);
    writeProblem(problem, io, wordings[command.language]);
  };
  const fail = (message: Value): ExitCode => {
    note({ path: output, message, line: undefined, column: undefined });
    return exitCodes.failed;
  };
  const place = resolve(io.cwd, output);
  const earlier = mayBeThere(place) ? readBaselineFile(place) : new Map<string, readonly FindingKey[]>();
  // A file that is something else stays as it is.
  if ("problem" in earlier) return fail(earlier.problem);
  const members: JudgedInput[] = [];
  const options = { profile: command.profile, today: command.today ?? io.today };
  await readInputs({ ...command, withCompanions: true }, io, (input) => members.push(judgeInput(input, options)), note);
  if (problems.length > 0) return exitCodes.failed;
  const found = keyAll(members, place, io);
  const lost = findLostFiles(place, earlier);
  const kept = [...earlier].filter(([path]) => !lost.includes(path));
  const failure = saveFile(place, writeBaseline(new Map([...kept, ...found])));
  if (failure !== undefined) return fail(failure.problem);
  io.writeOutput(makePrintableLines(summarise(found, output)));
  return exitCodes.clean;
}

function keyAll(members: readonly JudgedInput[], place: string, io: CommandIo): Baseline {
  const set = joinInputs(members);
  return new Map(
    members
      .filter(({ input }) => input.isAsked)
      .map((member) => [
        pathInBaseline(place, resolve(io.cwd, member.input.path)),
        keyMember(member, set.engagementOf(member), set.open),
      ]),
  );
}

function summarise(found: Baseline, output: string): string {
  const lists = [...found.values()].filter((keys) => keys.length > 0);
  const findings = lists.reduce((sum, keys) => sum + keys.length, 0);
  const among = `${count(findings, "finding")} in ${count(lists.length, "document")}, all advice and hints included`;

  return `Took down ${among}, in ${output}. "mandate check --baseline ${output}" tells only of what comes later.\n`;
}
