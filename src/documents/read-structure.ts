import { plainText, type Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup, isWholly } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, topicOf } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";
import { isMeetingTable } from "./is-rhythm.ts";
import { isApart, isOnlyOffering, isPlanned, isRecord, isRecordTable, isRequirement } from "./is-said.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import { oncePerTable } from "./once-per-table.ts";
import {
  hasCalendarDate,
  hasCountedTime,
  hasDuration,
  hasMoney,
  hasNearDate,
  hasPeriod,
  hasRate,
  hasStage,
  hasTimeInBrackets,
  opensWithStage,
} from "./quantities.ts";
import { readClientDuties } from "./read-client-duties.ts";
import { readDrawnPlans } from "./read-drawn-plan.ts";
import type { Reading, Statement, Stretch } from "./reading.ts";
import { says } from "./says.ts";
import { topicMatchesIn } from "./statement-matches.ts";

/** What a document says by its form, without a heading, label or phrase for it: dated tables and headings, sums of money. */
export function readStructure(name: ConceptName, findings: ConceptFindings): TopicEvidence[] {
  switch (name) {
    case "timeline":
      return [
        ...readHeadings(findings.reading, isPlannedTime).filter(({ range }) => !isTitleOfNotes(range, findings)),
        ...readDatedTables(findings.reading),
        ...readDrawnPlans(findings.reading),
        ...readSentences(findings, isDue).filter((place) =>
          isPlanned(place, place.statement?.text ?? "", findings.reading),
        ),
      ];
    case "pricing":
      return [...readHeadings(findings.reading, isSum), ...readSentences(findings, isSum), ...readListedSums(findings)];
    case "out-of-scope":
      return [
        ...readTellingHeadings(name, findings.reading),
        ...readSentences(findings, isRefusal),
        ...readRefusedItems(findings),
        ...readMarks(findings.reading),
      ];
    case "cadence":
      return readTellingHeadings(name, findings.reading);
    case "acceptance":
      return readItemCriteria(findings);
    case "assumptions":
      return readStated(findings);
    case "client-duties":
      return readClientDuties(findings);
    case "change-control":
      return findings.kind === "change-request" ? readRequest(findings) : [];
    default:
      return [];
  }
}

type Test = (statement: Statement, reading: Reading) => boolean;

function readSentences(findings: ConceptFindings, test: Test): TopicEvidence[] {
  const { reading } = findings;
  return reading.statements
    .filter(
      (statement) =>
        !statement.quoted &&
        test(statement, reading) &&
        (!isApart(reading, statement.section) || (test === isDue && isOnlyOffering(reading, statement.section))) &&
        (!isRecord({ by: "words", statement }, reading) || hasPeriod(statement.text)) &&
        !isRequirement(statement, findings),
    )
    .map((statement) => evidenceAt(reading, statement.range, "words", statement));
}

/** Headings that say it themselves: `Sprint 2 (14.–28. Mai)`, `Phase 1: 3 months`, `Total: € 12.000`. */
function readHeadings(reading: Reading, test: (title: Stretch, reading: Reading) => boolean): TopicEvidence[] {
  return reading.markdown.sections.flatMap(({ heading }) => {
    if (heading === undefined || !test(reading.stretchAt(heading.textRange), reading)) return [];
    return [evidenceAt(reading, heading.textRange, "heading", undefined)];
  });
}

/** Headings that are sentences: `### The contractor will not be responsible for the following`. */
function readTellingHeadings(name: ConceptName, reading: Reading): TopicEvidence[] {
  return reading.markdown.sections.flatMap((section) => {
    const { heading } = section;
    if (heading === undefined) return [];
    const title = reading.stretchAt(heading.textRange);
    if (title.endWord - title.firstWord < 4) return [];
    if (!topicMatchesIn(title, reading).some(({ topic }) => topic === name)) return [];
    const below = reading.statements.filter((statement) => statement.section === section);
    return [
      evidenceAt(reading, heading.textRange, "heading", undefined),
      ...below.map((statement) => evidenceAt(reading, statement.range, "heading", statement)),
    ];
  });
}

/** `Release planning, 3 May` over minutes says when they met. */
function isTitleOfNotes(range: Range, { kind, reading }: ConceptFindings): boolean {
  const first = reading.markdown.sections.find(({ heading }) => heading !== undefined)?.heading;
  return kind === "notes" && first?.textRange.start === range.start;
}

/** `Milestone 2 – 31 March`: a part of the plan with a date or duration. */
const isPlannedTime = oncePerStatement((title, reading) => {
  const { text } = title;
  if (hasPeriod(text)) return true;
  if (!says("stage", title, reading) && !says("due", title, reading)) return false;
  return hasCalendarDate(text) || hasDuration(text) || hasNearDate(text) || hasCountedTime(text);
});

/** A part of the plan with a date, or a date by which something is to be done; what has been is history. */
const isDue = oncePerStatement((statement, reading) => {
  const { text } = statement;
  const isPlan =
    opensWithStage(text) ||
    hasPeriod(text) ||
    hasTimeInBrackets(text) ||
    (says("stage", statement, reading) && (hasCalendarDate(text) || hasDuration(text))) ||
    (says("due", statement, reading) && (hasCalendarDate(text) || hasNearDate(text)));
  if (!isPlan || says("past", statement, reading)) return false;
  return !says("week", statement, reading) || hasCalendarDate(text) || hasDuration(text);
});

/** A sum of money that is a price: beside a word for one. */
const isSum = oncePerStatement(
  (statement, reading) =>
    hasMoney(statement.text) && (says("priceWord", statement, reading) || hasRate(statement.text)),
);

const namesMoney = oncePerStatement(({ text }) => text.length < 160 && hasMoney(text));

/** `Catalogue: € 4.200` in a list or table of a document that one party offers to another. */
function readListedSums(findings: ConceptFindings): TopicEvidence[] {
  if (findings.kind !== "sow" && findings.kind !== "change-request") return [];
  return readSentences(
    findings,
    (statement, reading) => statement.block.type !== "paragraph" && namesMoney(statement, reading),
  );
}

/** `No data migration` as an entry under a heading about the scope; under one about limits, or none, what is left out must be a part of such work. */
function isRefusal(statement: Statement, reading: Reading): boolean {
  const { text, block, range } = statement;
  if (block.type !== "listItem" || range.start !== block.textRange.start) return false;
  if (!/^(?:no|not|keine?n?|nicht)\s\p{L}/iu.test(text) || text.split(" ").length > 12) return false;
  const isOfScope = statement.topics.some(({ topic, by }) => topic === "in-scope" && by !== "column");
  const isLimit = statement.topics.every(({ topic }) => topic === "assumptions");
  return isOfScope || (isLimit && says("leftOutThing", statement, reading));
}

/** In what one party offers or a vision, an entry without: `No schedules` between features, or several things at once: `No cart, no stock`. */
const refusingKinds: readonly DocumentKind[] = ["sow", "vision", "change-request"];

// Each is looked for once, from a word's beginning.
const refusals = /(?<![\p{L}-])(?:no|without|keine?n?|ohne)\s\p{L}/giu;

function readRefusedItems({ reading, kind }: ConceptFindings): TopicEvidence[] {
  if (!refusingKinds.includes(kind)) return [];
  return reading.statements
    .filter((statement) => {
      if (statement.quoted || isApart(reading, statement.section)) return false;
      const text = statement.text;
      if (!/^\W*(?:no|keine?n?|ohne)\s\p{L}/iu.test(text)) return false;
      if (!text.includes(",") && !/\s(?:or|and|oder|und)\s/iu.test(text)) return false;
      return says("leftOutThing", statement, reading) && (text.match(refusals)?.length ?? 0) >= 2;
    })
    .map((statement) => evidenceAt(reading, statement.range, "words", statement));
}

/** `Won't have` or `out of scope` as all that a cell says: its row is left out. Under `Out`, beside what is `In`, it is the list. */
function readMarks(reading: Reading): TopicEvidence[] {
  const { hits, words } = reading;
  const isMark = ({ start, end }: Range): boolean =>
    isWholly(hits, "outMark", wordAt(words, start), wordAt(words, end));
  const mayHoldMark = ({ start, end }: Range): boolean =>
    findGroup(hits, "outMark", wordAt(words, start), wordAt(words, end)) !== undefined;
  const cells = reading.markdown.blocks.flatMap((block) =>
    block.type === "table" && mayHoldMark(block.range)
      ? block.rows.flatMap((row) => row.cells.filter(({ range }) => isMark(range)))
      : [],
  );
  const isOfScope = (section: Section | undefined): boolean =>
    section !== undefined && (reading.sectionTopics.get(section) ?? []).includes("in-scope");
  const labels = reading.markdown.fields.filter(({ labelRange, section }) => isOfScope(section) && isMark(labelRange));
  const sections = reading.markdown.sections.filter(
    ({ heading, parent }) => heading !== undefined && isOfScope(parent) && isMark(heading.textRange),
  );
  return [
    ...cells.map(({ range }) => evidenceAt(reading, range, "column", undefined)),
    ...labels.map(({ valueRange }) => evidenceAt(reading, valueRange, "label", undefined)),
    ...reading.statements
      .filter(({ section }) => sections.includes(section))
      .map((statement) => evidenceAt(reading, statement.range, "heading", statement)),
  ];
}

/** Tables without a heading for it: a column, its head included, that holds mostly dates. */
function readDatedTables(reading: Reading): TopicEvidence[] {
  return reading.markdown.blocks.flatMap((block) => {
    if (block.type !== "table" || isRecordTable(block, reading) || isMeetingTable(block, reading)) return [];
    if (isApart(reading, block.section)) return [];
    const rows = [block.header, ...block.rows.map(({ cells }) => cells)];
    return datedCells(block, reading).flatMap(([row, column]) => {
      const cell = rows[row]?.[column];
      return cell === undefined ? [] : [evidenceAt(reading, cell.range, "column", undefined)];
    });
  });
}

/** Each by its row and column. */
const datedCells = oncePerTable((rows): [row: number, column: number][] =>
  (rows[0] ?? []).flatMap((head, column) => {
    if (ofThePast.test(head)) return [];
    const cells = rows.map((row) => row[column] ?? "");
    const dated = cells.flatMap((text, row) => (isDated(text) ? [row] : []));
    const filled = cells.filter((text) => text !== "").length;
    if (dated.length < 2 || dated.length < (filled - 1) * 0.6) return [];
    return dated.map((row): [number, number] => [row, column]);
  }),
);

function isDated(text: string): boolean {
  return text.length <= 40 && (hasCalendarDate(text) || (hasStage(text) && !sprint.test(text)));
}

// `Last verified`, `Reported on`: when it was, not when it will be.
const ofThePast =
  /\b(?:last|verified|updated|checked|reviewed|created|added|found|reported|opened|resolved|raised|logged|implemented|status|evidence|source|reference|zuletzt|geprüft|aktualisiert|erstellt|gemeldet|erfasst|behoben|erledigt|umgesetzt|stand|nachweis|quelle|beleg)\b/iu;

// `Sprint 2` alone is a part of the work; with its dates it is a time.
const sprint = /^\W*sprints?\b/iu;

/** Items that carry criteria, without a word for it, say how they are accepted: `Given … when … then …`. */
function readItemCriteria(findings: ConceptFindings): TopicEvidence[] {
  const told = topicOf(findings, "acceptance").evidence;
  return findings.items
    .filter(({ acceptanceCriteria }) => acceptanceCriteria > 0)
    .filter(({ range }) => !told.some((place) => range.start <= place.range.start && place.range.end <= range.end))
    .map(({ titleRange }) => evidenceAt(findings.reading, titleRange, "label", undefined));
}

const planningKinds: readonly DocumentKind[] = ["sow", "change-request", "vision"];

/** `We assume that …`, `It must run on the existing servers`: one such sentence is enough, so it counts as a label does. */
function readStated(findings: ConceptFindings): TopicEvidence[] {
  if (!planningKinds.includes(findings.kind)) return [];
  const stated = topicOf(findings, "assumptions/stated" as ConceptName).evidence.filter(
    ({ statement }) => statement === undefined || !isRequirement(statement, findings),
  );
  const constraints = topicOf(findings, "assumptions/constraint" as ConceptName).evidence;
  return [...stated, ...constraints].map((place) => ({ ...place, by: "label" }));
}

/** A change request that says what the change costs and who decided on it is the change process at work. */
function readRequest(findings: ConceptFindings): TopicEvidence[] {
  const parts = (["change-control/impact", "change-control/approver"] as const).flatMap((topic) =>
    topicOf(findings, topic as ConceptName).evidence.filter(({ by }) => by === "label" || by === "column"),
  );
  return parts;
}

function evidenceAt(
  { markdown: { visible } }: Reading,
  range: Range,
  by: TopicEvidence["by"],
  statement: Statement | undefined,
): TopicEvidence {
  return { range, reason: `"${plainText(visible, range).slice(0, 60)}"`, by, statement };
}
