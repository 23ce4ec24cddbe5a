import type { DeclaredTerms } from "../documents/declared-terms.ts";
import { type EngagementDocument, supportedLanguages } from "../documents/document.ts";
import { type DocumentSummary, placeOfTitle, summarise } from "../engagement/document-summary.ts";
import { buildEngagement, type Engagement } from "../engagement/engagement.ts";
import type { SummaryPart } from "../engagement/summary-parts.ts";
import type { Suppression } from "../markdown/suppressions.ts";
import { allRules } from "../rules/all-rules.generated.ts";
import { isOwnRule } from "../rules/own-rule.ts";
import {
  changeFinding,
  type Finding,
  type Rule,
  type RuleContext,
  type Severity,
  type SuppressionUse,
  severities,
} from "../rules/rule.ts";
import { say } from "../text/message.ts";
import { findProfile } from "./expectations.ts";
import { findLighterRules } from "./lighter-rules.ts";
import type { ChosenOptions, LintOptions } from "./lint-options.ts";
import { isOff, severityOf } from "./profiles.ts";
import { applySuppressions } from "./suppress.ts";

/** A finding of a rule, with the severity that profile and configuration give it. */
export interface LintFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Whether the configuration gives the rule this severity. */
  readonly isConfigured?: true;
}

/** What a document gives by itself; it holds good while its text and the options stay as they are. */
export interface JudgedDocument {
  readonly summary: DocumentSummary;
  readonly options: ChosenOptions;
  readonly suppressions: readonly Suppression[];
  /** Of the rules that look at nothing else; none is suppressed yet. */
  readonly found: readonly LintFinding[];
}

const firstRules = allRules.filter(({ runs }) => runs === undefined);
const wideRules = firstRules.filter(({ reads }) => reads !== undefined);
const narrowRules = firstRules.filter(({ reads }) => reads === undefined);
const lastRules = allRules.filter(({ runs }) => runs === "after-suppression");

/** All findings in one document, the weightiest first, else in the order of their places. A document of kind `none` has none. */
export function lintDocument(
  document: EngagementDocument,
  engagement: Engagement,
  options: LintOptions,
): LintFinding[] {
  const open = (path: string) => (path === document.path ? document : undefined);
  return lintWithin(judgeDocument(document, engagement.declared, options), engagement, open);
}

/** Judges a document by itself. */
export function judgeDocument(
  document: EngagementDocument,
  declared: DeclaredTerms | undefined,
  options: LintOptions,
): JudgedDocument {
  const engagement = buildEngagement([document], declared);
  const profile = findProfile(document, engagement, options.profile).value;
  const chosen = { ...options, profile, lighter: findLighterRules(document) };
  const judged = {
    summary: summarise(document),
    options: chosen,
    suppressions: document.markdown.suppressions,
  };
  const subject = { summary: judged.summary, engagement, open: () => document, suppressions: [] };
  return {
    ...judged,
    found: document.kind === "none" ? [] : runRules([...narrowRules, ...(options.ownRules ?? [])], subject, chosen),
  };
}

/** Gives a document of an engagement in full, by its path. */
export type DocumentOpener = (path: string) => EngagementDocument | undefined;

/** What rules that look at other documents have found in one document. */
export type WideFindings = Map<Rule, readonly LintFinding[]>;

/** Whether a rule has to be run again where another document has changed in some parts. */
export function isAskedFor({ reads = [] }: Rule, parts: ReadonlySet<SummaryPart>): boolean {
  return reads.some((part) => parts.has(part));
}

/**
 * All findings in a document as one of an engagement. Documents are only opened where something has to be placed in them.
 * Rules that `wide` has findings of are not run; what the others find is put there.
 */
export function lintWithin(
  { summary, options, suppressions, found }: JudgedDocument,
  engagement: Engagement,
  open: DocumentOpener,
  wide: WideFindings = new Map(),
): LintFinding[] {
  if (summary.kind === "none") return [];
  const subject = { summary, engagement, open, suppressions: [] };
  for (const rule of wideRules) if (!wide.has(rule)) wide.set(rule, runRule(rule, subject, options));
  const all = withoutYielding([...found, ...wideRules.flatMap((rule) => wide.get(rule) ?? [])]);
  const { kept, uses } = applySuppressions(suppressions, all, options.today);
  const last = uses.length === 0 ? [] : runRules(lastRules, { ...subject, suppressions: uses }, options);
  return [...kept, ...last].sort(byConsequence);
}

/** What a rule is told of the document. */
interface Subject {
  readonly summary: DocumentSummary;
  readonly engagement: Engagement;
  readonly open: DocumentOpener;
  readonly suppressions: readonly SuppressionUse[];
}

function runRules(rules: readonly Rule[], subject: Subject, options: ChosenOptions): LintFinding[] {
  return rules.flatMap((rule) => runRule(rule, subject, options));
}

function runRule(rule: Rule, subject: Subject, options: ChosenOptions): LintFinding[] {
  if (!isMeantFor(rule, subject.summary) || isOff(rule, options)) return [];
  const findings: LintFinding[] = [];
  const context: RuleContext = {
    ...subject,
    facets: (rule.facets ?? []).filter((facet) => options.rules[rule.id]?.facets?.[facet] !== "off"),
    options: optionsOf(rule, options),
    today: options.today,
    get document() {
      const document = subject.open(subject.summary.path);
      if (document === undefined) throw new Error("the document is gone");
      return document;
    },
  };
  const isConfigured = isOwnRule(rule) || options.rules[rule.id]?.severity !== undefined;
  const configured = isConfigured ? { isConfigured: true as const } : {};
  try {
    for (const finding of rule.check(context)) {
      // Whoever switches all parts off wants to hear of none, not even that all are missing.
      if (finding.facets?.length === 0 && context.facets.length === 0) continue;
      findings.push(changeFinding(finding, { ...configured, rule, severity: severityOf(rule, finding, options) }));
    }
  } catch (problem) {
    findings.push(internalProblem(rule, subject.summary, problem));
  }
  return findings;
}

function optionsOf(rule: Rule, { rules }: LintOptions): Readonly<Record<string, number>> {
  if (rule.options === undefined) return {};
  const defaults = Object.entries(rule.options).map(([name, option]) => [name, option.default] as const);
  return { ...Object.fromEntries(defaults), ...rules[rule.id]?.options };
}

/** One gap is reported once, by the rule that sees it from furthest away. */
function withoutYielding(findings: readonly LintFinding[]): LintFinding[] {
  const speaking = new Set(findings.map(({ rule }) => rule.id));
  return findings.filter(({ rule }) => rule.yieldsTo?.some((id) => speaking.has(id)) !== true);
}

function isMeantFor(rule: Rule, { kind, language }: DocumentSummary): boolean {
  if (!rule.kinds.some((own) => own === kind)) return false;
  return rule.languages === "all" || supportedLanguages.some((supported) => supported === language);
}

/** A rule that fails is shown, not hidden, and the other rules still run. */
function internalProblem(rule: Rule, summary: DocumentSummary, problem: unknown): LintFinding {
  const message = say`Rule ${rule.id} failed on this document (${String(problem)}). Please report it together with the document.`;
  return { rule, severity: "information", message, range: placeOfTitle(summary) };
}

function byConsequence(a: LintFinding, b: LintFinding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPlace(a, b);
}

function byPlace(a: LintFinding, b: LintFinding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule.id < b.rule.id ? -1 : 1);
}
