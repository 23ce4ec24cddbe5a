import type * as lsp from "vscode-languageserver-types";
import type { DocumentKind } from "../documents/document.ts";
import { displayName } from "../engagement/display-name.ts";
import { type DocumentSummary, fileNameOf } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { alone } from "../linter/describe-engagement.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import { type RuleId, type Severity, severities } from "../rules/rule.ts";
import { decodePercent } from "../text/decode-percent.ts";
import { type Message, textOf, type Wording } from "../text/message.ts";
import { toLspRange } from "./lsp-range.ts";
import { type SaidThing, saidIn } from "./said-in.ts";
import { type AskingRule, type StatementName, type StatementTopic, statementTopics } from "./statements.ts";

/** All that is known at the moment, and what is found in it. */
export interface OverviewSource {
  readonly engagements: readonly Engagement[];
  uriOf(path: string): string | undefined;
  findingsIn(path: string): DocumentFindings;
  readonly wording: Wording;
}

export interface DocumentFindings {
  /** What the editor shows. */
  readonly shown: readonly ShownFinding[];
  /** The same with the advice that is kept back. */
  readonly all: readonly ShownFinding[];
}

/** The engagements, their documents, and what each document says: as data, for the client to put into words. */
export interface Overview {
  readonly engagements: readonly EngagementOverview[];
}

export interface EngagementOverview {
  /** The same for as long as the engagement keeps its name. */
  readonly id: string;
  readonly name: string;
  /** `declared`, `same folder`, `stands alone`. */
  readonly reason: string;
  readonly documents: readonly DocumentOverview[];
}

export interface DocumentOverview {
  readonly uri: string;
  readonly file: string;
  readonly kind: DocumentKind;
  /** How many findings of each severity the editor shows. */
  readonly problems: Readonly<Record<Severity, number>>;
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly topic: StatementName;
  /**
   * `incomplete` where a finding tells so; `open` where a placeholder stands; `missing` where a finding asks for it; and
   * `unasked` where nothing does.
   */
  readonly state: "said" | "incomplete" | "open" | "missing" | "unasked";
  /** Names, sums and the like, as written. */
  readonly values: readonly string[];
  /** Where it is said, or left open. */
  readonly places: readonly lsp.Range[];
  readonly finding?: StatementFinding;
}

export interface StatementFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly range: lsp.Range;
  /** Whether the editor shows it there, with a fix. */
  readonly isFixable: boolean;
}

/** An editor shows no more of what a document says. */
const mostValues = 12;
const mostPlaces = 3;

/** What the documents of all known engagements say and leave open. */
export function provideOverview(source: OverviewSource): Overview {
  const groups = new Map(source.engagements.map((engagement) => [engagement.grouping, engagement]));
  const taken = new Map<string, number>();
  const engagements = [...groups.values()]
    .map((engagement) => describeEngagement(engagement, source))
    .filter(({ documents }) => documents.length > 0)
    .sort((a, b) => compare(a.name, b.name) || compare(a.documents[0]?.uri ?? "", b.documents[0]?.uri ?? ""));
  const hasNamesake = (one: EngagementOverview): boolean =>
    engagements.some((other) => other !== one && other.name === one.name);
  return {
    engagements: engagements.map((one) => ({
      ...one,
      id: takeId(one.id, taken),
      name: hasNamesake(one) ? `${one.name} (${folderOf(one)})` : one.name,
    })),
  };
}

/** The name of the folder in which the first document stands. */
function folderOf({ documents }: EngagementOverview): string {
  return decodePercent(documents[0]?.uri.split("/").at(-2) ?? "");
}

function takeId(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}

function describeEngagement(engagement: Engagement, source: OverviewSource): EngagementOverview {
  const { grouping, documents } = engagement;
  const { name = "", reason } = grouping ?? {};
  return {
    id: name,
    name: displayName(name, documents),
    reason: grouping === undefined ? "" : reasonOf(documents.length === 1 && reason !== undefined ? alone : reason),
    documents: documents
      .flatMap((summary) => describeDocument(summary, source) ?? [])
      .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || compare(a.uri, b.uri)),
  };
}

/** In English, as a name for it that the client puts into words. */
function reasonOf(reason: Message | undefined): string {
  return reason === undefined ? "declared" : textOf(reason);
}

const kindOrder: readonly DocumentKind[] = ["sow", "charter", "vision", "backlog", "change-request", "notes"];

function describeDocument(
  summary: DocumentSummary,
  { uriOf, findingsIn, wording }: OverviewSource,
): DocumentOverview | undefined {
  const uri = uriOf(summary.path);
  if (uri === undefined) return undefined;
  const findings = findingsIn(summary.path);
  const count = (severity: Severity): number => findings.shown.filter((one) => one.severity === severity).length;
  return {
    uri,
    file: fileNameOf(summary),
    kind: summary.kind,
    problems: Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<Severity, number>,
    statements: statementTopics.flatMap((topic) => describeStatement(topic, summary, findings, wording) ?? []),
  };
}

/** Undefined for what such documents needn't say, where this one doesn't say it. */
function describeStatement(
  topic: StatementTopic & { readonly name: StatementName },
  summary: DocumentSummary,
  { shown, all }: DocumentFindings,
  wording: Wording,
): Statement | undefined {
  const isListed = topic.kinds.includes(summary.kind);
  if (topic.notIn?.includes(summary.kind) || !(isListed || "concept" in topic.source)) return undefined;
  const said = saidIn(summary, topic.source);
  // Hints are for whoever asks for all advice, and else ask for nothing.
  const found = [...shown, ...all.filter(({ severity }) => severity !== "hint")];
  const finding = found.find((one) => topic.askedBy.some((asking) => isAskedBy(one, asking)));
  const state = stateOf(said, finding);
  if (state === "unasked" && !isListed) return undefined;
  const places = said.isSaid ? said.places : said.open;
  return {
    topic: topic.name,
    state,
    values: said.values.slice(0, mostValues),
    places: places.slice(0, mostPlaces).map((range) => toLspRange(summary.lines, range)),
    ...(finding !== undefined && { finding: describeFinding(summary, finding, shown, wording) }),
  };
}

function stateOf({ isSaid, open }: SaidThing, finding: ShownFinding | undefined): Statement["state"] {
  if (isSaid) return finding === undefined ? "said" : "incomplete";
  if (open.length > 0) return "open";
  return finding === undefined ? "unasked" : "missing";
}

function isAskedBy({ rule, joined = [], facets = [] }: ShownFinding, asking: AskingRule): boolean {
  if (asking.facet !== undefined) return rule.id === asking.rule && facets.includes(asking.facet);
  return rule.id === asking.rule || joined.includes(asking.rule);
}

function describeFinding(
  summary: DocumentSummary,
  finding: ShownFinding,
  shown: readonly ShownFinding[],
  wording: Wording,
): StatementFinding {
  const { rule, severity, message, range } = finding;
  // Findings are made anew for each level of advice; the fixes themselves are left unmade.
  const isShown = shown.some((one) => one.rule === rule && one.range.start === range.start);
  return {
    rule: rule.id,
    severity,
    message: textOf(message, wording),
    range: toLspRange(summary.lines, range),
    isFixable: isShown && finding.noFix === undefined && rule.docs.noFix === undefined,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
