import type { Severity } from "../../rules/rule.ts";
import { severities } from "../../rules/rule.ts";
import { type LineIndex, positionAt } from "../../text/line-index.ts";
import { textOf } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import type { Report } from "../report.ts";
import { pathFromRoot } from "./path-from-root.ts";
import type { ReportSetting } from "./report-setting.ts";
import { makePrintable } from "./style.ts";
import { sumUp } from "./sum-up.ts";

/**
 * Workflow commands of GitHub Actions, which show findings beside the lines that a pull request changes. The weightiest come
 * first: of each level GitHub takes ten a step.
 */
export function formatGithub(report: Report, setting: ReportSetting): string {
  const { wording } = setting;
  const findings = report.files.flatMap(({ path, lines, findings }) =>
    findings.map((finding) => ({ path, lines, ...finding })),
  );
  const commands = [...findings]
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map(({ path, lines, severity, range, rule, message }) =>
      writeCommand(
        levels[severity],
        { file: pathFromRoot(path, setting), ...placeOf(range, lines), title: rule.id },
        textOf(message, wording),
      ),
    );
  const problems = report.problems.map(({ path, line, column, message }) =>
    writeCommand(
      "error",
      { file: pathFromRoot(path, setting), line, col: column, title: "mandate" },
      textOf(message, wording),
    ),
  );
  const summary = sumUp(report, {
    found: (_, count) => textOf(count, wording),
    nothing: (message) => textOf(message, wording),
  });
  return [...problems, ...commands, textOf(summary, wording), ""].join("\n");
}

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** The columns only where the range is on one line: GitHub takes them for no other. */
function placeOf({ start, end }: Range, lines: LineIndex): Readonly<Record<string, number>> {
  const from = positionAt(lines, start);
  const to = positionAt(lines, end);
  const rows = { line: from.line + 1, endLine: to.line + 1 };
  return from.line === to.line ? { ...rows, col: from.character + 1, endColumn: to.character + 1 } : rows;
}

/** `::error file=docs/sow.md,line=3::No Product Owner is named.` */
function writeCommand(
  level: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const said = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  return `::${level} ${said.join(",")}::${escapeData(message)}`;
}

/** A log is read in a terminal, too. */
function escapeData(text: string): string {
  return makePrintable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}
