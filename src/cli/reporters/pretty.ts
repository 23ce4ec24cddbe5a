import type { ShownFinding } from "../../linter/join-gaps.ts";
import type { Severity } from "../../rules/rule.ts";
import { positionAt } from "../../text/line-index.ts";
import { type CheckedFile, count, countSeverities, type Report } from "../report.ts";
import { drawCodeFrame } from "./code-frame.ts";
import { makePrintable, type Style } from "./style.ts";

const severityNames: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["information", "information"],
  hint: ["hint", "hints"],
};

/** For people at a terminal: each file with its findings, then one line that sums up. */
export function formatPretty(report: Report, style: Style): string {
  const parts = report.files.filter(({ findings }) => findings.length > 0).map((file) => formatFile(file, style));
  return `${[...parts, summarise(report, style)].join("\n\n")}\n`;
}

function formatFile(file: CheckedFile, style: Style): string {
  const places = file.findings.map(({ range }) => formatPlace(file, range.start));
  const placeWidth = Math.max(...places.map((place) => place.length));
  const severityWidth = Math.max(...file.findings.map(({ severity }) => severity.length));
  const findings = file.findings.map((finding, index) => {
    const place = (places[index] ?? "").padStart(placeWidth);
    const severity = paint(finding.severity, style)(finding.severity.padEnd(severityWidth));
    const first = `  ${style.dim(place)}  ${severity}  ${makePrintable(finding.message)}  ${style.dim(finding.rule.id)}`;
    const details = describe(file, finding, style).map((line) => `${" ".repeat(placeWidth + 4)}${line}`);
    return [first, ...details].join("\n");
  });
  return [style.underline(makePrintable(file.path)), ...findings].join("\n");
}

function describe(file: CheckedFile, finding: ShownFinding, style: Style): string[] {
  const frame = drawCodeFrame(file.text, file.lines, finding.range);
  const related = (finding.related ?? []).map(
    ({ message, range, document }) =>
      `see ${document === undefined ? "" : `${makePrintable(document.path)}:`}${formatPlace(document ?? file, range.start)}: ${makePrintable(message)}`,
  );
  const fixes = (finding.fixes ?? []).map(
    ({ title, safe }) => `${style.green("fix")}: ${makePrintable(title)}${safe ? " (--fix does it)" : ""}`,
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
function summarise(report: Report, style: Style): string {
  const { files, problems } = report;
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0);
  const fixable = files
    .flatMap(({ findings }) => findings)
    .filter(({ fixes }) => fixes?.some(({ safe }) => safe)).length;
  const lines = [sumUp(report, style)];
  const leftOut = files.reduce((sum, file) => sum + file.leftOut, 0);
  if (leftOut > 0)
    lines.push(`${count(leftOut, "more piece")} of advice: --all shows ${leftOut === 1 ? "it" : "them"}`);
  if (fixed > 0) lines.unshift(style.green(`Fixed ${count(fixed, "finding")}`));
  if (fixable > 0) lines.push(`${fixable} can be fixed with --fix`);
  if (problems.length > 0) lines.push(style.red(`${count(problems.length, "problem")} with reading, named above`));
  return lines.join("\n");
}

function sumUp(report: Report, style: Style): string {
  const { files } = report;
  const documents = files.filter(({ kind }) => kind !== "none").length;
  if (files.length === 0) return "Nothing was checked: there are no Markdown files here";
  if (documents === 0) {
    const none = files.length === 1 ? "the file is no" : `none of the ${files.length} files is an`;
    return `Nothing was checked: ${none} engagement document (statement of work, product vision, backlog, role charter …)`;
  }
  const counts = countSeverities(report);
  const found = (Object.keys(severityNames) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(severity, style)(count(counts[severity], ...severityNames[severity])));
  const findings = found.length > 0 ? found.join(", ") : style.green("No findings");
  return `${findings} in ${count(documents, "document")}${describeOthers(files.length, documents)}`;
}

function describeOthers(files: number, documents: number): string {
  const others = files - documents;
  if (others === 0) return "";
  const rest = others === 1 ? "1 is no engagement document" : `${others} are no engagement documents`;
  return ` (${count(files, "file")}, ${rest})`;
}
