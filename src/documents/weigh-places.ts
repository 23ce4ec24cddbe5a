import type { Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";
import type { Reading } from "./reading.ts";
import { fieldsOfTitles, isFieldOfTitle } from "./title-fields.ts";

/** Where a section, a label or a column says it, passing words elsewhere are about something else. */
const notBesideStronger: readonly ConceptName[] = ["roadmap"];

/** What documents of a kind say of the concept only where a heading or label names it plainly, by the vocabulary's group. */
const plainly: readonly [ConceptName, readonly DocumentKind[], string][] = [
  // Minutes have goals of the meeting and next steps, sprint backlogs a sprint goal, role pages tasks of people.
  ["business-goals", ["notes", "backlog", "change-request"], "businessWord"],
  ["roadmap", ["notes", "charter", "change-request"], "roadmapWord"],
  ["in-scope", ["charter"], "scopeWord"],
  ["timeline", ["change-request"], "planWord"],
];

/** The places that stand when kind and stronger places are weighed. */
export function weighPlaces(
  name: ConceptName,
  places: readonly TopicEvidence[],
  findings: ConceptFindings,
): TopicEvidence[] {
  const { reading, kind } = findings;
  const group = plainly.find(([concept, kinds]) => concept === name && kinds.includes(kind))?.[2];
  const ofTitles = name === "in-scope" ? fieldsOfTitles(reading) : [];
  const meant = places.filter(
    (place) =>
      !(name === "business-goals" && isWorkUnderGoals(place, reading)) &&
      !isMeantOtherwise(name, place, reading) &&
      !(isOfVision(name) && isOfEntries(place, reading)) &&
      !(name === "roadmap" && isDetail(place, reading)) &&
      !(name === "in-scope" && (isBelowIntroduction(place, reading) || isFieldOfTitle(place, ofTitles))) &&
      (group === undefined || isNamedPlainly(name, place, group, reading)),
  );
  if (!notBesideStronger.includes(name) || meant.every(({ by }) => by === "words")) return meant;
  return meant.filter(({ by }) => by !== "words");
}

/** The section whose heading gave a place its topic: its own or one above. */
export function sectionThatSays(
  name: ConceptName,
  section: Section,
  sectionTopics: Reading["sectionTopics"],
): Section | undefined {
  const topics = sectionTopics.get(section);
  if (topics === undefined || !(topics as readonly string[]).includes(name)) return undefined;
  let from = section;
  // A section that inherits has its parent's very list.
  while (from.parent !== undefined && sectionTopics.get(from.parent) === topics) from = from.parent;
  return from;
}

function isOfVision(name: ConceptName): boolean {
  return name === "business-goals" || name === "success-metrics" || name === "roadmap";
}

/** A label that comes again and again belongs to the entries of a list, not to the document. */
const leastOfEntries = 3;

/** `Goal: see one's orders` in each of the use cases. */
function isOfEntries({ by, range }: TopicEvidence, { fieldTopics }: Reading): boolean {
  if (by !== "label") return false;
  for (const { label, valueRange } of fieldTopics.keys()) {
    if (valueRange.start >= range.end || range.start >= valueRange.end) continue;
    const same = [...fieldTopics.keys()].filter((other) => other.label.toLowerCase() === label.toLowerCase());
    if (same.length >= leastOfEntries) return true;
  }
  return false;
}

/** So many headings below the one of the plan stands the work itself. */
const deepest = 2;

function isDetail({ by, statement }: TopicEvidence, { sectionTopics }: Reading): boolean {
  if (by !== "heading" || statement === undefined) return false;
  const says = sectionThatSays("roadmap", statement.section, sectionTopics);
  let depth = 0;
  for (
    let section: Section | undefined = statement.section;
    section !== undefined && section !== says;
    section = section.parent
  )
    depth++;
  return depth > deepest;
}

/** `Project overview` says it where it stands; `Background` and `Team` below it say other things. */
function isBelowIntroduction({ by, statement }: TopicEvidence, reading: Reading): boolean {
  if (by !== "heading") return false;
  let section = statement?.section;
  while (section?.parent !== undefined) {
    const topics = reading.sectionTopics.get(section) ?? [];
    const inherited = reading.sectionTopics.get(section.parent) ?? [];
    // One that doesn't inherit says anew what it is about.
    if (!inherited.includes("in-scope") || !inherited.every((topic) => topics.includes(topic))) return false;
    section = section.parent;
    if (section.heading !== undefined && hasGroup(section.heading.textRange, "introducesWork", reading)) return true;
  }
  return false;
}

/** What a heading, label or column says beside a concept's word so that it means something else, by the vocabulary's group. */
const otherwise: Readonly<Partial<Record<ConceptName, string>>> = {
  "in-scope": "besideScope",
  "business-goals": "besideGains",
};

/** `Completed deliverables` are no scope any more, `Travel` below `Requirements` is a term of the contract, `Value for users` not what the organisation gains. */
function isMeantOtherwise(name: ConceptName, { by, statement }: TopicEvidence, reading: Reading): boolean {
  const group = otherwise[name];
  if (group === undefined || by === "words" || statement === undefined) return false;
  if (by !== "heading")
    return statement.topics.some(
      (each) => each.by === by && each.topic === name && saysGroup(each.said, group, reading),
    );
  const says = sectionThatSays(name, statement.section, reading.sectionTopics);
  for (let section: Section | undefined = statement.section; section !== undefined; section = section.parent) {
    if (section.heading !== undefined && hasGroup(section.heading.textRange, group, reading)) return true;
    if (section === says) return false;
  }
  return false;
}

function isNamedPlainly(name: ConceptName, place: TopicEvidence, group: string, reading: Reading): boolean {
  const { by, statement } = place;
  if (statement === undefined) return by !== "words";
  if (by === "words") return findGroup(reading.hits, group, statement.firstWord, statement.endWord) !== undefined;
  const titles = statement.topics.filter((each) => each.by === by && each.topic === name).map(({ said }) => said);
  if (by === "heading") {
    const from = sectionThatSays(name, statement.section, reading.sectionTopics);
    // `Release planning, 3 May` over minutes is what they were about.
    if (from?.heading === undefined || (from.parent === undefined && from.children.length > 1)) return false;
    return hasGroup(from.heading.textRange, group, reading);
  }
  return titles.some((said) => saysGroup(said, group, reading));
}

/** Whether a label, column head or heading that stands somewhere in the document has a word of the group. */
export function saysGroup(said: string, group: string, reading: Reading): boolean {
  return (
    titlesOf(reading)
      .get(said)
      ?.some((range) => hasGroup(range, group, reading)) === true
  );
}

const titles = new WeakMap<Reading, ReadonlyMap<string, readonly Range[]>>();

/** By what they say, where labels, column heads and headings stand. */
function titlesOf(reading: Reading): ReadonlyMap<string, readonly Range[]> {
  const known = titles.get(reading);
  if (known !== undefined) return known;
  const { fields, blocks, sections } = reading.markdown;
  const found = new Map<string, Range[]>();
  const note = (said: string, range: Range): void => {
    const ranges = found.get(said);
    if (ranges === undefined) found.set(said, [range]);
    else ranges.push(range);
  };
  for (const { label, labelRange } of fields) note(label, labelRange);
  for (const block of blocks) if (block.type === "table") for (const { text, range } of block.header) note(text, range);
  for (const { heading } of sections) if (heading !== undefined) note(heading.text, heading.textRange);
  titles.set(reading, found);
  return found;
}

function hasGroup({ start, end }: Range, group: string, { hits, words }: Reading): boolean {
  return findGroup(hits, group, wordAt(words, start), wordAt(words, end)) !== undefined;
}

// What is to be built, under a heading that may mean any goals.
const work =
  /^(?:to )?(?:create|build|implement|develop|design|add|set up|write|update|finali[sz]e|complete|finish|deploy|integrate|recommend|allow|users? (?:should|can|must)|as an?|the ability)\b|^(?:an?|the)\s(?:\S+\s){0,4}(?:app|application|tool|website|web ?app|platform|system|feature|software)\b|^(?:die )?(?:erstellung|entwicklung|implementierung|umsetzung|konzeption|programmierung|einrichtung)\b|\bzu (?:entwickeln|erstellen|implementieren|bauen|programmieren)\b|(?:entwickelt|erstellt|implementiert|umgesetzt|gebaut) werden|(?:entwickeln|erstellen|implementieren|umsetzen|bauen)[.!]?$/iu;
const anyGoals =
  /^[\s\d.:#]*(?:(?:the|our|main|key|project|die|unsere|projekt)?[\s-]*(?:goals?|objectives?|aims?|ziele?|projektziele?|zielsetzung))\b(?:\s(?:of|for)\s(?:the\s|this\s|our\s)?(?:project|work|app|application|product|system|software|website))?(?:\s(?:des|der|dieses|dieser)\s\p{L}+)?(?:\s(?:are|is|sind|ist|cont\.?|continued))?[\s:.]*$/iu;

/** `Create an app for …` and `Filter by stop` under `Goals` are the work, not what the organisation gains. */
function isWorkUnderGoals({ by, statement }: TopicEvidence, { hits }: Reading): boolean {
  if (by === "words" || statement === undefined) return false;
  const titles = statement.topics.filter((each) => each.by === by && each.topic === "business-goals");
  if (!titles.every(({ said }) => anyGoals.test(said))) return false;
  if (findGroup(hits, "gain", statement.firstWord, statement.endWord) === undefined) return true;
  return work.test(statement.text.replace(/^[^\p{L}]*(?:\[[^\]]*\]\s*)?/u, ""));
}
