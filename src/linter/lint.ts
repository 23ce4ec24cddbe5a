import { type EngagementDocument, supportedLanguages } from "../documents/document.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { allRules } from "../rules/all-rules.generated.ts";
import { type Finding, type Rule, type Severity, type SuppressionUse, severities } from "../rules/rule.ts";
import { findProfile } from "./expectations.ts";
import type { ChosenOptions, LintOptions } from "./lint-options.ts";
import { isOff, severityOf } from "./profiles.ts";
import { applySuppressions } from "./suppress.ts";

/** A finding of a rule, with the severity that profile and configuration give it. */
export interface LintFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

const firstRules = allRules.filter((rule) => rule.runs === undefined);
const lastRules = allRules.filter((rule) => rule.runs === "after-suppression");

/** All findings in one document, the weightiest first, else in the order of their places. A document of kind `none` has none. */
export function lintDocument(
  document: EngagementDocument,
  engagement: Engagement,
  options: LintOptions,
): LintFinding[] {
  if (document.kind === "none") return [];
  const chosen = { ...options, profile: findProfile(document, engagement, options.profile).value };
  const run = (rules: readonly Rule[], suppressions: readonly SuppressionUse[]): LintFinding[] =>
    rules.flatMap((rule) => runRule(rule, { document, engagement, suppressions }, chosen));
  const found = withoutYielding(run(firstRules, []));
  const { kept, uses } = applySuppressions(document.markdown.suppressions, found);
  return [...kept, ...run(lastRules, uses)].sort(byConsequence);
}

interface Subject {
  readonly document: EngagementDocument;
  readonly engagement: Engagement;
  readonly suppressions: readonly SuppressionUse[];
}

function runRule(rule: Rule, subject: Subject, options: ChosenOptions): LintFinding[] {
  const { document } = subject;
  if (isOff(rule, options) || !isMeantFor(rule, document)) return [];
  const facets = (rule.facets ?? []).filter((facet) => options.rules[rule.id]?.facets?.[facet] !== "off");
  const findings: LintFinding[] = [];
  try {
    for (const finding of rule.check({ ...subject, facets, options: optionsOf(rule, options), today: options.today })) {
      findings.push({ ...finding, rule, severity: severityOf(rule, finding, options) });
    }
  } catch (problem) {
    findings.push(internalProblem(rule, document, problem));
  }
  return findings;
}

function optionsOf(rule: Rule, { rules }: LintOptions): Readonly<Record<string, number>> {
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const);
  return { ...Object.fromEntries(defaults), ...rules[rule.id]?.options };
}

/** One gap is reported once, by the rule that sees it from furthest away. */
function withoutYielding(findings: readonly LintFinding[]): LintFinding[] {
  const speaking = new Set(findings.map(({ rule }) => rule.id));
  return findings.filter(({ rule }) => rule.yieldsTo?.some((id) => speaking.has(id)) !== true);
}

function isMeantFor(rule: Rule, { kind, language }: EngagementDocument): boolean {
  if (!rule.kinds.some((own) => own === kind)) return false;
  return rule.languages === "all" || supportedLanguages.some((supported) => supported === language);
}

/** A rule that fails is shown, not hidden, and the other rules still run. */
function internalProblem(rule: Rule, document: EngagementDocument, problem: unknown): LintFinding {
  const range = document.title?.textRange ?? { start: 0, end: 0 };
  const message = `Rule ${rule.id} failed on this document (${String(problem)}). Please report it together with the document.`;
  return { rule, severity: "information", message, range };
}

function byConsequence(a: LintFinding, b: LintFinding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPlace(a, b);
}

function byPlace(a: LintFinding, b: LintFinding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule.id < b.rule.id ? -1 : 1);
}
