import type { ShownFinding } from "../../linter/join-gaps.ts";
import type { Severity } from "../../rules/rule.ts";
import { positionAt } from "../../text/line-index.ts";
import { type Message, say, textOf, type Wording } from "../../text/message.ts";
import { describeKnown } from "../describe-known.ts";
import { type CheckedFile, countSeverities, type Report } from "../report.ts";
import { drawCodeFrame } from "./code-frame.ts";
import { makePrintable, type Style } from "./style.ts";

const severityNames: Readonly<Record<Severity, Message>> = {
  error: say`error`,
  warning: say`warning`,
  information: say`information`,
  hint: say`hint`,
};

/** For people at a terminal: each file with its findings, then one line that sums up. */
export function formatPretty(report: Report, style: Style, wording: Wording): string {
  const look: Look = { style, tell: (message) => textOf(message, wording) };
  const parts = report.files.filter(({ findings }) => findings.length > 0).map((file) => formatFile(file, look));
  return `${[...parts, summarise(report, look)].join("\n\n")}\n`;
}

interface Look {
  readonly style: Style;
  readonly tell: (message: Message) => string;
}

function formatFile(file: CheckedFile, look: Look): string {
  const { style, tell } = look;
  const places = file.findings.map(({ range }) => formatPlace(file, range.start));
  const placeWidth = Math.max(...places.map((place) => place.length));
  const severityWidth = Math.max(...file.findings.map(({ severity }) => tell(severityNames[severity]).length));
  const findings = file.findings.map((finding, index) => {
    const place = (places[index] ?? "").padStart(placeWidth);
    const severity = paint(finding.severity, style)(tell(severityNames[finding.severity]).padEnd(severityWidth));
    const message = makePrintable(tell(finding.message));
    const first = `  ${style.dim(place)}  ${severity}  ${message}  ${style.dim(finding.rule.id)}`;
    const details = describe(file, finding, look).map((line) => `${" ".repeat(placeWidth + 4)}${line}`);
    return [first, ...details].join("\n");
  });
  return [style.underline(makePrintable(file.path)), ...findings].join("\n");
}

function describe(file: CheckedFile, finding: ShownFinding, { style, tell }: Look): string[] {
  const frame = drawCodeFrame(file.text, file.lines, finding.range);
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

/** `3 errors, 5 warnings in 2 documents (7 files, 5 are no engagement documents)`, and what else is to be known. */
function summarise(report: Report, { style, tell }: Look): string {
  const { files, problems } = report;
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0);
  const fixable = files
    .flatMap(({ findings }) => findings)
    .filter(({ fixes }) => fixes?.some(({ safe }) => safe)).length;
  const lines = [sumUp(report, { style, tell })];
  const leftOut = files.reduce((sum, file) => sum + file.leftOut, 0);
  if (leftOut > 0) lines.push(tell(tellLeftOut(leftOut)));
  lines.push(...describeKnown(report).map(tell));
  if (fixed > 0)
    lines.unshift(style.green(tell(fixed === 1 ? say`Fixed ${fixed} finding` : say`Fixed ${fixed} findings`)));
  if (fixable > 0) lines.push(tell(say`${fixable} can be fixed with --fix`));
  if (problems.length > 0) lines.push(style.red(tell(tellProblems(problems.length))));
  return lines.join("\n");
}

function tellLeftOut(count: number): Message {
  return count === 1
    ? say`${count} more piece of advice: --all shows it`
    : say`${count} more pieces of advice: --all shows them`;
}

function tellProblems(count: number): Message {
  return count === 1
    ? say`${count} problem with reading, named above`
    : say`${count} problems with reading, named above`;
}

function sumUp(report: Report, { style, tell }: Look): string {
  const { files } = report;
  const documents = files.filter(({ kind }) => kind !== "none").length;
  if (files.length === 0) return tell(say`Nothing was checked: there are no Markdown files here`);
  if (documents === 0) return tell(tellNoDocument(files.length));
  const counts = countSeverities(report);
  const found = (Object.keys(severityNames) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(severity, style)(tell(countOf[severity](counts[severity]))));
  const findings = found.length > 0 ? found.join(", ") : style.green(tell(say`No findings`));
  const among =
    documents === 1 ? say`${findings} in ${documents} document` : say`${findings} in ${documents} documents`;
  return tell(files.length === documents ? among : say`${among} (${describeOthers(files.length, documents)})`);
}

const countOf: Readonly<Record<Severity, (count: number) => Message>> = {
  error: (count) => (count === 1 ? say`${count} error` : say`${count} errors`),
  warning: (count) => (count === 1 ? say`${count} warning` : say`${count} warnings`),
  information: (count) => say`${count} information`,
  hint: (count) => (count === 1 ? say`${count} hint` : say`${count} hints`),
};

function tellNoDocument(files: number): Message {
  return files === 1
    ? say`Nothing was checked: the file is no engagement document (statement of work, product vision, backlog, role charter …)`
    : say`Nothing was checked: none of the ${files} files is an engagement document (statement of work, product vision, backlog, role charter …)`;
}

function describeOthers(files: number, documents: number): Message {
  const others = files - documents;
  return others === 1
    ? say`${files} files, 1 is no engagement document`
    : say`${files} files, ${others} are no engagement documents`;
}
