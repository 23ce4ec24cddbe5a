import type { Field, Section } from "../markdown/markdown-document.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import type { ConceptReading, DocumentKind } from "./document.ts";
import { asEvidence as deedEvidence } from "./find-deeds.ts";
import { isCommonGivenName } from "./given-names.ts";
import { isPersonName, stripHandle } from "./person-names.ts";
import { readDutyHints } from "./read-duty-hints.ts";
import { placeEvidence } from "./read-role-concepts.ts";
import type { Reading, Statement } from "./reading.ts";
import { readMatrixRows } from "./responsibility-matrix.ts";
import { isAboutOthers, titlesIn } from "./role-titles.ts";

/** Labels of who does what the section is about. */
const doers =
  /^(?:team|assigned(?: to)?|assignees?|responsible|leads?|owners?|who|done by|carried out by|staff|people|bearbeite(?:r|t von)|verantwortlich|zuständig|durchgeführt von|wer)$/iu;
const leastAssigned = 2;
/** By which a label is a title, whatever it is of: `Rechercheleitung`. */
const titleEnd =
  /(?:leit(?:er|erin|ung)|assisten[zt]\p{L}*|führer(?:in)?|sprecher(?:in)?|koordinat\p{L}+|verantwortliche?r?|beauftragte?r?|manager(?:in)?|lead|leader|head|officer|assistant|captain)$/iu;
const titleGroups = ["role", "workTitle", "trade", "everydayRole"];

/** `partial` where the duties of one role only are stated, or only who works on which part. */
export function readResponsibilities(findings: ConceptFindings): ConceptReading {
  const { kind } = findings;
  const told = withDuties(findings, topicOf(findings, "responsibilities").evidence);
  const underHeading = told.filter(({ by }) => by !== "words");
  const deeds = findings.deeds.filter(({ isPerson }) => !isPerson || kind !== "notes");
  const sentences = [...told.filter(({ by }) => by === "words"), ...deeds.map(deedEvidence)];
  const set = findings.rolePlaces
    .filter(({ duties }) => duties !== undefined)
    .map((place) => ({ ...placeEvidence(place), range: place.duties ?? place.range }));
  const matrix = readMatrixRows(findings.reading);
  const assigned = kind === "backlog" || kind === "notes" ? [] : readAssignments(findings.reading);
  const evidence = [...underHeading, ...set, ...matrix, ...(kind === "backlog" ? [] : sentences)];
  const own = findings.people.filter((person) => person.hasDuties).length;
  const structured = Math.max(
    new Set(underHeading.map(({ statement }) => statement?.range.start)).size,
    set.length,
    own,
    matrix.length,
  );
  const count = structured >= 2 ? structured : evidence.length + own;
  const holders = new Set([
    ...(kind === "backlog" ? [] : deeds.map(({ holder }) => holder)),
    ...[...new Set(sentences.map(({ statement }) => statement))].flatMap((statement) =>
      statement === undefined || kind === "backlog" ? [] : titlesIn(findings.reading, statement, ["steering"]),
    ),
  ]);
  const isPresent = structured >= 2 || holders.size >= 2 || count >= 3;
  const isPartial = count + assigned.length >= 1;
  const state = isPresent ? "present" : isPartial ? "partial" : "absent";
  if (state !== "absent") return makeReading("responsibilities", state, [...evidence, ...assigned], findings);
  const hinted = readDutyHints(findings);
  return makeReading("responsibilities", hinted.length > 0 ? "partial" : "absent", hinted, findings);
}

/** `Team lead: Ana Prado`, `Ana Prado – tester` below `Role assignment`: who has a role, not what it does. */
function isOnlyHeld(text: string, titles: readonly string[]): boolean {
  const [, left = "", right = ""] = /^\W*([^:–—|]{2,40}?)\s*(?::|\s[–—|-]\s)\s*(.{2,80})$/u.exec(text) ?? [];
  if (left === "" || (titles.length === 0 && !titleEnd.test(left))) return false;
  return namesPeople(right.replace(/[.;]$/, "").replace(/(?:(?<!\s)\s+)?\([^)]*\)/gu, ""));
}

/** Under `Expectations` a role page says what its people do; elsewhere it is what is wished of the product. */
function isLoose({ topics }: Statement, kind: DocumentKind): boolean {
  const said = topics.find(({ topic }) => topic === "responsibilities")?.said ?? "";
  return kind !== "charter" && /expectations?\W*$/iu.test(said);
}

/** `Team: Ana Prado, Tom Beck` below each milestone: who does it. */
function readAssignments({ markdown: { fields } }: Reading): TopicEvidence[] {
  const assigned = fields.filter(
    ({ label, value, section }) => doers.test(label) && isOfPart(section) && namesPeople(value),
  );
  const sections = new Set(assigned.map(({ section }) => section));
  return sections.size < leastAssigned ? [] : assigned.map(fieldEvidence);
}

function isOfPart({ heading, level }: Section): boolean {
  return heading !== undefined && level > 1;
}

function namesPeople(value: string): boolean {
  const names = value.split(/(?:(?<!\s)\s+)?(?:,|;|&|\+|\s(?:and|und)\s)\s*/).filter((name) => name !== "");
  return names.length > 0 && names.every((name) => isPersonName(stripHandle(name)) || isCommonGivenName(name));
}

function fieldEvidence({ labelRange, valueRange, label }: Field): TopicEvidence {
  const range = { start: labelRange.start, end: valueRange.end };
  return { range, reason: `label "${label}"`, by: "label", statement: undefined };
}

/** Words of one sentence are judged once: it may be very long, and full of them. */
function withDuties(findings: ConceptFindings, places: readonly TopicEvidence[]): TopicEvidence[] {
  const sentences = new Map<Statement | undefined, boolean>();
  return places.filter((place) => {
    if (place.by !== "words") return isDuty(findings, place);
    const isSaid = sentences.get(place.statement) ?? isDuty(findings, place);
    sentences.set(place.statement, isSaid);
    return isSaid;
  });
}

/** Whether a place says what somebody in the work does: a `Description` does in a table of roles, a sentence with its subject. */
function isDuty({ reading, people, kind }: ConceptFindings, { by, statement }: TopicEvidence): boolean {
  if (statement === undefined) return true;
  const { block, firstWord, endWord, text } = statement;
  if (isAboutOthers(statement)) return false;
  if (by === "column" && block.type === "table")
    return (
      reading.columnTopics.get(block)?.some((topics) => topics.includes("roles")) === true ||
      block.rows.some((row) => row.cells.some((cell) => isPersonName(cell.text)))
    );
  if (by !== "words")
    return (
      endWord - firstWord >= 2 &&
      !isOnlyHeld(text, titlesIn(reading, statement, titleGroups)) &&
      !isLoose(statement, kind)
    );
  return (
    ["role", "client", "supplier"].some((group) => findGroup(reading.hits, group, firstWord, endWord) !== undefined) ||
    people.some(({ name }) => text.includes(name)) ||
    (text.match(/\p{Lu}[\p{Ll}-]+(?= \p{Lu}\p{Ll})/gu) ?? []).some(isCommonGivenName) ||
    /(?:^|\s)(?:I|we|wir|ich|team|members?|committee|board|council|group|gruppe|vorstand|gremium)(?:\s|$)/iu.test(
      text,
    ) ||
    /^(?:they|he|she|sie|er) (?:is|are|will be|sind|ist) /iu.test(text)
  );
}
