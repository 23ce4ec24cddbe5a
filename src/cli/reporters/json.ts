import type { DocumentKind } from "../../documents/document.ts";
import type { ShownFinding } from "../../linter/join-gaps.ts";
import type { Severity } from "../../rules/rule.ts";
import type { LineIndex } from "../../text/line-index.ts";
import { sentence, textOf, type Wording } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import type { InputProblem } from "../read-inputs.ts";
import { type CheckedFile, countSeverities, type Report } from "../report.ts";
import { type LinePlace, placeOfRange } from "./line-place.ts";
import type { ReportSetting } from "./report-setting.ts";
import { writeJson } from "./write-json.ts";

/**
 * What `mandate check --format json` prints. Within version 1, fields are only added. Keys that have nothing to say are
 * left out where they are marked `?`.
 */
export interface JsonReport {
  readonly version: 1;
  readonly summary: JsonSummary;
  /** Every file that was read, in the order of the pretty report. */
  readonly files: readonly JsonFile[];
  /** What could not be read: files, folders and configurations. */
  readonly problems: readonly JsonProblem[];
}

export interface JsonSummary {
  readonly files: number;
  /** How many of the files are engagement documents. */
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  /** How many pieces of advice are kept back; `--all` shows them. */
  readonly leftOut: number;
  /** How many findings are left out because the baseline has them. */
  readonly known?: number;
  /** How many findings of the baseline were not found any more. */
  readonly gone?: number;
  /** How many findings `--fix` has repaired. */
  readonly fixed: number;
}

export interface JsonFile {
  readonly path: string;
  /** `none` for a file that is no engagement document, which has no findings. */
  readonly kind: DocumentKind;
  readonly language: string;
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding extends JsonPlace {
  readonly ruleId: string;
  /** The other rules that the finding speaks for, where several miss the same. */
  readonly joinedRuleIds?: readonly string[];
  readonly severity: Severity;
  readonly message: string;
  /** The missing parts, for rules that know parts. */
  readonly facets?: readonly string[];
  /** Places that have to do with it; `path` where one is in another document. */
  readonly related?: readonly (JsonPlace & { readonly message: string; readonly path?: string })[];
  readonly fixes?: readonly JsonFix[];
  /** Why there is no fix. */
  readonly noFix?: string;
}

/**
 * Lines and columns count from 1; columns and offsets in UTF-16 units, offsets from 0, a byte order mark included. The
 * end is the first place behind.
 */
export interface JsonPlace extends LinePlace {
  readonly startOffset: number;
  readonly endOffset: number;
}

export interface JsonFix {
  readonly title: string;
  /** Whether `--fix` applies it. */
  readonly safe: boolean;
  readonly edits: readonly (JsonPlace & { readonly newText: string })[];
}

export interface JsonProblem {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

export function formatJson(report: Report, { wording }: ReportSetting): string {
  return writeJson(buildJsonReport(report, wording));
}

function buildJsonReport(report: Report, wording: Wording): JsonReport {
  const { files, problems } = report;
  const { error, warning, information, hint } = countSeverities(report);
  return {
    version: 1,
    summary: {
      files: files.length,
      documents: files.filter(({ kind }) => kind !== "none").length,
      errors: error,
      warnings: warning,
      information,
      hints: hint,
      leftOut: files.reduce((sum, { leftOut }) => sum + leftOut, 0),
      ...(report.baseline && { known: report.baseline.known, gone: report.baseline.gone }),
      fixed: files.reduce((sum, { fixed }) => sum + fixed, 0),
    },
    files: files.map((file) => buildFile(file, wording)),
    problems: problems.map((problem) => buildProblem(problem, wording)),
  };
}

function buildFile({ path, kind, language, lines, findings }: CheckedFile, wording: Wording): JsonFile {
  return { path, kind, language, findings: findings.map((finding) => buildFinding(finding, lines, wording)) };
}

function buildFinding(
  { rule, joined, severity, message, range, facets, related, fixes, noFix }: ShownFinding,
  lines: LineIndex,
  wording: Wording,
): JsonFinding {
  const reason = noFix ?? (rule.docs.noFix === undefined ? undefined : sentence(rule.docs.noFix));
  const hasFix = fixes !== undefined && fixes.length > 0;
  return {
    ruleId: rule.id,
    ...(joined !== undefined && { joinedRuleIds: joined }),
    severity,
    message: textOf(message, wording),
    ...(facets === undefined ? {} : { facets }),
    ...buildPlace(range, lines),
    ...(related === undefined
      ? {}
      : {
          related: related.map(({ message, document, range: place }) => ({
            message: textOf(message, wording),
            ...(document !== undefined && { path: document.path }),
            ...buildPlace(place, document?.lines ?? lines),
          })),
        }),
    ...(hasFix
      ? {
          fixes: fixes.map(({ title, safe, edits }) => ({
            title: textOf(title, wording),
            safe,
            edits: edits.map((edit) => ({ ...buildPlace(edit.range, lines), newText: edit.newText })),
          })),
        }
      : {}),
    ...(hasFix || reason === undefined ? {} : { noFix: textOf(reason, wording) }),
  };
}

function buildPlace(range: Range, lines: LineIndex): JsonPlace {
  return { ...placeOfRange(range, lines), startOffset: range.start, endOffset: range.end };
}

function buildProblem({ path, line, column, message: problem }: InputProblem, wording: Wording): JsonProblem {
  const message = textOf(problem, wording);
  return line === undefined || column === undefined ? { path, message } : { path, line, column, message };
}
