import type { ShownFinding } from "../../linter/join-gaps.ts";
import { lineAt } from "../../text/line-index.ts";
import { textOf } from "../../text/message.ts";
import type { InputProblem } from "../read-inputs.ts";
import type { CheckedFile, Report } from "../report.ts";
import { pathFromRoot } from "./path-from-root.ts";
import type { ReportSetting } from "./report-setting.ts";
import { severityNames } from "./severity-names.ts";

/**
 * XML as JUnit writes it, which most CI servers show: a suite for each document, a case for each finding. Errors and warnings
 * fail; advice passes and says so. A document without findings is one case that passes.
 */
export function formatJunit(report: Report, setting: ReportSetting): string {
  const documents = report.files.filter(({ kind }) => kind !== "none");
  const suites = [
    ...documents.map((file) => writeSuite(pathFromRoot(file.path, setting), casesOf(file, setting))),
    ...(report.problems.length === 0
      ? []
      : [
          writeSuite(
            "mandate",
            report.problems.map((problem) => writeProblemCase(problem, setting)),
          ),
        ]),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open("testsuites", { name: "mandate", ...count(all) }),
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
}

interface TestCase {
  readonly outcome: "passed" | "failed" | "unreadable";
  readonly lines: readonly string[];
}

interface Suite {
  readonly cases: readonly TestCase[];
  readonly lines: readonly string[];
}

function writeSuite(name: string, cases: readonly TestCase[]): Suite {
  const lines = cases.flatMap((one) => one.lines).map((line) => `    ${line}`);
  return { cases, lines: [`  ${open("testsuite", { name, ...count(cases) })}`, ...lines, "  </testsuite>"] };
}

function count(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  return {
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === "failed").length,
    errors: cases.filter(({ outcome }) => outcome === "unreadable").length,
    skipped: 0,
  };
}

function casesOf(file: CheckedFile, setting: ReportSetting): readonly TestCase[] {
  const path = pathFromRoot(file.path, setting);
  if (file.findings.length === 0)
    return [{ outcome: "passed", lines: [open("testcase", { name: "mandate", classname: path, file: path }, "/>")] }];
  return file.findings.map((finding) => writeCase(finding, file, path, setting));
}

function writeCase(finding: ShownFinding, file: CheckedFile, path: string, { wording }: ReportSetting): TestCase {
  const { severity, rule, range } = finding;
  const line = lineAt(file.lines, range.start) + 1;
  const message = textOf(finding.message, wording);
  const said = `${path}:${line}: ${textOf(severityNames[severity], wording)}: ${message}`;
  const fails = severity === "error" || severity === "warning";
  const body = fails
    ? [`  ${open("failure", { type: severity, message })}${escapeXml(said)}</failure>`]
    : [`  <system-out>${escapeXml(said)}</system-out>`];
  return {
    outcome: fails ? "failed" : "passed",
    // Without the line, by which a server would take a finding that has moved for another one.
    lines: [
      open("testcase", { name: `${rule.id}: ${message}`, classname: path, file: path, line }),
      ...body,
      "</testcase>",
    ],
  };
}

function writeProblemCase({ path, line, message }: InputProblem, setting: ReportSetting): TestCase {
  const file = pathFromRoot(path, setting);
  const said = textOf(message, setting.wording);
  return {
    outcome: "unreadable",
    lines: [
      open("testcase", { name: path, classname: file, file, line }),
      `  ${open("error", { message: said })}${escapeXml(`${path}: ${said}`)}</error>`,
      "</testcase>",
    ],
  };
}

function open(name: string, attributes: Readonly<Record<string, string | number | undefined>>, end = ">"): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${said.join("")}${end}`;
}

/** Markup, line ends, and what the log of a build server or a terminal that shows the file would obey. */
const shownAsNumber = /[&<>"'\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#)/gu;

/** What XML can't hold, such as control characters and halves of a pair, is replaced; line ends in attributes are kept. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(shownAsNumber, (sign) => `&#${sign.charCodeAt(0)};`);
}
