import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import type { DocumentSummary } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import type { SummaryPart } from "../engagement/summary-parts.ts";
import type { Suppression } from "../markdown/suppressions.ts";
import type { DraftedFile } from "../scaffold/drafted-file.ts";
import type { Message, Value } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";

export const severities = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severities)[number];

export const ruleFamilies = [
  "ownership",
  "client",
  "risk",
  "scope",
  "situation",
  "constellation",
  "vision",
  "working",
  "backlog",
  "engagement",
  "document",
] as const;
export type RuleFamily = (typeof ruleFamilies)[number];
/** `own` are the rules that a team writes into its configuration. */
export type RuleId = `${RuleFamily | "own"}/${string}`;

/** One gap or contradiction. Offsets and domain terms only; LSP, JSON and terminals render it elsewhere. */
export interface Finding {
  /** One line that a product manager understands: what is missing, and what it costs. */
  readonly message: Message;
  /** Tight: the heading where the missing part belongs, else the title; the phrase that is wrong. */
  readonly range: Range;
  /** The missing parts, of the rule's `facets`. */
  readonly facets?: readonly string[];
  /** Lower or higher than the rule's own, where the evidence says so; no profile takes a lower one up again. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** Where a document has several findings of a group, readers see one. */
  readonly group?: GapGroupMember;
  /** Why this one has no fix, where the rule mends others. */
  readonly noFix?: Message;
}

/** Fixes for which the document has to be opened: made when somebody asks for them, which few findings come to. */
export function whenAsked(make: () => readonly Fix[]): Pick<Finding, "fixes"> {
  let fixes: readonly Fix[] | undefined;
  return {
    get fixes() {
      fixes ??= make();
      return fixes;
    },
  };
}

/** A finding with some of it changed; fixes that wait to be asked for go on waiting. */
export function changeFinding<From extends Finding, Change extends object>(
  finding: From,
  change: Change,
): From & Change {
  const properties = { ...Object.getOwnPropertyDescriptors(finding), ...Object.getOwnPropertyDescriptors(change) };
  return Object.defineProperties({}, properties) as From & Change;
}

export interface RelatedPlace {
  readonly message: Message;
  readonly range: Range;
  /** Where the place is in another document. */
  readonly document?: Pick<DocumentSummary, "path" | "lines">;
}

export interface Fix {
  /** An order: `Insert an out-of-scope list`; `Replace …` or `Correct …` where the author's words go. */
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Safe fixes keep the author's meaning; fix-all and `--fix` apply only these. */
  readonly safe: boolean;
  /** It records that people have agreed on something, so that no editor may take it as the one to apply by a single key. */
  readonly isBinding?: true;
  /** What it writes beside the document; a fix that has this is not safe. */
  readonly newFiles?: readonly DraftedFile[];
}

export interface RuleDocs {
  /** One sentence on what a good document does: the row in the README and the setting's description. */
  readonly summary: string;
  /** Why it matters to the people who sign and deliver. */
  readonly rationale: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** `bad` must report this rule, `good` must not; where the rule fixes, fixing `bad` ends the report. */
  readonly examples: { readonly bad: string; readonly good: string };
  /** Why the rule offers no fix; not there where it does. */
  readonly noFix?: string;
}

export interface Rule {
  /** The file's path below `src/rules/`. */
  readonly id: RuleId;
  readonly docs: RuleDocs;
  readonly severity: Severity;
  /** The version that first had it; empty for a team's own. */
  readonly since: string;
  /** The linter calls `check` for these kinds only. */
  readonly kinds: readonly Exclude<DocumentKind, "none">[];
  /** `all` where the rule judges structure and needs no words; without it, it speaks in English and German documents only. */
  readonly languages?: "all";
  /** Parts that can be switched off alone; a finding names the ones that are missing. */
  readonly facets?: readonly string[];
  /** Limits that a configuration may change: `{ "least-share": … }`. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Rules that report the same gap from further away: where one of them speaks in a document, this one is silent. */
  readonly yieldsTo?: readonly RuleId[];
  /** What it asks of other documents, beside their kinds; it is run again when that changes in one of them. */
  readonly reads?: readonly SummaryPart[];
  /** Rules about ignore comments run when all others are done. */
  readonly runs?: "after-suppression";
  check(context: RuleContext): Iterable<Finding>;
}

/** Gaps that are one to a reader. */
export interface GapGroup {
  /** The finding's message for two parts or more. */
  readonly message: (parts: readonly Value[]) => Message;
}

export interface GapGroupMember {
  readonly gap: GapGroup;
  /** What is missing, in the words of the group's message: `value`. */
  readonly part: Message;
}

/** A number that a team may set for itself. */
export interface RuleOption {
  readonly default: number;
  /** What it counts, with its unit: `Percent of the working week`. */
  readonly description: string;
}

export interface RuleContext {
  /** For rules that read the engagement, made when it is first asked for: look at `summary` before. */
  readonly document: EngagementDocument;
  readonly summary: DocumentSummary;
  /** Another document of the engagement in full, by its summary's path; only where a fix has to be placed in it. */
  readonly open: (path: string) => EngagementDocument | undefined;
  /** The documents that belong together, this one among them. */
  readonly engagement: Engagement;
  /** The rule's facets without the ones that the configuration switches off. */
  readonly facets: readonly string[];
  /** The rule's options, with the configuration's values. */
  readonly options: Readonly<Record<string, number>>;
  /** The date to judge by, `2026-11-22`. */
  readonly today: string;
  /** What each ignore comment did; only rules that run `after-suppression` are told. */
  readonly suppressions: readonly SuppressionUse[];
}

export interface SuppressionUse {
  readonly suppression: Suppression;
  /** How many findings it dropped. */
  readonly dropped: number;
  /** Whether the last day of its waiver is over. */
  readonly hasEnded: boolean;
}
