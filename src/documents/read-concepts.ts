import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import { type ConceptName, conceptNames, riskNames } from "./concepts.ts";
import type { ConceptReading, DocumentKind, Side } from "./document.ts";
import { asEvidence, findDeeds } from "./find-deeds.ts";
import { isHinted } from "./is-hinted.ts";
import { isApart, isRecord, isRequirement, isSaid } from "./is-said.ts";
import { isEnough, listsItems, readKindEvidence, readListedItems } from "./kind-evidence.ts";
import { isOfTheWork } from "./outside-items.ts";
import { readFacets } from "./read-facets.ts";
import { productNames, readProductConcept } from "./read-product-concept.ts";
import { readProductOwner } from "./read-product-owner.ts";
import { readResponsibilities } from "./read-responsibilities.ts";
import { readRiskConcept } from "./read-risk-concept.ts";
import { readPlaces, readRoles } from "./read-role-concepts.ts";
import { planKinds, readStagedWork } from "./read-stages.ts";
import { readStructure } from "./read-structure.ts";
import { readVisionConcept, visionNames } from "./read-vision-concept.ts";
import type { Reading } from "./reading.ts";
import { readDecisionRows, readMatrixDecisions } from "./responsibility-matrix.ts";
import { sortRisks } from "./sort-risk.ts";
import { weighPlaces } from "./weigh-places.ts";

/** Concepts with a reader of their own. */
const readApart: ReadonlySet<ConceptName> = new Set<ConceptName>([
  "product-owner",
  "product-owner-side",
  "roles",
  "responsibilities",
  ...riskNames,
  ...productNames,
  ...visionNames,
]);

/** What the document says of every concept. */
export function readConcepts(
  reading: Reading,
  known: Pick<ConceptFindings, "kind" | "people" | "risks" | "items" | "collected">,
): Record<ConceptName, ConceptReading> {
  const { people } = known;
  const deeds = findDeeds(reading, people, known.kind);
  const rolePlaces = readPlaces(reading, known);
  const findings: ConceptFindings = { ...known, reading, deeds, rolePlaces };
  const owner = readProductOwner(reading, people, known.kind);
  const readings = new Map<ConceptName, ConceptReading>();
  for (const name of conceptNames) if (!readApart.has(name)) readings.set(name, readConcept(name, findings));
  const sorted = sortRisks(findings);
  for (const name of riskNames) readings.set(name, readRiskConcept(name, findings, sorted));
  for (const name of productNames) readings.set(name, readProductConcept(name, findings));
  for (const name of visionNames) readings.set(name, readVisionConcept(name, findings));
  readings.set("in-scope", withProduct(readings, findings));
  readings.set("roadmap", withSchedule(readings, findings));
  readings.set("product-owner", {
    ...owner.reading,
    facets: readFacets("product-owner", findings, owner.reading.evidence),
  });
  readings.set("product-owner-side", readSide(owner.reading, owner.side));
  readings.set("roles", readRoles(findings));
  readings.set("responsibilities", readResponsibilities(findings));
  return Object.fromEntries(readings) as Record<ConceptName, ConceptReading>;
}

function readConcept(name: ConceptName, findings: ConceptFindings): ConceptReading {
  const told = topicOf(findings, name).evidence.filter(
    (place) => isSaid(name, place, findings) && isOfTheWork(name, findings, place),
  );
  const decided =
    name === "scope-authority"
      ? [
          ...readMatrixDecisions(findings.reading),
          ...readDecisionRows(findings.reading),
          ...findings.deeds.filter(({ decides }) => decides).map(asEvidence),
        ]
      : [];
  const outright = [...told, ...readStructure(name, findings), ...decided];
  const said = weighPlaces(name, outright.length > 0 ? outright : readHints(name, findings), findings);
  const evidence =
    isEnough(name, findings.kind, said) && !(name === "in-scope" && listsItems(findings))
      ? said
      : readKindEvidence(name, findings.kind, findings);
  const all =
    name === "in-scope"
      ? [...evidence, ...readListedItems(findings), ...readStagedWork(findings.reading, findings.kind)]
      : evidence;
  return makeReading(name, all.length > 0 ? "present" : "absent", all, findings);
}

/** In these much is put off, dropped and left to others that nobody meant to build: only some words count there. */
const passingKinds: readonly DocumentKind[] = ["notes", "backlog", "charter"];

/** Bare names of what is looked for, `usability tests`, which count only where nothing says it outright. */
function readHints(name: ConceptName, findings: ConceptFindings): TopicEvidence[] {
  const { collected, kind } = findings;
  if (name === "out-of-scope" && passingKinds.includes(kind))
    return collected.get("out-of-scope/in-minutes")?.evidence ?? [];
  const hinted = collected.get(`${name}/hint` as Topic)?.evidence ?? [];
  if (name === "timeline") return hinted.filter((place) => isTimeInPassing(place, findings));
  return hinted.filter(
    (place) => isSaid(name, place, findings) && isOfTheWork(name, findings, place) && isHinted(name, place, findings),
  );
}

/** In these a time is one of the work; in minutes and role pages it may be of anything. */
const timedKinds: readonly DocumentKind[] = ["vision", "sow", "none"];

/** `Done by Christmas`, `The project lasts a term`: times with no date or figure. */
function isTimeInPassing({ by, statement }: TopicEvidence, findings: ConceptFindings): boolean {
  const { reading, kind } = findings;
  return (
    timedKinds.includes(kind) &&
    statement !== undefined &&
    !isApart(reading, statement.section) &&
    !isRecord({ by, statement }, reading) &&
    !isRequirement(statement, findings) &&
    findGroup(reading.hits, "past", statement.firstWord, statement.endWord) === undefined
  );
}

/** One who applies for work and tells at some length what the product does has said what will be made; a single sentence describes it. */
function withProduct(readings: ReadonlyMap<ConceptName, ConceptReading>, findings: ConceptFindings): ConceptReading {
  const scope = readings.get("in-scope") as ConceptReading;
  const told = readings.get("solution")?.evidence ?? [];
  const length = told.reduce((sum, { range }) => sum + range.end - range.start, 0);
  if (scope.state !== "absent" || length < (leastTold[findings.kind] ?? Number.POSITIVE_INFINITY)) return scope;
  const places = told.map((place): TopicEvidence => ({ ...place, by: "words", statement: undefined }));
  return makeReading("in-scope", "present", places, findings);
}

/** So many steps with a time, one below the other, are an order. */
const leastSteps = 3;

/** A list or table of steps, each with its date or duration, says in which order the work is done. */
function withSchedule(readings: ReadonlyMap<ConceptName, ConceptReading>, findings: ConceptFindings): ConceptReading {
  const roadmap = readings.get("roadmap") as ConceptReading;
  if (roadmap.state !== "absent" || !planKinds.includes(findings.kind)) return roadmap;
  const dated = readings.get("timeline")?.evidence ?? [];
  const steps = findings.reading.statements.filter(
    ({ block, range }) =>
      block.type !== "paragraph" &&
      dated.some((place) => place.range.start < range.end && range.start < place.range.end),
  );
  const sections = new Set(steps.map(({ section }) => section));
  const places = [...sections].flatMap((section): TopicEvidence[] => {
    const beside = steps.filter((step) => step.section === section);
    const [first, last] = [beside[0], beside.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (new Set(beside.map(({ range }) => lineOf(range.start))).size < leastSteps) return [];
    // The steps are one plan.
    const range = { start: first.range.start, end: last.range.end };
    return [{ range, reason: "dated steps", by: "column", statement: undefined }];
  });
  return makeReading("roadmap", places.length > 0 ? "present" : "absent", places, findings);

  function lineOf(offset: number): number {
    return findings.reading.markdown.text.lastIndexOf("\n", offset);
  }
}

/** How many characters about the product say what will be made, by the kinds in which they do. */
const leastTold: Readonly<Partial<Record<DocumentKind, number>>> = { sow: 200, vision: 100, none: 300 };

function readSide(owner: ConceptReading, side: Side | undefined): ConceptReading {
  const state = owner.state === "absent" ? "absent" : (side ?? "unclear");
  return { state, evidence: [], open: [], facets: {} };
}
