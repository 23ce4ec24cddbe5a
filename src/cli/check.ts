import { resolve } from "node:path";
import { fixText } from "../linter/fix.ts";
import type { LintFinding } from "../linter/lint.ts";
import { say, textOf } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { withoutLinks } from "../workspace/git-changes.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { findLostFiles } from "./baseline-file.ts";
import { checkByEngagement } from "./check-by-engagement.ts";
import { type Checking, type ComparedFile, checkMember, type JudgeText } from "./check-member.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type JudgedInput, joinInputs, judgeInput } from "./judge-input.ts";
import { createTeller, type Known, readKnown } from "./known.ts";
import { isInRepository } from "./known-before.ts";
import { checkRemembered } from "./memory/check-remembered.ts";
import type { Memory } from "./memory/memory.ts";
import { rememberInput } from "./memory/remembered-input.ts";
import { findOtherFile, type OtherFile, reportOtherFile } from "./other-file.ts";
import { createProgress, type Progress } from "./progress.ts";
import { describeFailure, type Input, type InputProblem, readInputs } from "./read-inputs.ts";
import { type CheckedFile, countSeverities, type Report } from "./report.ts";
import { writeProblem } from "./reporters/problem.ts";
import { tellReport } from "./tell-report.ts";

/** `mandate check` and `mandate fix`: finds what is missing, and repairs what can be repaired safely. */
export async function check(command: CheckCommand, io: CommandIo, memory?: Memory): Promise<ExitCode> {
  const problems: InputProblem[] = [];
  const progress = await createProgress(io);
  const wording = wordings[command.language];
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
  const { inputs, check } = await readAll({ command, known, memory, io, progress, note });
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

/** What has been read, to be checked. */
interface ReadAll {
  readonly inputs: readonly Pick<Input, "absolutePath">[];
  /** Checks what was asked for, where it can be. */
  check(isCheckable: (input: Input) => boolean): CheckedAll | Promise<CheckedAll>;
}

interface Run {
  readonly command: CheckCommand;
  readonly known: Known;
  readonly memory: Memory | undefined;
  readonly io: CommandIo;
  readonly progress: Progress;
  note(problem: InputProblem): void;
}

async function readAll({ command, known, memory, io, progress, note }: Run): Promise<ReadAll> {
  const options = { profile: command.profile, today: command.today ?? io.today };
  const wording = wordings[command.language];
  const judge: JudgeText = (input, text) => judgeInput(input, options, text);
  const checkingOf = (count: number, members: readonly JudgedInput[]): Checking => ({
    judge,
    tell: createTeller(known, command, members, judge, io),
    proceed: (number) => progress.tell(textOf(say`Checking file ${number} of ${count}`, wording)),
    allAdvice: command.allAdvice,
  });
  const read = async <Read extends { readonly input: Input }>(take: (input: Input) => Read | OtherFile) => {
    const taken: (Read | OtherFile)[] = [];
    await readInputs({ ...command, wording, withCompanions: true }, io, (input) => taken.push(take(input)), note);
    return { taken, members: taken.filter((one) => "input" in one) };
  };
  // What is mended or compared with an earlier text is read in any case.
  if (memory !== undefined && !command.fix && known.changes === undefined) {
    const { taken, members } = await read((input) => rememberInput(input, memory, judge, known.baseline !== undefined));
    return {
      inputs: taken.map(inputOf),
      check(isCheckable) {
        const asked = members.filter(({ input }) => input.isAsked && isCheckable(input));
        const others = [options, known.baseline && [io.cwd, command.baseline, known.baseline]];
        const files = checkRemembered(members, asked, checkingOf(asked.length, []), known, memory, others);
        return { files: inOrderOf(taken, asked, files), fixedInput: "" };
      },
    };
  }
  if (command.fix || known.baseline !== undefined || known.changes !== undefined) {
    const { taken, members } = await read((input) => letGo(judge(input), command));
    return {
      inputs: taken.map(inputOf),
      check(isCheckable) {
        const asked = members.filter(({ input }) => input.isAsked && isCheckable(input));
        const checking = checkingOf(asked.length, members);
        return command.fix ? fixAll(asked, members, checking, note) : checkAll(asked, members, checking);
      },
    };
  }
  const { taken, members } = await read((input) => findOtherFile(input) ?? { input });
  return {
    inputs: taken.map(inputOf),
    async check() {
      const inputs = members.map(({ input }) => input);
      const fail = (input: Input, problem: unknown): void => note(describeFailure(input.path, problem, io));
      const files = await checkByEngagement(inputs, checkingOf(inputs.length, []), fail);
      const asked = members.filter(({ input }) => files.has(input));
      return {
        files: inOrderOf(
          taken,
          asked,
          asked.flatMap(({ input }) => files.get(input) ?? []),
        ),
        fixedInput: "",
      };
    },
  };
}

function inputOf(one: { readonly input: Input } | OtherFile): Pick<Input, "absolutePath"> {
  return "input" in one ? one.input : one;
}

/** The files of `asked`, and among them those that need no checking. */
function inOrderOf<Read extends { readonly input: Input }>(
  taken: readonly (Read | OtherFile)[],
  asked: readonly Read[],
  files: readonly ComparedFile[],
): ComparedFile[] {
  const checked = new Map(asked.map((one, at) => [one, files[at]]));
  return taken.flatMap((one) => {
    if ("input" in one) return checked.get(one) ?? [];
    return one.isAsked ? reportOtherFile(one) : [];
  });
}

function judgeReport(report: Report, command: CheckCommand): ExitCode {
  const { error, warning } = countSeverities(report);
  const mostWarnings = command.mostWarnings ?? (command.quiet ? Number.POSITIVE_INFINITY : 0);
  return error > 0 || warning > mostWarnings ? exitCodes.findings : exitCodes.clean;
}

/** Holds the text of what is no engagement document no longer, unless it may be mended. */
function letGo(member: JudgedInput, { fix }: CheckCommand): JudgedInput {
  const { judged, input } = member;
  const isHeld = judged.summary.kind !== "none" || fix;
  return isHeld ? member : { ...member, input: { ...input, file: { ...input.file, text: "" } } };
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

interface CheckedAll {
  readonly files: readonly ComparedFile[];
  /** The repaired text of standard input. */
  readonly fixedInput: string;
}

function checkAll(asked: readonly JudgedInput[], all: readonly JudgedInput[], checking: Checking): CheckedAll {
  const joined = joinInputs(all);
  const files = asked.map((member, at) => {
    checking.proceed(at + 1);
    return checkMember(member, joined, checking);
  });
  return { files, fixedInput: "" };
}

/** Repairs one file after the other, each beside the others as they are by then. */
function fixAll(
  asked: readonly JudgedInput[],
  all: readonly JudgedInput[],
  checking: Checking,
  note: (problem: InputProblem) => void,
): CheckedAll {
  const files: ComparedFile[] = [];
  let members = all;
  let fixedInput = "";
  for (const [at, { input }] of asked.entries()) {
    checking.proceed(at + 1);
    const { checked, text } = fixFile(input, members, checking, note);
    if (input.absolutePath === undefined) fixedInput = text;
    files.push(checked);
    if (checked.file.fixed === 0) continue;
    members = members.map((member) => (member.input === input ? checking.judge(input, text) : member));
  }
  return { files, fixedInput };
}

/** Repairs the file in place. Where it can't be saved, the file is reported as it stands. */
function fixFile(
  input: Input,
  members: readonly JudgedInput[],
  checking: Checking,
  note: (problem: InputProblem) => void,
): { readonly checked: ComparedFile; readonly text: string } {
  const { path, absolutePath, file } = input;
  const near = members.filter(({ place }) => place.root === input.place.root);
  const check = (text: string): ComparedFile => {
    const member = checking.judge(input, text);
    const beside = near.map((other) => (other.input === input ? member : other));
    return checkMember(member, joinInputs(beside), checking, text);
  };
  const { text, fixed } = fixText(file.text, (anyText): readonly LintFinding[] => check(anyText).file.findings);
  const failure = fixed > 0 && absolutePath !== undefined ? writeTextFile(absolutePath, { ...file, text }) : undefined;
  if (failure === undefined) {
    const checked = check(text);
    return { checked: { ...checked, file: { ...checked.file, fixed } }, text };
  }
  note({ path, message: failure.problem, line: undefined, column: undefined });
  return { checked: check(file.text), text: file.text };
}

function withErrorsOnly(file: CheckedFile): CheckedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === "error") };
}
