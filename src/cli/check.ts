import { readDocument } from "../documents/read-document.ts";
import { fixText } from "../linter/fix.ts";
import { joinGaps } from "../linter/join-gaps.ts";
import { limitAdvice } from "../linter/limit-advice.ts";
import { type LintFinding, lintDocument } from "../linter/lint.ts";
import type { LintOptions } from "../linter/lint-options.ts";
import { buildLineIndex } from "../text/line-index.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { CheckCommand } from "./arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type Input, type InputProblem, readInputs } from "./read-inputs.ts";
import { type CheckedFile, countSeverities, type Report } from "./report.ts";
import { formatJson } from "./reporters/json.ts";
import { formatPretty } from "./reporters/pretty.ts";
import { writeProblem } from "./reporters/problem.ts";
import { createStyle } from "./reporters/style.ts";

/** `mandate check` and `mandate fix`: finds what is missing, and repairs what can be repaired safely. */
export async function check(command: CheckCommand, io: CommandIo): Promise<ExitCode> {
  const files: CheckedFile[] = [];
  const problems: InputProblem[] = [];
  const note = (problem: InputProblem): void => {
    problems.push(problem);
    writeProblem(problem, io);
  };
  let fixedInput = "";
  await readInputs(
    command,
    io,
    (input) => {
      if (!command.fix) {
        files.push(checkText(input, input.file.text, command, io));
        return;
      }
      const { checked, text } = fixFile(input, command, io, note);
      if (input.absolutePath === undefined) fixedInput = text;
      files.push(checked);
    },
    note,
  );
  const report: Report = { files, problems };
  const shown = command.quiet ? { ...report, files: files.map(withErrorsOnly) } : report;
  const style = createStyle(command.color, io);
  const output = command.format === "json" ? formatJson(shown) : formatPretty(shown, style);
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

function checkText(input: Input, text: string, command: CheckCommand, io: CommandIo): CheckedFile {
  const { path } = input;
  const options: LintOptions = {
    profile: command.profile ?? input.configuration.profile,
    rules: input.configuration.rules,
    today: command.today ?? io.today,
  };
  const document = readDocument(path, text, input.readOptions);
  const engagement = { documents: [document], declared: input.configuration.declared };
  const level = command.allAdvice ? "all" : input.configuration.advice;
  const { shown: findings, leftOut } = limitAdvice(
    document,
    joinGaps(lintDocument(document, engagement, options)),
    level,
  );
  const shown = findings.length > 0 ? { text, lines: document.lines } : { text: "", lines: buildLineIndex("") };
  return { path, kind: document.kind, language: document.language, ...shown, findings, leftOut, fixed: 0 };
}

/** Repairs the file in place. Where it can't be saved, the file is reported as it stands. */
function fixFile(
  input: Input,
  command: CheckCommand,
  io: CommandIo,
  note: (problem: InputProblem) => void,
): { readonly checked: CheckedFile; readonly text: string } {
  const { path, absolutePath, file } = input;
  const lint = (text: string): readonly LintFinding[] => checkText(input, text, command, io).findings;
  const { text, fixed } = fixText(file.text, lint);
  const failure = fixed > 0 && absolutePath !== undefined ? writeTextFile(absolutePath, { ...file, text }) : undefined;
  if (failure === undefined) return { checked: { ...checkText(input, text, command, io), fixed }, text };
  note({ path, message: failure.problem, line: undefined, column: undefined });
  return { checked: checkText(input, file.text, command, io), text: file.text };
}

function withErrorsOnly(file: CheckedFile): CheckedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === "error") };
}
