import type { EngagementDocument } from "../documents/document.ts";
import type { Section } from "../markdown/markdown-document.ts";
import type { RuleId } from "../rules/rule.ts";
import { withoutNumber } from "../text/heading-number.ts";
import type { Value } from "../text/message.ts";
import { onOneLine } from "../text/on-one-line.ts";
import { isInside } from "../text/range.ts";
import type { LintFinding } from "./lint.ts";

/**
 * What a finding is, by meaning: which rule misses what, of whom or of what. It holds no line and no wording of a message,
 * so that it outlives moved lines, new numbers of headings, and new versions of Mandate.
 */
export interface FindingKey {
  readonly rule: RuleId;
  /** What the message names, `US-3`; else the words at the place; empty where the document as a whole lacks something. */
  readonly about: string;
  /** Where `about` is just words: the heading over them without its number. Empty elsewhere. */
  readonly section: string;
  /** The missing parts, for rules that know parts. */
  readonly facets: readonly string[];
  /** From 1, among the findings that are alike in all this but their facets. */
  readonly ordinal: number;
}

/** The keys of findings in one document, in the order of `findings`. They are counted: pass all that there are. */
export function keyFindings(findings: readonly LintFinding[], document: EngagementDocument): readonly FindingKey[] {
  const counts = new Map<string, number>();
  const keys = new Map<LintFinding, FindingKey>();
  for (const finding of [...findings].sort((a, b) => a.range.start - b.range.start)) {
    const { rule, facets = [] } = finding;
    const named = { rule: rule.id, ...nameMatter(finding, document), facets };
    const ordinal = (counts.get(nameKey(named)) ?? 0) + 1;
    counts.set(nameKey(named), ordinal);
    keys.set(finding, { ...named, ordinal });
  }
  return findings.flatMap((finding) => keys.get(finding) ?? []);
}

/** `backlog/story-fields-missing|US-3||1`, which stays while the finding is mended part by part. */
export function writeKey(key: FindingKey): string {
  return `${nameKey(key)}|${key.ordinal}`;
}

function nameKey({ rule, about, section }: Omit<FindingKey, "ordinal">): string {
  return [rule, about, section].map((part) => part.replace(/[\\|]/g, "\\$&")).join("|");
}

function nameMatter(finding: LintFinding, document: EngagementDocument): Pick<FindingKey, "about" | "section"> {
  const { range, message, facets } = finding;
  const named = onOneLine(namesIn(message).join(", "));
  const words = onOneLine(document.text.slice(range.start, range.end));
  if (named !== "" && named !== words) return { about: named, section: "" };
  // Where a missing part belongs depends on the headings that there are.
  if (facets !== undefined || isOfWhole(finding, document)) return { about: named, section: "" };
  return { about: words, section: headingOver(range.start, document.markdown.sections) };
}

/** Whether a finding stands at a heading or at the beginning, as what is missing altogether does. */
function isOfWhole({ range }: LintFinding, { markdown }: EngagementDocument): boolean {
  const { sections, visible } = markdown;
  return (
    visible.slice(0, range.start).trim() === "" ||
    sections.some(({ heading }) => heading !== undefined && isInside(range, heading.range))
  );
}

/** The words of others in a message: names, titles, ids, figures. Counts are none of them. */
function namesIn(value: Value): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || "amount" in value) return [];
  if ("capitalised" in value) return namesIn(value.capitalised);
  return ("list" in value ? value.list : value.values).flatMap(namesIn);
}

function headingOver(offset: number, sections: readonly Section[]): string {
  const over = sections.findLast(({ range }) => range.start <= offset && offset < range.end);
  return withoutNumber(onOneLine(over?.heading?.text ?? ""));
}
