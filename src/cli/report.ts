import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import type { Severity } from "../rules/rule.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { InputProblem } from "./read-inputs.ts";

/** What `mandate check` found, for reporters to show. */
export interface Report {
  /** Every file that was read, in order. */
  readonly files: readonly CheckedFile[];
  readonly problems: readonly InputProblem[];
  /** Not there where nothing is compared with a baseline. */
  readonly baseline?: ReportedBaseline;
  /** The branch, tag or commit, where only what came since then is told. */
  readonly changedSince?: string;
}

export interface ReportedBaseline {
  /** As the user names it. */
  readonly path: string;
  /** How many findings are left out because they are known. */
  readonly known: number;
  /** How many are known and were not found any more. */
  readonly gone: number;
}

export interface CheckedFile {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly language: string;
  /** The text that the findings are in, after any fixes; empty where there are none, to hold no more than is shown. */
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly ShownFinding[];
  /** How many pieces of advice are kept back; see `limitAdvice`. */
  readonly leftOut: number;
  /** How many findings `--fix` has repaired. */
  readonly fixed: number;
  /** The document in full. */
  read(): EngagementDocument;
}

export function countSeverities(report: Report): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of report.files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** `1 document`, `2 documents` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
