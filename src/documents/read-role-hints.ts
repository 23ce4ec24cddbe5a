import type { Field } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { DocumentKind, Person } from "./document.ts";
import { fieldEvidence } from "./field-evidence.ts";
import { asEvidence as deedEvidence } from "./find-deeds.ts";
import { isCommonGivenName } from "./given-names.ts";
import { isQuestion, isRequirement } from "./is-said.ts";
import { attendanceLabels, meetingDuties, partyLabels, workArea } from "./people-labels.ts";
import { isKnownGivenName, isPersonName, isSurelyPerson, splitNames } from "./person-names.ts";
import { readWhoRows } from "./read-who-columns.ts";
import type { Reading, Statement } from "./reading.ts";
import { isAboutOthers, isOpen, titleHits, titleOf, titlesIn } from "./role-titles.ts";

/** Roles are several: one title by itself is said in passing. */
const leastRoles = 2;
const workGroups = ["role", "workTitle"];
const tradeGroups = [...workGroups, "workTeam", "trade", "department", "everydayRole"];
const mostWordsOfLabel = 4;
/** Kinds in which everybody does something without having a role: minutes and lists of tasks. */
const taskKinds: readonly DocumentKind[] = ["notes", "backlog"];
/** `Reviewed by` says what somebody did to the text. */
const doneBy = /(?: by| to| von| durch| an)$/iu;
/** `Supervised by Prof. Jana Roth, developed by Tom Beck`. */
const doneByName =
  /(?<!\p{L})(supervised|advised|mentored|led|managed|developed|programmed|designed|illustrated|coordinated|organi[sz]ed|funded|commissioned|betreut|geleitet|entwickelt|programmiert|umgesetzt|gestaltet|koordiniert|organisiert|beauftragt)(?: \p{Ll}+){0,3} (?:by|von) (?:(?:Prof|Dr|Mr|Ms|Mrs|Herrn|Frau)\.? )*(\p{Lu}[\p{L}'’-]+)/giu;
/** `Jana Roth (design)`, `Tom (code)`. */
const otherArea =
  /^(?:(?:team )?leader|cod(?:e|ing)|programming|texts?|writing|editing|art|artwork|music|sound|data|server|hardware|law|texte|musik|ton|bilder|daten|recht|programmierung)$/iu;
const nameWithNote = /(\p{Lu}[\p{L}'’-]{1,60}(?: \p{Lu}[\p{L}'’-]{1,60}){0,2}) \(([^()\d@]{2,40})\)/gu;

/**
 * What only hints at roles, where nothing sets them out: two different titles of the work in passing, two bodies that do
 * something, `a biologist and a programmer` where the text says that they do the work.
 */
export function readRoleHints(findings: ConceptFindings, people: readonly Person[]): TopicEvidence[] {
  const { reading, items, deeds, kind } = findings;
  const found = new Map<string, TopicEvidence>();
  for (const statement of reading.statements) {
    const text = statement.text;
    if (statement.quoted || isQuestion(text) || isOpen(text) || isRequirement(statement, findings)) continue;
    if (isAboutOthers(statement) && !isOnlyUnderRequirements(statement, findings)) continue;
    if (items.some(({ range }) => range.start < statement.range.end && statement.range.start < range.end)) continue;
    const place: TopicEvidence = { range: statement.range, reason: `"${text.slice(0, 40)}"`, by: "words", statement };
    for (const said of [...namesWithArea(text), ...deedsByName(text)]) note(said, place);
    if (has(reading, statement, "ofProductUse")) continue;
    const trades = readTrades(statement);
    for (const title of trades.length > 0 ? trades : readTitles(statement)) note(title, place);
  }
  const parties = reading.markdown.fields.filter(isParty);
  const held = [...reading.markdown.fields.filter(isHeld), ...(parties.some(isPersonal) ? parties : [])];
  for (const field of held) note(field.label, fieldEvidence(field));
  for (const { holder, range, cellRange } of readWhoRows(reading))
    if (taskKinds.includes(kind) ? isTitle(cellRange) : !isSurelyPerson(holder))
      note(holder, { range, reason: `row of "${holder}"`, by: "column", statement: undefined });
  for (const deed of deeds) if (!deed.isPerson || !taskKinds.includes(kind)) note(deed.holder, deedEvidence(deed));
  for (const { roles, name, nameRange } of people)
    for (const role of roles.filter((said) => !attendanceLabels.test(said) && !doneBy.test(said)))
      note(role, { range: nameRange, reason: `${name}: ${role}`, by: "words", statement: undefined });
  return found.size >= leastRoles ? [...found.values()] : [];

  function note(said: string, place: TopicEvidence): void {
    const title = singular(said.toLowerCase());
    if (kind === "notes" && meetingDuties.test(title)) return;
    if (!found.has(title)) found.set(title, place);
  }

  /** Titles that count by themselves; several of one are anybody: `for project managers`. */
  function readTitles(statement: Statement): string[] {
    const everyday = titlesIn(reading, statement, ["everydayRole"]);
    return titlesIn(reading, statement, workGroups).filter(
      (title) => !everyday.includes(title) && !/(?:managers|leaders|leads|coordinators|officers|owners)$/.test(title),
    );
  }

  /** Trades whose people do the work: `a biologist and a programmer` in a team, `the editor reviews what the translator writes`. */
  function readTrades(statement: Statement): string[] {
    const hits = titleHits(reading, statement, tradeGroups).filter(
      ({ firstWord }) => !/^(?:for|fuer|of)$/.test(reading.words[firstWord - 1]?.folded ?? ""),
    );
    const doers = hits.filter(({ endWord }) =>
      ["does", "do", "modal"].some(
        (group) => findGroup(reading.hits, group, endWord, Math.min(endWord + 1, statement.endWord)) !== undefined,
      ),
    );
    const isOfTeam = has(reading, statement, "teamFrame");
    const titles = new Set((isOfTeam ? hits : doers).map((hit) => singular(titleOf(reading, hit))));
    return titles.size >= leastRoles ? [...titles] : [];
  }

  /** `Client: Nordlicht GmbH` beside `Contractor: Jana Roth`; two firms are no roles. */
  function isParty({ block, label, value }: Field): boolean {
    return (
      block !== undefined && !taskKinds.includes(kind) && partyLabels.test(label) && !isOpen(value) && value !== ""
    );
  }

  function isPersonal({ value }: Field): boolean {
    return isPersonName((value.split(/[,(·]/u)[0] ?? "").trim());
  }

  function isTitle(range: Range): boolean {
    const [first, end] = [wordAt(reading.words, range.start), wordAt(reading.words, range.end)];
    return tradeGroups.some((group) => findGroup(reading.hits, group, first, end) !== undefined);
  }

  /** `Supervisor: Jana Roth`, `Students: Tom Beck, Lea Kern`. */
  function isHeld({ label, labelRange, value, block }: Field): boolean {
    if (block === undefined || taskKinds.includes(kind) || label.split(" ").length > mostWordsOfLabel) return false;
    const [first, end] = [wordAt(reading.words, labelRange.start), wordAt(reading.words, labelRange.end)];
    if (!tradeGroups.some((group) => findGroup(reading.hits, group, first, end) !== undefined)) return false;
    const names = splitNames(value, (name) => (isPersonName(name) && isSurelyPerson(name)) || isKnownGivenName(name));
    return names.length > 0;
  }
}

function namesWithArea(text: string): string[] {
  return allMatches(text, nameWithNote).flatMap(([, name = "", said = ""]) => {
    const [first = ""] = name.split(" ");
    return isCommonGivenName(first) && (workArea.test(said) || otherArea.test(said)) ? [name] : [];
  });
}

function deedsByName(text: string): string[] {
  return allMatches(text, doneByName).flatMap(([, deed = "", name = ""]) => (isCommonGivenName(name) ? [deed] : []));
}

/** In an agreement `Requirements` are asked of the work, not of the product. */
function isOnlyUnderRequirements({ topics }: Statement, { kind }: ConceptFindings): boolean {
  return (
    kind === "sow" &&
    topics.every(({ topic, by }) => topic !== "target-users" && (topic !== "backlog" || by === "heading"))
  );
}

function has({ hits }: Reading, { firstWord, endWord }: Statement, group: string): boolean {
  return findGroup(hits, group, firstWord, endWord) !== undefined;
}

function singular(title: string): string {
  return title.replace(/s$/, "");
}
