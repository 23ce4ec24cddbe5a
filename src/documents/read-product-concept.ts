import { type Field, plainText, type Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading } from "./concept-findings.ts";
import type { ConceptReading, DocumentKind } from "./document.ts";
import { isApart } from "./is-said.ts";
import { readItemLists } from "./items/item-lists.ts";
import { listsItems, readKindEvidence } from "./kind-evidence.ts";
import { hasMoney } from "./quantities.ts";
import { readAddressed, readPositioning } from "./read-positioning.ts";
import { readComparisons, readFeatureLists } from "./read-product-lists.ts";
import { readSigns } from "./read-signs.ts";
import type { Reading, Statement } from "./reading.ts";
import { isTitleAbout } from "./title-coverage.ts";
import { saysGroup } from "./weigh-places.ts";
import { isOfProduct, isSaidByHint, isSaidHere, weighProductPlaces } from "./weigh-product-places.ts";

export const productNames = ["target-users", "problem", "solution", "differentiation"] as const;

export type ProductName = (typeof productNames)[number];

/** Whom a product is for, which need it meets, what it is and what it is compared with. */
export function readProductConcept(name: ProductName, findings: ConceptFindings): ConceptReading {
  const said = placesAbout(name, name, findings);
  const all = [...(name === "target-users" ? once(said, findings) : said), ...readForm(name, findings)];
  const told = all.filter((place) => isSaidHere(name, place, findings.reading));
  const hinted = placesAbout(`${name}/hint`, name, findings).filter((place) => isSaidByHint(name, place, findings));
  const isHeaded = told.some(({ by }) => by !== "words");
  const weighed = weighProductPlaces(name, [...told, ...hinted], isHeaded, findings);
  // What is said in weak places only is said all the same.
  const strong =
    weighed.length > 0 ? weighed : all.filter((place) => isSaidWeakly(name, place, findings.kind)).slice(0, 1);
  const evidence = choose(name, strong, findings);
  if (evidence.length > 0) return makeReading(name, "present", evidence, findings);
  const signs = name === "problem" ? undefined : readSigns(name, findings);
  return makeReading(name, signs === undefined ? "absent" : "present", signs ?? [], findings);
}

/**
 * Visions and agreements nearly always tell the product and its users, and a `Background` alone is as much as some say
 * of the need; in passing, a lack or a rival is another matter.
 */
function isSaidWeakly(name: ProductName, { by }: TopicEvidence, kind: DocumentKind): boolean {
  if (name === "problem") return by === "heading" || kind === "vision";
  return (name === "solution" || name === "target-users") && isOfProduct(kind);
}

function choose(
  name: ProductName,
  strong: readonly TopicEvidence[],
  findings: ConceptFindings,
): readonly TopicEvidence[] {
  const { kind } = findings;
  if (name === "solution" && listsItems(findings))
    return [...strong.filter((place) => isBesideItems(place, findings)), ...readKindEvidence(name, kind, findings)];
  if (isEnough(name, kind, strong)) return strong;
  const least = leastHints[name][kind];
  const hints =
    least === undefined || !areHintsMeant(name, findings) ? [] : placesAbout(`${name}/hint`, name, findings);
  const weight = hints.reduce((sum, { by }) => sum + (by === "words" ? 1 : headingWeight), strong.length);
  if (least !== undefined && weight >= least) {
    const most = kind === "backlog" ? mostHintsInBacklog : mostHints[name];
    return [...strong, ...(name === "target-users" ? byTelling(hints, findings) : hints).slice(0, most)];
  }
  return readKindEvidence(name, kind, findings);
}

/** Agreements say `needs to` and `Introduction` of anything; only beside other signs of a need do they mean one. */
function areHintsMeant(name: ProductName, findings: ConceptFindings): boolean {
  return name !== "problem" || findings.kind !== "sow" || readSigns(name, findings) !== undefined;
}

/** `Nurses can …` tells whom a product is for; `users can …` only that it is used. */
function byTelling(hints: readonly TopicEvidence[], { reading }: ConceptFindings): TopicEvidence[] {
  const tells = ({ statement }: TopicEvidence): boolean =>
    statement === undefined ||
    findGroup(reading.hits, "someUsers", statement.firstWord, statement.endWord) !== undefined;
  return [...hints.filter(tells), ...hints.filter((hint) => !tells(hint))];
}

/** A backlog's items say what is built; beside them only what a heading or label says of it. */
function isBesideItems({ by, range }: TopicEvidence, { items }: ConceptFindings): boolean {
  return by !== "words" && !items.some((item) => item.range.start < range.end && range.start < item.range.end);
}

/** What is said by its form: the roles of stories are users, and a table of other products compares with them. */
function readForm(name: ProductName, findings: ConceptFindings): TopicEvidence[] {
  switch (name) {
    case "target-users":
      return [...readStoryRoles(findings), ...readStakeholders(findings), ...readAddressed(findings)];
    case "problem":
      return readPositioning("positioningNeed", findings);
    case "solution":
      return readFeatureLists(findings);
    case "differentiation":
      return [...readComparisons(findings), ...readPositioning("positioningRival", findings)];
    default:
      return [];
  }
}

/** A table or list under `Stakeholders` or `Actors` names those who use a product. */
function readStakeholders(findings: ConceptFindings): TopicEvidence[] {
  return placesAbout("target-users/hint", "target-users", findings).filter((place) =>
    isOfStakeholders(place, findings),
  );
}

/** An entry under `Stakeholders` or `Actors` is a user, unless it is a role in the work. */
function isOfStakeholders({ by, range, statement }: TopicEvidence, { reading, kind }: ConceptFindings): boolean {
  if (!isOfProduct(kind) || statement === undefined || statement.block.type === "paragraph") return false;
  if (namesRole(range, reading)) return false;
  return statement.topics.some(
    (each) => each.by === by && each.topic === "target-users/hint" && saysGroup(each.said, "stakeholders", reading),
  );
}

/** How many hints are enough, by the kinds in which they count at all. */
const leastHints: Readonly<Record<ProductName, Readonly<Partial<Record<DocumentKind, number>>>>> = {
  "target-users": { vision: 1, sow: 1, none: 2, backlog: 4 },
  problem: { vision: 1, sow: 2, "change-request": 1 },
  solution: { vision: 1, sow: 1, none: 1, "change-request": 1 },
  differentiation: { vision: 1 },
};

/** A hint in a heading or label is worth so many sentences. */
const headingWeight = 3;

/** Hints only show where to look: further ones add nothing. */
const mostHints: Readonly<Record<ProductName, number>> = {
  "target-users": 2,
  problem: 1,
  solution: 3,
  differentiation: 3,
};

const mostHintsInBacklog = 6;

/** Kinds in which one sentence is meant: those that speak of a product, or may. */
const productKinds: Readonly<Record<ProductName, readonly DocumentKind[]>> = {
  "target-users": ["vision", "sow", "none"],
  problem: ["vision", "sow", "none"],
  solution: ["vision", "sow", "none"],
  differentiation: ["vision", "sow", "none"],
};

/** How often a thing must be said in passing in the other kinds: in minutes, one "for users who …" tells nothing. */
const leastMentions: Readonly<Record<ProductName, number>> = {
  "target-users": 3,
  problem: 4,
  solution: 2,
  differentiation: 3,
};

function isEnough(name: ProductName, kind: DocumentKind, places: readonly TopicEvidence[]): boolean {
  if (productKinds[name].includes(kind)) return places.length > 0;
  return places.some(({ by }) => by !== "words") || places.length >= leastMentions[name];
}

function placesAbout(topic: Topic, name: ProductName, findings: ConceptFindings): TopicEvidence[] {
  const places = findings.collected.get(topic)?.evidence ?? [];
  return places.filter((place) => isMeant(topic, name, place, findings));
}

/** Whether a place means what its words seem to say: `Product Owner:` tells no product, `a software engineer` is none. */
function isMeant(topic: Topic, name: ProductName, place: TopicEvidence, findings: ConceptFindings): boolean {
  const { reading, kind } = findings;
  const { statement, by, reason } = place;
  if (statement === undefined) return true;
  // `Participants` are users in a vision, and those who meet or steer elsewhere.
  if (topic === "target-users/hint" && by !== "words" && kind !== "vision" && !isOfStakeholders(place, findings))
    return false;
  if (isApart(reading, statement.section)) return false;
  if (topic.endsWith("/hint") && isAboutItself(statement.text)) return false;
  if (name === "problem" && isRisk(statement)) return false;
  switch (by) {
    case "words":
      // `900 € a day for developers` is what work costs.
      if (name === "target-users" && kind === "sow" && hasMoney(statement.text)) return false;
      return name !== "solution" || !(person.test(statement.text) || aside.test(reason));
    case "heading": {
      const { heading } = headingSection(statement.section, reading);
      if (heading === undefined) return true;
      return isTitleAbout(heading.textRange, [name, topic], reading) && !namesRole(heading.textRange, reading);
    }
    case "label": {
      const field = findField(topic, place, reading);
      return field === undefined || isMeantLabel(field, [name, topic], findings);
    }
    case "column":
      return isMeantColumn(statement, [name, topic], reading);
    default:
      return true;
  }
}

/** `User` and `User group` head a column of users, `User submits to` one of something else. */
function isMeantColumn({ block, topics: over }: Statement, topics: readonly Topic[], reading: Reading): boolean {
  const said = over.find(({ by, topic }) => by === "column" && topics.includes(topic))?.said;
  const cell = block.type === "table" ? block.header.find(({ text }) => text === said) : undefined;
  return cell === undefined || isTitleAbout(cell.range, topics, reading, reading.hits.vocabulary.topics.columns);
}

/** `This document contains the requirements on …`: what stands in an introduction may be about the text. */
function isAboutItself(text: string): boolean {
  return itself.test(text);
}

const itself =
  /^\W*(?:(?:the purpose of )?this (?:document|specification|prd|page|file|section)|(?:das (?:vorliegende|folgende) |dieses |im vorliegenden )(?:dokument|lastenheft|pflichtenheft|kapitel))\b/iu;

/** A problem that may come up on the way is a risk: `the biggest problems during development`. */
function isRisk({ text, section }: Statement): boolean {
  if (onTheWay.test(text)) return true;
  return /\b(?:risks?|risik\w*)\b/iu.test(section.heading?.text ?? "");
}

const onTheWay =
  /\bproblems?\b.{0,30}\b(?:during|in|with) (?:the )?(?:implementation|development|rollout)\b|\bproblemen?\b.{0,30}\b(?:bei|während|in) der (?:umsetzung|entwicklung|realisierung|implementierung|einführung)\b/iu;

const person =
  /\b(?:software|web|systems?|application|app|platform|product|network|tools?)[- ](?:engineer|developer|consultant|architect|manager|owner|designer)/iu;

// `is an expert in network …`, `will be a liaison to the product …`: what comes first is no product.
const aside = /^"(?:is|are|was|will be|would be) (?:an?|the) .*\b(?:in|of|at|to|on|between) /iu;

/** The section whose heading gives a section its topics: its own, or one above. */
function headingSection(section: Section, { sectionTopics }: Reading): Section {
  const topics = sectionTopics.get(section);
  let found = section;
  while (found.parent !== undefined && sectionTopics.get(found.parent) === topics) found = found.parent;
  return found;
}

function namesRole({ start, end }: Range, { words, hits }: Reading): boolean {
  const [first, last] = [wordAt(words, start), wordAt(words, end)];
  return ["productOwner", "role"].some((group) => findGroup(hits, group, first, last) !== undefined);
}

function findField(topic: Topic, { range }: TopicEvidence, { fieldTopics }: Reading): Field | undefined {
  for (const [field, topics] of fieldTopics) {
    if (!topics.includes(topic)) continue;
    if (field.valueRange.start < range.end && range.start < field.valueRange.end) return field;
  }
  return undefined;
}

function isMeantLabel(field: Field, topics: readonly Topic[], { reading, kind }: ConceptFindings): boolean {
  const { labelRange } = field;
  if (!isTitleAbout(labelRange, topics, reading) || namesRole(labelRange, reading)) return false;
  // In a log of changes each one has its `Reason:` and `Change:`.
  return kind === "change-request" || !isItemField(field, reading);
}

/** A label that comes again and again belongs to the entries of a list, not to the document. */
const leastOfItems = 3;

function isItemField({ label }: Field, { fieldTopics }: Reading): boolean {
  let count = 0;
  for (const other of fieldTopics.keys()) if (other.label.toLowerCase() === label.toLowerCase()) count++;
  return count >= leastOfItems;
}

/** Cells of a column that say the same again left out. */
function once(places: readonly TopicEvidence[], { reading }: ConceptFindings): TopicEvidence[] {
  const seen = new Set<string>();
  return places.filter(({ by, range }) => {
    if (by !== "column") return true;
    const text = plainText(reading.markdown.visible, range).toLowerCase();
    return !seen.has(text) && seen.add(text);
  });
}

/** The roles of stories, in each list that names a new one. */
function readStoryRoles({ items, reading }: ConceptFindings): TopicEvidence[] {
  const seen = new Set<string>();
  const stories = items.filter(({ type, role }) => type === "story" && (role?.trim() ?? "") !== "");
  return readItemLists(stories, reading.markdown, "parent").flatMap(({ range, items: listed }) => {
    const roles = [...new Set(listed.map(({ role }) => role?.trim().toLowerCase() ?? ""))];
    const found = roles.filter((role) => !seen.has(role));
    for (const role of found) seen.add(role);
    if (found.length === 0) return [];
    return [{ range, reason: `story roles "${found.join('", "')}"`, by: "label" as const, statement: undefined }];
  });
}
