import type { KnownCounts } from "../linter/leave-out-known.ts";
import { buildLineIndex } from "../text/line-index.ts";
import type { JudgedInput, JudgedSet } from "./judge-input.ts";
import type { Input } from "./read-inputs.ts";
import type { CheckedFile } from "./report.ts";
import type { FindingsTeller } from "./tell-findings.ts";

export type JudgeText = (input: Input, text?: string) => JudgedInput;

/** How documents are checked. */
export interface Checking {
  readonly judge: JudgeText;
  readonly tell: FindingsTeller;
  /** Says which file is next, from 1. */
  proceed(number: number): void;
  readonly allAdvice: boolean;
}

/** A file with what a baseline knows of it. */
export interface ComparedFile extends KnownCounts {
  readonly file: CheckedFile;
}

/** Checks a document beside others. */
export function checkMember(
  member: JudgedInput,
  { open, engagementOf }: JudgedSet,
  { tell, allAdvice }: Checking,
  text = member.input.file.text,
): ComparedFile {
  const { judged, input } = member;
  const { path, kind, language, lines } = judged.summary;
  const level = allAdvice ? "all" : (input.configuration.advice ?? "few");
  const { shown: findings, leftOut, known, gone } = tell(member, engagementOf(member), open, level);
  const shown = findings.length > 0 ? { text, lines } : { text: "", lines: buildLineIndex("") };
  return { file: { path, kind, language, ...shown, findings, leftOut, fixed: 0, read: member.read }, known, gone };
}
