import type { ShownFinding } from "../../linter/join-gaps.ts";
import type { Severity } from "../../rules/rule.ts";
import { positionAt } from "../../text/line-index.ts";
import { type Message, say, textOf } from "../../text/message.ts";
import { describeKnown } from "../describe-known.ts";
import type { CheckedFile, Report } from "../report.ts";
import type { drawCodeFrame } from "./code-frame.ts";
import type { ReportSetting } from "./report-setting.ts";
import { severityNames } from "./severity-names.ts";
import { makePrintable, type Style } from "./style.ts";
import { sumUp, tellLeftOut } from "./sum-up.ts";

/** For people at a terminal: each file with its findings, then one line that sums up. */
export async function formatPretty(report: Report, { style, columns, wording }: ReportSetting): Promise<string> {
  const look: Look = { style, columns, tell: (message) => textOf(message, wording) };
  const parts = await formatFiles(
    report.files.filter(({ findings }) => findings.length > 0),
    look,
  );
  return `${[...parts, summarise(report, look)].join("\n\n")}\n`;
}

interface Look {
  readonly style: Style;
  readonly columns: number | undefined;
  readonly tell: (message: Message) => string;
}

/** Loads what draws lines only where there is something to be drawn: it knows how wide each character is. */
async function formatFiles(files: readonly CheckedFile[], look: Look): Promise<string[]> {
  if (files.length === 0) return [];
  const { drawCodeFrame } = await import("./code-frame.ts");
  return files.map((file) => formatFile(file, look, drawCodeFrame));
}

type DrawFrame = typeof drawCodeFrame;

function formatFile(file: CheckedFile, look: Look, draw: DrawFrame): string {
  const { style, tell } = look;
  const places = file.findings.map(({ range }) => formatPlace(file, range.start));
  const placeWidth = Math.max(...places.map((place) => place.length));
  const severityWidth = Math.max(...file.findings.map(({ severity }) => tell(severityNames[severity]).length));
  const findings = file.findings.map((finding, index) => {
    const place = (places[index] ?? "").padStart(placeWidth);
    const severity = paint(finding.severity, style)(tell(severityNames[finding.severity]).padEnd(severityWidth));
    const message = makePrintable(tell(finding.message));
    const first = `  ${style.dim(place)}  ${severity}  ${message}  ${style.dim(finding.rule.id)}`;
    const indent = " ".repeat(placeWidth + 4);
    const details = describe(file, finding, look, draw, indent.length).map((line) => `${indent}${line}`);
    return [first, ...details].join("\n");
  });
  return [style.underline(makePrintable(file.path)), ...findings].join("\n");
}

function describe(file: CheckedFile, finding: ShownFinding, look: Look, draw: DrawFrame, indent: number): string[] {
  const { style, columns, tell } = look;
  const frame = draw(file.text, file.lines, finding.range, columns && columns - indent);
  const related = (finding.related ?? []).map(({ message, range, document }) => {
    const path = document === undefined ? "" : `${makePrintable(document.path)}:`;
    return `${tell(say`see`)} ${path}${formatPlace(document ?? file, range.start)}: ${makePrintable(tell(message))}`;
  });
  const fixes = (finding.fixes ?? []).map(
    ({ title, safe }) =>
      `${style.green(tell(say`fix`))}: ${makePrintable(tell(title))}${safe ? ` (${tell(say`--fix does it`)})` : ""}`,
  );
  return [
    style.dim(frame.line),
    `${style.dim(frame.margin)}${paint(finding.severity, style)(frame.marks)}`,
    ...related,
    ...fixes,
  ];
}

function formatPlace({ lines }: Pick<CheckedFile, "lines">, offset: number): string {
  const { line, character } = positionAt(lines, offset);
  return `${line + 1}:${character + 1}`;
}

function paint(severity: Severity, style: Style): (text: string) => string {
  switch (severity) {
    case "error":
      return style.red;
    case "warning":
      return style.yellow;
    case "information":
      return style.blue;
    case "hint":
      return style.dim;
  }
}

/** What was found, and what else is to be known. */
function summarise(report: Report, { style, tell }: Look): string {
  const { files, problems } = report;
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0);
  const fixable = files
    .flatMap(({ findings }) => findings)
    .filter(({ fixes }) => fixes?.some(({ safe }) => safe)).length;
  const found = sumUp(report, {
    found: (severity, count) => paint(severity, style)(tell(count)),
    nothing: (message) => style.green(tell(message)),
  });
  const lines = [tell(found)];
  const leftOut = tellLeftOut(report);
  if (leftOut !== undefined) lines.push(tell(leftOut));
  lines.push(...describeKnown(report).map(tell));
  if (fixed > 0)
    lines.unshift(style.green(tell(fixed === 1 ? say`Fixed ${fixed} finding` : say`Fixed ${fixed} findings`)));
  if (fixable > 0) lines.push(tell(say`${fixable} can be fixed with --fix`));
  if (problems.length > 0) lines.push(style.red(tell(tellProblems(problems.length))));
  return lines.join("\n");
}

function tellProblems(count: number): Message {
  return count === 1
    ? say`${count} problem with reading, named above`
    : say`${count} problems with reading, named above`;
}
