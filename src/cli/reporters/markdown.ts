import type { ShownFinding } from "../../linter/join-gaps.ts";
import { rulePageUrl } from "../../rules/explain-rule.ts";
import { isOwnRule } from "../../rules/own-rule.ts";
import { type Severity, severities } from "../../rules/rule.ts";
import { lineAt } from "../../text/line-index.ts";
import { capitalise, type Message, say, textOf } from "../../text/message.ts";
import { describeKnown } from "../describe-known.ts";
import type { InputProblem } from "../read-inputs.ts";
import type { CheckedFile, Report } from "../report.ts";
import { escapeComment, writeCode } from "./escape-comment.ts";
import { pathFromRoot } from "./path-from-root.ts";
import type { ReportSetting } from "./report-setting.ts";
import { severityNames } from "./severity-names.ts";
import { sumUp, tellLeftOut } from "./sum-up.ts";

/** No comment on GitHub may be longer than 65,536 characters. */
const longest = 60_000;

/**
 * A comment for a review: counts, then each document with what matters first, and advice folded away. Documents with errors
 * stand before the others. What is written in a document can't change how the comment looks.
 */
export function formatMarkdown(report: Report, setting: ReportSetting): string {
  const tell: Tell = (message) => textOf(message, setting.wording);
  const found = sumUp(report, { found: (_, count) => tell(count), nothing: tell });
  const leftOut = tellLeftOut(report);
  const documents = [...report.files]
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => weightOf(a) - weightOf(b));
  const parts = [
    `## Mandate: ${tell(found)}`,
    ...writeProblems(report.problems, tell),
    ...joinWhile(
      documents.map((file) => writeDocument(file, setting, tell)),
      (rest) => tell(tellMore(rest)),
    ),
    ...(leftOut === undefined ? [] : [tell(leftOut)]),
    ...describeKnown(report).map((message) => escapeComment(tell(message))),
  ];
  return `${parts.join("\n\n")}\n`;
}

type Tell = (message: Message) => string;

/** The place of a document's weightiest finding in the order of severities. */
function weightOf({ findings }: CheckedFile): number {
  return Math.min(...findings.map(({ severity }) => severities.indexOf(severity)));
}

function writeDocument(file: CheckedFile, setting: ReportSetting, tell: Tell): string {
  const ordered = [...file.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const [matters, advice] = [ordered.filter(matter), ordered.filter((finding) => !matter(finding))];
  const list = (findings: readonly ShownFinding[]): string =>
    findings.map((finding) => writeFinding(finding, file, tell)).join("\n");
  return [
    `### ${writeCode(pathFromRoot(file.path, setting))}`,
    ...(matters.length === 0 ? [] : [list(matters)]),
    ...(advice.length === 0
      ? []
      : [`<details>\n<summary>${tell(tellAdvice(advice.length))}</summary>`, list(advice), "</details>"]),
  ].join("\n\n");
}

function matter({ severity }: { readonly severity: Severity }): boolean {
  return severity === "error" || severity === "warning";
}

function writeFinding({ severity, range, message, rule }: ShownFinding, { lines }: CheckedFile, tell: Tell): string {
  const name = tell(say`${capitalise(severityNames[severity])}`);
  const line = tell(say`line ${lineAt(lines, range.start) + 1}`);
  const id = isOwnRule(rule) ? rule.id : `[${rule.id}](${rulePageUrl(rule.id)})`;
  return `- **${name}**, ${line}: ${escapeComment(tell(message))} ${id}`;
}

function writeProblems(problems: readonly InputProblem[], tell: Tell): string[] {
  if (problems.length === 0) return [];
  const list = problems.map(({ path, line, message }) => {
    const place = line === undefined ? "" : `, ${tell(say`line ${line}`)}`;
    return `- ${writeCode(path)}${place}: ${escapeComment(textOf(message))}`;
  });
  return [`### ${tell(say`Not read`)}`, list.join("\n")];
}

/** Parts until they get too long, and how many are left. */
function joinWhile(parts: readonly string[], tellRest: (count: number) => string): string[] {
  let length = 0;
  const fitting = parts.filter((part) => {
    length += part.length;
    return length < longest;
  });
  const rest = parts.length - fitting.length;
  return rest === 0 ? fitting : [...fitting, tellRest(rest)];
}

function tellAdvice(count: number): Message {
  return count === 1 ? say`${count} piece of advice` : say`${count} pieces of advice`;
}

function tellMore(count: number): Message {
  return count === 1
    ? say`${count} more document has findings, for which there is no room here`
    : say`${count} more documents have findings, for which there is no room here`;
}
