import { resolve } from "node:path";
import { say } from "../text/message.ts";
import { withoutLinks } from "../workspace/git-changes.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { findLostFiles } from "./baseline-file.ts";
import type { ComparedFile } from "./check-member.ts";
import { type CheckRun, inOrderOf, inputOf, type ReadAll, readEach } from "./check-run.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { isInRepository, type Known, readKnown } from "./known.ts";
import { loadWording } from "./load-wording.ts";
import type { Memory } from "./memory/memory.ts";
import { findOtherFile } from "./other-file.ts";
import { createProgress } from "./progress.ts";
import type { Input, InputProblem } from "./read-inputs.ts";
import { type CheckedFile, countSeverities, type Report } from "./report.ts";
import { writeProblem } from "./reporters/problem.ts";
import { tellReport } from "./tell-report.ts";

/** `mandate check` and `mandate fix`: finds what is missing, and repairs what can be repaired safely. */
export async function check(command: CheckCommand, io: CommandIo, memory?: Memory): Promise<ExitCode> {
  const problems: InputProblem[] = [];
  const progress = await createProgress(io);
  const wording = await loadWording(command.language);
  const note = (problem: InputProblem): void => {
    problems.push(problem);
    progress.wipe();
    writeProblem(problem, io, wording);
  };
  const known = readKnown(command, io);
  if ("message" in known) {
    note(known);
    return exitCodes.failed;
  }
  const { inputs, check } = await readAll({ command, known, io, progress, wording, note }, memory);
  if (isDocument(command.output, inputs, io)) {
    io.writeError(`mandate: ${command.output} is one of the documents, and a report would take its place.\n`);
    return exitCodes.failed;
  }
  const { files, fixedInput } = await check((input) => isComparable(input, known, io, note));
  progress.wipe();
  const report: Report = {
    files: files.map(({ file }) => file),
    problems,
    ...describeKnown(known, command, files, io),
  };
  const shown = command.quiet ? { ...report, files: report.files.map(withErrorsOnly) } : report;
  // The repaired text goes where the next program expects it, and the report out of its way.
  const isTextAsked = command.fix && command.paths.includes("-");
  if (isTextAsked) io.writeOutput(fixedInput);
  const isTold = await tellReport(shown, command, io, isTextAsked ? io.writeError : io.writeOutput);
  return problems.length > 0 || !isTold ? exitCodes.failed : judgeReport(report, command);
}

/** Whether a file that is to be written is one of those that are read, by whatever name. */
function isDocument(
  path: string | undefined,
  inputs: readonly Pick<Input, "absolutePath">[],
  { cwd }: CommandIo,
): boolean {
  if (path === undefined) return false;
  const place = withoutLinks(resolve(cwd, path));
  return inputs.some(({ absolutePath }) => absolutePath !== undefined && withoutLinks(absolutePath) === place);
}

/** Reads all that was asked for. What judges documents is loaded once there is one. */
async function readAll(run: CheckRun, memory: Memory | undefined): Promise<ReadAll> {
  const { command, known } = run;
  // What is mended or compared with an earlier text is read in any case.
  if (memory !== undefined && !command.fix && known.changes === undefined)
    return (await import("./memory/read-remembered.ts")).readRemembered(run, memory);
  if (command.fix || known.baseline !== undefined || known.changes !== undefined)
    return (await import("./read-at-once.ts")).readAtOnce(run);
  const { taken, members } = await readEach(run, (input) => findOtherFile(input) ?? { input });
  return {
    inputs: taken.map(inputOf),
    async check() {
      if (members.length === 0) return { files: inOrderOf(taken, [], []), fixedInput: "" };
      const { checkByEngagement } = await import("./check-by-engagement.ts");
      const files = await checkByEngagement(
        members.map(({ input }) => input),
        run,
      );
      const asked = members.filter(({ input }) => files.has(input));
      const found = asked.flatMap(({ input }) => files.get(input) ?? []);
      return { files: inOrderOf(taken, asked, found), fixedInput: "" };
    },
  };
}

function judgeReport(report: Report, command: CheckCommand): ExitCode {
  const { error, warning } = countSeverities(report);
  const mostWarnings = command.mostWarnings ?? (command.quiet ? Number.POSITIVE_INFINITY : 0);
  return error > 0 || warning > mostWarnings ? exitCodes.findings : exitCodes.clean;
}

function isComparable(
  input: Input,
  { changes }: Known,
  { cwd }: CommandIo,
  note: (problem: InputProblem) => void,
): boolean {
  if (changes === undefined || isInRepository(input, changes, cwd)) return true;
  const message = say`This is outside the git repository, so nobody knows what has changed in it.`;
  note({ path: input.path, message, line: undefined, column: undefined });
  return false;
}

function describeKnown(
  { baseline }: Known,
  command: CheckCommand,
  files: readonly ComparedFile[],
  { cwd }: CommandIo,
): Pick<Report, "baseline" | "changedSince"> {
  const since = command.changedSince === undefined ? {} : { changedSince: command.changedSince };
  if (baseline === undefined || command.baseline === undefined) return since;
  const lost = findLostFiles(resolve(cwd, command.baseline), baseline).flatMap((path) => baseline.get(path) ?? []);
  const known = files.reduce((sum, file) => sum + file.known, 0);
  const gone = files.reduce((sum, file) => sum + file.gone, lost.length);
  return { ...since, baseline: { path: command.baseline, known, gone } };
}

function withErrorsOnly(file: CheckedFile): CheckedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === "error") };
}
