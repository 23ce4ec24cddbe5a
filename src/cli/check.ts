import { resolve } from "node:path";
import { fixText } from "../linter/fix.ts";
import type { KnownCounts } from "../linter/leave-out-known.ts";
import type { LintFinding } from "../linter/lint.ts";
import { buildLineIndex } from "../text/line-index.ts";
import { say, textOf } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { findLostFiles } from "./baseline-file.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type JudgedInput, joinInputs, judgeInput } from "./judge-input.ts";
import { createTeller, type FindingsTeller, type Known, readKnown } from "./known.ts";
import { isInRepository } from "./known-before.ts";
import { createProgress } from "./progress.ts";
import { type Input, type InputProblem, readInputs } from "./read-inputs.ts";
import { type CheckedFile, countSeverities, type Report } from "./report.ts";
import { writeProblem } from "./reporters/problem.ts";
import { tellReport } from "./tell-report.ts";

/** `mandate check` and `mandate fix`: finds what is missing, and repairs what can be repaired safely. */
export async function check(command: CheckCommand, io: CommandIo): Promise<ExitCode> {
  const problems: InputProblem[] = [];
  const progress = createProgress(io);
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
  const options = { profile: command.profile, today: command.today ?? io.today };
  const judge: JudgeText = (input, text) => judgeInput(input, options, text);
  const read: JudgedInput[] = [];
  const take = (input: Input): void => {
    progress.tell(textOf(say`Reading ${input.path} (file ${read.length + 1})`, wording));
    read.push(letGo(judge(input), command));
  };
  await readInputs({ ...command, withCompanions: true }, io, take, note);
  if (isDocument(command.output, read, io)) {
    io.writeError(`mandate: ${command.output} is one of the documents, and a report would take its place.\n`);
    return exitCodes.failed;
  }
  const asked = read.filter(({ input }) => input.isAsked && isComparable(input, known, io, note));
  const checking: Checking = {
    judge,
    tell: createTeller(known, command, read, judge, io),
    proceed: (count) => progress.tell(textOf(say`Checking file ${count} of ${asked.length}`, wording)),
    allAdvice: command.allAdvice,
  };
  const { files, fixedInput } = command.fix ? fixAll(asked, read, checking, note) : checkAll(asked, read, checking);
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
  const isTold = tellReport(shown, command, io, isTextAsked ? io.writeError : io.writeOutput);
  return problems.length > 0 || !isTold ? exitCodes.failed : judgeReport(report, command);
}

/** Whether a file that is to be written is one of those that are read. */
function isDocument(path: string | undefined, read: readonly JudgedInput[], { cwd }: CommandIo): boolean {
  return path !== undefined && read.some(({ input }) => input.absolutePath === resolve(cwd, path));
}

function judgeReport(report: Report, command: CheckCommand): ExitCode {
  const { error, warning } = countSeverities(report);
  const mostWarnings = command.mostWarnings ?? (command.quiet ? Number.POSITIVE_INFINITY : 0);
  return error > 0 || warning > mostWarnings ? exitCodes.findings : exitCodes.clean;
}

type JudgeText = (input: Input, text?: string) => JudgedInput;

/** How documents are checked. */
interface Checking {
  readonly judge: JudgeText;
  readonly tell: FindingsTeller;
  /** Says which file is next, from 1. */
  proceed(count: number): void;
  readonly allAdvice: boolean;
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

/** A file with what a baseline knows of it. */
interface ComparedFile extends KnownCounts {
  readonly file: CheckedFile;
}

interface CheckedAll {
  readonly files: readonly ComparedFile[];
  /** The repaired text of standard input. */
  readonly fixedInput: string;
}

function checkAll(asked: readonly JudgedInput[], all: readonly JudgedInput[], checking: Checking): CheckedAll {
  const check = createChecker(all, checking);
  const files = asked.map((member, at) => {
    checking.proceed(at + 1);
    return check(member);
  });
  return { files, fixedInput: "" };
}

/** Checks each of some documents beside the others. */
function createChecker(
  members: readonly JudgedInput[],
  { tell, allAdvice }: Checking,
): (member: JudgedInput, text?: string) => ComparedFile {
  const { open, engagementOf } = joinInputs(members);
  return (member, text = member.input.file.text) => {
    const { judged, input } = member;
    const { path, kind, language, lines } = judged.summary;
    const level = allAdvice ? "all" : (input.configuration.advice ?? "few");
    const { shown: findings, leftOut, known, gone } = tell(member, engagementOf(member), open, level);
    const shown = findings.length > 0 ? { text, lines } : { text: "", lines: buildLineIndex("") };
    return { file: { path, kind, language, ...shown, findings, leftOut, fixed: 0, read: member.read }, known, gone };
  };
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
    return createChecker(beside, checking)(member, text);
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
