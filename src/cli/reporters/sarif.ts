import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type * as sarif from "sarif";
import manifest from "../../../package.json" with { type: "json" };
import { keyFindings, writeKey } from "../../linter/finding-key.ts";
import type { ShownFinding } from "../../linter/join-gaps.ts";
import { explainRule, rulePageUrl } from "../../rules/explain-rule.ts";
import { isOwnRule } from "../../rules/own-rule.ts";
import type { Fix, Rule, Severity } from "../../rules/rule.ts";
import { sentence, textOf } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import type { InputProblem } from "../read-inputs.ts";
import type { CheckedFile, Report } from "../report.ts";
import { placeOfRange } from "./line-place.ts";
import { pathFromRoot } from "./path-from-root.ts";
import type { ReportSetting } from "./report-setting.ts";
import { writeJson } from "./write-json.ts";

/** SARIF 2.1.0, the standard for findings of all sorts of tools. Of the rules those are described that have found something. */
export function formatSarif(report: Report, setting: ReportSetting): string {
  const { files, problems } = report;
  const rules = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const documents = files.filter(({ kind }) => kind !== "none");
  const log: sarif.Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Mandate",
            semanticVersion: manifest.version,
            language: setting.language,
            rules: rules.map((rule) => describeRule(rule, setting)),
          },
        },
        language: setting.language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [rootName]: { description: { text: "The folder of the repository." } } },
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolConfigurationNotifications: problems.map((problem) => describeProblem(problem, setting)),
          },
        ],
        artifacts: documents.map((file) => ({
          location: locate(file.path, setting),
          roles: ["analysisTarget"],
          sourceLanguage: "markdown",
        })),
        results: documents.flatMap((file) => describeFindings(file, rules, setting)),
      },
    ],
  };
  return writeJson(log);
}

const rootName = "%SRCROOT%";

const levels: Readonly<Record<Severity, sarif.ReportingConfiguration.level>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

function describeRule(rule: Rule, { wording }: ReportSetting): sarif.ReportingDescriptor {
  const { id, docs, severity } = rule;
  const summary = textOf(sentence(docs.summary), wording);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: textOf(sentence(docs.rationale), wording) },
    help: { text: `${summary} ${textOf(sentence(docs.rationale), wording)}`, markdown: explainRule(rule, wording) },
    ...(!isOwnRule(rule) && { helpUri: rulePageUrl(id) }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.split("/")[0] ?? id] },
  };
}

function describeFindings(file: CheckedFile, rules: readonly Rule[], setting: ReportSetting): sarif.Result[] {
  if (file.findings.length === 0) return [];
  const keys = keyFindings(file.findings, file.read());
  return file.findings.map((finding, at) => {
    const key = keys[at];
    const { rule, joined, severity, message, range, facets, related } = finding;
    // A file that isn't there yet can't be changed.
    const fixes = (finding.fixes ?? []).filter(({ newFiles }) => newFiles === undefined);
    return {
      ruleId: rule.id,
      ruleIndex: rules.indexOf(rule),
      level: levels[severity],
      message: { text: textOf(message, setting.wording) },
      locations: [{ physicalLocation: placeIn(file, range, setting) }],
      ...(related !== undefined && { relatedLocations: describeRelated(finding, file, setting) }),
      ...(key !== undefined && { partialFingerprints: { "mandateFindingKey/v1": writeKey(key) } }),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => describeFix(fix, file, setting)) }),
      properties: {
        severity,
        ...(facets !== undefined && { facets: [...facets] }),
        ...(joined !== undefined && { joinedRuleIds: [...joined] }),
      },
    };
  });
}

function describeRelated({ related = [] }: ShownFinding, file: CheckedFile, setting: ReportSetting): sarif.Location[] {
  return related.map(({ message, range, document }, id) => ({
    id,
    message: { text: textOf(message, setting.wording) },
    physicalLocation: placeIn(document ?? file, range, setting),
  }));
}

function describeFix({ title, edits, safe }: Fix, { path, lines }: CheckedFile, setting: ReportSetting): sarif.Fix {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: placeOfRange(range, lines),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: textOf(title, setting.wording) },
    artifactChanges: [{ artifactLocation: locate(path, setting), replacements }],
    properties: { safe },
  };
}

function describeProblem({ path, line, column, message }: InputProblem, setting: ReportSetting): sarif.Notification {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return {
    level: "error",
    message: { text: textOf(message, setting.wording) },
    locations: [{ physicalLocation: { artifactLocation: locate(path, setting), ...region } }],
  };
}

function placeIn(
  { path, lines }: Pick<CheckedFile, "path" | "lines">,
  range: Range,
  setting: ReportSetting,
): sarif.PhysicalLocation {
  return { artifactLocation: locate(path, setting), region: placeOfRange(range, lines) };
}

function locate(path: string, setting: ReportSetting): sarif.ArtifactLocation {
  const known = pathFromRoot(path, setting);
  if (isAbsolute(known)) return { uri: pathToFileURL(known).href };
  return { uri: known.split("/").map(encodeURIComponent).join("/"), uriBaseId: rootName };
}
