import type * as lsp from "vscode-languageserver-types";
import type { ConceptName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { pointOf } from "../documents/points.ts";
import { readPresalesPeople } from "../documents/presales-people.ts";
import { buildRiskPanel } from "../engagement/dashboard/build-risk-panel.ts";
import { openDocuments } from "../engagement/dashboard/dashboard-context.ts";
import { fileNameOf } from "../engagement/document-summary.ts";
import { readFrozen } from "../engagement/frozen-clauses.ts";
import { clauseFor } from "../scaffold/clause-for.ts";
import { placeClause } from "../scaffold/place-clause.ts";
import { findMainSection } from "../scaffold/section-order.ts";
import { isInside, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";
import { toEditOfDocuments } from "./workspace-edit.ts";

/** What a proposal goes through, from the first talk to the signature. */
export type ProposalStepName =
  | "wish"
  | "sponsor"
  | "owner"
  | "scope"
  | "risks"
  | "price"
  | "margin"
  | "acceptance"
  | "changes"
  | "review"
  | "sign";

export interface ProposalStep {
  readonly name: ProposalStepName;
  /** `open` where it is begun and something is left blank. */
  readonly state: "done" | "open" | "missing";
  /** Where it is said, or where the blank is. */
  readonly place?: { readonly uri: string; readonly range: lsp.Range };
  /** Writes what is missing into the statement of work, for its author to fill in. */
  readonly edit?: lsp.WorkspaceEdit;
  /** The template of a document to write for it. */
  readonly template?: string;
}

export interface Proposal {
  /** Undefined where the engagement has no statement of work. */
  readonly agreement: { readonly uri: string; readonly file: string } | undefined;
  readonly steps: readonly ProposalStep[];
}

/** How far the proposal of a document's engagement is, by what its documents say. */
export function provideProposal(context: LanguageContext): Proposal {
  const documents = openDocuments(context);
  const agreement = documents.find(({ summary }) => summary.kind === "sow");
  const uri = agreement && context.uriOf(agreement.summary.path);
  if (agreement === undefined || uri === undefined) return { agreement: undefined, steps: [] };
  const all = documents.map(({ document }) => document);
  const before = [
    judgeWish(context, all),
    judgePoint(context, all, { name: "sponsor", point: "client/sponsor", clause: "client-roles" }),
    judgeConcepts(context, all, "owner", ["product-owner", "scope-authority"]),
    judgeConcepts(context, all, "scope", ["in-scope", "out-of-scope"]),
    judgeRisks(context, all),
    judgeConcepts(context, all, "price", ["pricing"]),
    judgeMargin(context, all),
    judgeConcepts(context, all, "acceptance", ["acceptance"]),
    judgeConcepts(context, all, "changes", ["change-control"]),
    judgeReview(context, all),
  ];
  return {
    agreement: { uri, file: fileNameOf(agreement.summary) },
    steps: [...before, judgeSignature(context, agreement.document, before)],
  };
}

/** The clause that says a concept. */
const clauses: Readonly<Partial<Record<ConceptName, string>>> = {
  "product-owner": "product-owner",
  "scope-authority": "scope-authority",
  "in-scope": "in-scope",
  "out-of-scope": "out-of-scope",
  pricing: "pricing-time-and-materials",
  acceptance: "acceptance",
  "change-control": "change-process",
};

type Documents = readonly EngagementDocument[];

/** What hurts and what is to be reached; before anything is written it stands in the notes of the first talks. */
function judgeWish(context: LanguageContext, documents: Documents): ProposalStep {
  const step = judgeConcepts(context, documents, "wish", ["problem", "business-goals"]);
  const { edit: _edit, ...rest } = step;
  const isAsked = documents.some(({ kind }) => kind === "notes");
  return step.state === "missing" && !isAsked ? { ...rest, template: "discovery" } : rest;
}

function judgeConcepts(
  context: LanguageContext,
  documents: Documents,
  name: ProposalStepName,
  concepts: readonly ConceptName[],
): ProposalStep {
  const read = concepts.map((concept) => ({ concept, ...findConcept(documents, concept) }));
  const blank = read.find(({ said, open }) => said === undefined && open !== undefined)?.open;
  if (blank !== undefined) return { name, state: "open", ...placeOf(context, blank) };
  const missing = read.find(({ said }) => said === undefined);
  const [first] = read.flatMap(({ said }) => said ?? []);
  if (missing !== undefined) {
    const clause = clauses[missing.concept];
    return { name, state: first === undefined ? "missing" : "open", ...addClause(context, documents, clause) };
  }
  const unfilled = read.flatMap(({ said }) => (said === undefined ? [] : (findBlank(said) ?? [])))[0];
  if (unfilled !== undefined) return { name, state: "open", ...placeOf(context, unfilled) };
  return { name, state: "done", ...(first !== undefined && placeOf(context, first)) };
}

/** Something in a document. */
interface Place {
  readonly document: EngagementDocument;
  readonly range: Range;
}

function findConcept(documents: Documents, concept: ConceptName): { readonly said?: Place; readonly open?: Place } {
  let open: Place | undefined;
  for (const document of documents) {
    const reading = document.concepts[concept];
    const isSaid = concept === "product-owner" ? reading.state === "named" : reading.state !== "absent";
    const [evidence] = reading.evidence;
    if (isSaid && evidence !== undefined)
      return { said: { document, range: findHeading(document, concept) ?? evidence.range } };
    const [blank] = reading.open;
    if (blank !== undefined) open ??= { document, range: blank.range };
  }
  return open === undefined ? {} : { open };
}

/** The heading of the section that is about it and says something. */
function findHeading(document: EngagementDocument, concept: ConceptName): Range | undefined {
  if (concept === "product-owner-side") return undefined;
  const section = findMainSection(document, concept);
  const isTelling = document.concepts[concept].evidence.some(({ range }) => section && isInside(range, section.range));
  return isTelling ? section?.heading?.textRange : undefined;
}

/** The first placeholder in the section where something is said. */
function findBlank({ document, range }: Place): Place | undefined {
  const section = document.markdown.sections.findLast(
    (one) => one.heading !== undefined && one.heading !== document.title && isInside(range, one.range),
  );
  const blank = section && document.placeholders.find((placeholder) => isInside(placeholder.range, section.range));
  return blank && { document, range: blank.range };
}

interface PointStep {
  readonly name: ProposalStepName;
  readonly point: PointName;
  readonly clause: string;
}

function judgePoint(context: LanguageContext, documents: Documents, { name, point, clause }: PointStep): ProposalStep {
  for (const document of documents) {
    const [said] = pointOf(document, point).evidence;
    if (said === undefined) continue;
    const blank = document.placeholders.find(({ range }) => isNextTo(document, said.range, range));
    const range = blank?.range ?? said.range;
    return { name, state: blank === undefined ? "done" : "open", ...placeOf(context, { document, range }) };
  }
  for (const document of documents) {
    const [blank] = pointOf(document, point).open;
    if (blank !== undefined) return { name, state: "open", ...placeOf(context, { document, range: blank.range }) };
  }
  return { name, state: "missing", ...addClause(context, documents, clause) };
}

/** The Product Owner wrote, reviewed or estimated the offer, or it is said that somebody with that role did. */
function judgeReview(context: LanguageContext, documents: Documents): ProposalStep {
  for (const document of documents) {
    const names = document.concepts["product-owner"].names ?? [];
    const people = readPresalesPeople(document);
    if (!names.some((name) => people.some((text) => text.includes(name)))) continue;
    const start = Math.max(0, document.text.indexOf(people[0] ?? ""));
    return { name: "review", state: "done", ...placeOf(context, { document, range: { start, end: start } }) };
  }
  return judgePoint(context, documents, { name: "review", point: "scope/presales-review", clause: "presales-review" });
}

/** `| Sponsor | [Sponsor] |`: what is said there is a blank. */
function isNextTo({ text }: EngagementDocument, said: Range, blank: Range): boolean {
  return isInside(blank, said) || (blank.start >= said.end && /^[\s|:*-]*$/.test(text.slice(said.end, blank.start)));
}

/** All four named, with somebody who looks after each and a line of the price that pays for it. */
function judgeRisks(context: LanguageContext, documents: Documents): ProposalStep {
  const { rows } = buildRiskPanel(context, openDocuments(context));
  const open = rows.find(({ cells }) => cells.owner === undefined || cells.billed === undefined);
  const named = rows.flatMap(({ cells }) => cells.named ?? []);
  const [first] = named;
  if (first === undefined || named.length < rows.length) {
    const state = first === undefined ? "missing" : "open";
    return { name: "risks", state, ...addClause(context, documents, "four-risks") };
  }
  const { source } = open?.cells.named ?? first;
  const place =
    source.uri === undefined ? {} : { place: { uri: source.uri, range: { start: source.start, end: source.end } } };
  return { name: "risks", state: open === undefined ? "done" : "open", ...place };
}

const marginPoints = ["scope/own-margin", "scope/plain-margin"] as const;

/** Nothing of it belongs in what the client reads; notes of one's own, or the configuration, have it. */
function judgeMargin(context: LanguageContext, documents: Documents): ProposalStep {
  const { engagement } = context;
  const declares = ({ targetMargin }: { readonly targetMargin?: number }): boolean => targetMargin !== undefined;
  if (declares(engagement.declared ?? {}) || documents.some(({ declared }) => declares(declared)))
    return { name: "margin", state: "done" };
  for (const document of documents) {
    const said = marginPoints.flatMap((point) => pointOf(document, point).evidence)[0];
    if (said !== undefined)
      return { name: "margin", state: "done", ...placeOf(context, { document, range: said.range }) };
  }
  const handover = documents.find(
    (document) => document.kind === "notes" && pointOf(document, "scope/presales").evidence.length > 0,
  );
  if (handover === undefined) return { name: "margin", state: "missing", template: "presales-handover" };
  const range = handover.title?.range ?? { start: 0, end: 0 };
  return { name: "margin", state: "open", ...placeOf(context, { document: handover, range }) };
}

/** What is signed is frozen, so that later edits show. */
function judgeSignature(
  context: LanguageContext,
  agreement: EngagementDocument,
  before: readonly ProposalStep[],
): ProposalStep {
  const range = agreement.title?.range ?? { start: 0, end: 0 };
  const isReady = before.every(({ state }) => state === "done");
  const state = readFrozen(agreement) !== undefined ? "done" : isReady ? "open" : "missing";
  return { name: "sign", state, ...placeOf(context, { document: agreement, range }) };
}

function placeOf({ uriOf }: LanguageContext, { document, range }: Place): Pick<ProposalStep, "place"> {
  const uri = uriOf(document.path);
  return uri === undefined ? {} : { place: { uri, range: toLspRange(document.lines, range) } };
}

function addClause(
  context: LanguageContext,
  documents: Documents,
  name: string | undefined,
): Pick<ProposalStep, "edit"> {
  const agreement = documents.find(({ kind }) => kind === "sow");
  if (agreement === undefined || name === undefined) return {};
  const edits = placeClause(agreement, clauseFor(agreement, name));
  const { path, lines } = agreement;
  return { edit: toEditOfDocuments(context, [{ path, lines, edits }]) };
}
