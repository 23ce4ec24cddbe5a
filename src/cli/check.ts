import { fixText } from "../linter/fix.ts";
import type { LintFinding } from "../linter/lint.ts";
import type { LintOptions } from "../linter/lint-options.ts";
import { findMemberships, lintMember, type Member, openAmong, readMember } from "../linter/member.ts";
import { buildLineIndex } from "../text/line-index.ts";
import { wordings } from "../translations/wordings.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type Input, type InputProblem, readInputs } from "./read-inputs.ts";
import { type CheckedFile, countSeverities, type Report } from "./report.ts";
import { formatJson } from "./reporters/json.ts";
import { formatPretty } from "./reporters/pretty.ts";
import { writeProblem } from "./reporters/problem.ts";
import { createStyle } from "./reporters/style.ts";

/** `mandate check` and `mandate fix`: finds what is missing, and repairs what can be repaired safely. */
export async function check(command: CheckCommand, io: CommandIo): Promise<ExitCode> {
  const problems: InputProblem[] = [];
  const wording = wordings[command.language];
  const note = (problem: InputProblem): void => {
    problems.push(problem);
    writeProblem(problem, io, wording);
  };
  const read: ReadInput[] = [];
  await readInputs({ ...command, withCompanions: true }, io, (input) => read.push(readInput(input, command, io)), note);
  const { files, fixedInput } = command.fix ? fixAll(read, command, io, note) : checkAll(read, command);
  const report: Report = { files, problems };
  const shown = command.quiet ? { ...report, files: files.map(withErrorsOnly) } : report;
  const style = createStyle(command.color, io);
  const output = command.format === "json" ? formatJson(shown, wording) : formatPretty(shown, style, wording);
  if (command.fix && command.paths.includes("-")) {
    // The repaired text goes where the next program expects it, and the report out of its way.
    io.writeOutput(fixedInput);
    io.writeError(output);
  } else {
    io.writeOutput(output);
  }
  return problems.length > 0 ? exitCodes.failed : judge(report, command);
}

function judge(report: Report, command: CheckCommand): ExitCode {
  const { error, warning } = countSeverities(report);
  const mostWarnings = command.mostWarnings ?? (command.quiet ? Number.POSITIVE_INFINITY : 0);
  return error > 0 || warning > mostWarnings ? exitCodes.findings : exitCodes.clean;
}

interface ReadInput extends Member {
  readonly input: Input;
}

function readInput(input: Input, command: CheckCommand, io: CommandIo, text = input.file.text): ReadInput {
  const { path, readOptions, configuration, place } = input;
  const { declared } = configuration;
  const lintOptions: LintOptions = {
    profile: command.profile ?? configuration.profile,
    rules: configuration.rules,
    today: command.today ?? io.today,
  };
  const member = readMember({ path, text, readOptions, lintOptions, declared, place });
  const isHeld = member.judged.summary.kind !== "none" || command.fix;
  return { ...member, input: isHeld ? input : { ...input, file: { ...input.file, text: "" } } };
}

interface CheckedAll {
  readonly files: readonly CheckedFile[];
  /** The repaired text of standard input. */
  readonly fixedInput: string;
}

function checkAll(all: readonly ReadInput[], command: CheckCommand): CheckedAll {
  const check = createChecker(all, command);
  const files = all.filter(({ input }) => input.isAsked).map((member) => check(member));
  return { files, fixedInput: "" };
}

/** Checks each of some documents beside the others. */
function createChecker(
  members: readonly ReadInput[],
  command: CheckCommand,
): (member: ReadInput, text?: string) => CheckedFile {
  const memberships = findMemberships(members);
  const open = openAmong(members);
  return (member, text = member.input.file.text) => {
    const { judged, declared, input } = member;
    const { path, kind, language, lines } = judged.summary;
    const engagement = memberships.get(judged.summary)?.engagement ?? { documents: [judged.summary], declared };
    const level = command.allAdvice ? "all" : (input.configuration.advice ?? "few");
    const { shown: findings, leftOut } = lintMember(member, engagement, open, level);
    const shown = findings.length > 0 ? { text, lines } : { text: "", lines: buildLineIndex("") };
    return { path, kind, language, ...shown, findings, leftOut, fixed: 0 };
  };
}

/** Repairs one file after the other, each beside the others as they are by then. */
function fixAll(
  all: readonly ReadInput[],
  command: CheckCommand,
  io: CommandIo,
  note: (problem: InputProblem) => void,
): CheckedAll {
  const files: CheckedFile[] = [];
  let members = all;
  let fixedInput = "";
  for (const { input } of all) {
    if (!input.isAsked) continue;
    const { checked, text } = fixFile(input, members, command, io, note);
    if (input.absolutePath === undefined) fixedInput = text;
    files.push(checked);
    if (checked.fixed === 0) continue;
    members = members.map((member) => (member.input === input ? readInput(input, command, io, text) : member));
  }
  return { files, fixedInput };
}

/** Repairs the file in place. Where it can't be saved, the file is reported as it stands. */
function fixFile(
  input: Input,
  members: readonly ReadInput[],
  command: CheckCommand,
  io: CommandIo,
  note: (problem: InputProblem) => void,
): { readonly checked: CheckedFile; readonly text: string } {
  const { path, absolutePath, file } = input;
  const near = members.filter(({ place }) => place.root === input.place.root);
  const check = (text: string): CheckedFile => {
    const member = readInput(input, command, io, text);
    return createChecker(
      near.map((other) => (other.input === input ? member : other)),
      command,
    )(member, text);
  };
  const { text, fixed } = fixText(file.text, (anyText): readonly LintFinding[] => check(anyText).findings);
  const failure = fixed > 0 && absolutePath !== undefined ? writeTextFile(absolutePath, { ...file, text }) : undefined;
  if (failure === undefined) return { checked: { ...check(text), fixed }, text };
  note({ path, message: failure.problem, line: undefined, column: undefined });
  return { checked: check(file.text), text: file.text };
}

function withErrorsOnly(file: CheckedFile): CheckedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === "error") };
}
