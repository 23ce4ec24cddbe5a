import { type Block, type Cell, plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import type { Range } from "../text/range.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, topicOf } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import { readDutiesOfPeople } from "./duties-of-people.ts";
import { findSupplier, isDutySentence } from "./is-duty-sentence.ts";
import { isRequirement } from "./is-said.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import type { Reading, Statement } from "./reading.ts";
import { findMatrices } from "./responsibility-matrix.ts";
import { says } from "./says.ts";
import { topicMatchesIn } from "./statement-matches.ts";

/** A title of more words tells something else beside whose duties stand below. */
const mostTitleWords = 9;

/** `Required from Nordlicht`: the other side by its name. */
const fromSomebody =
  /^(?:(?:what (?:is|we) )?(?:required|needed|need|expected|requested|inputs?|support needed|dependencies) (?:from|on)|was (?:wir )?von|(?:benötigt|erforderlich|erwartet) von|beistellungen von|mitwirkung von|zuarbeit von) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: (?:brauchen|benötigen|erwarten))?\W*$/u;

/** How often a document must speak of bidders for `you` to be one of them. */
const fewestBidders = 2;
const bidder = /\b(?:offerors?|quoters?|bidders?|tenderers?|applicants?|bieter\p{L}*|antragsteller\p{L}*)(?!\p{L})/giu;
const countBidders = oncePerText((text) => text.match(bidder)?.length ?? 0);

/** What the other side of an agreement must provide, decide or do, beyond the phrases that say it in any document. */
export function readClientDuties(findings: ConceptFindings): TopicEvidence[] {
  const { reading } = findings;
  const places = [...readTitled(findings), ...readRoleSections(reading), ...readTables(findings)];
  places.push(...readItems(findings));
  if (findings.kind === "notes") places.push(...topicOf(findings, "client-duties/in-minutes" as ConceptName).evidence);
  if (isAgreement(findings)) places.push(...readPartakers(reading), ...readDutiesOfPeople(findings));
  if (!isAgreement(findings)) return places;
  const isCall =
    reading.markdown.passages.reduce((count, { known }) => count + countBidders(known), 0) >= fewestBidders;
  const said = [
    ...topicOf(findings, "client-duties/in-agreement" as ConceptName).evidence,
    ...(isCall ? [] : topicOf(findings, "client-duties/of-reader" as ConceptName).evidence),
  ];
  return [
    ...places,
    ...said.filter(
      (place) =>
        isDutySentence(place, reading) && (place.statement === undefined || !isRequirement(place.statement, findings)),
    ),
  ];
}

/** `The texts are supplied by the ordering party` as a criterion of an item. */
function readItems(findings: ConceptFindings): TopicEvidence[] {
  return topicOf(findings, "client-duties/in-item" as ConceptName)
    .evidence.filter(({ range }) =>
      findings.items.some((item) => item.range.start <= range.start && range.end <= item.range.end),
    )
    .map((place) => placeAt(place.range, place.reason, place.statement));
}

function isAgreement({ kind }: ConceptFindings): boolean {
  return kind === "sow" || kind === "change-request";
}

/** Places under headings and labels that name the other side with what it owes: `Support needed from the council`. */
function readTitled(findings: ConceptFindings): TopicEvidence[] {
  const { reading } = findings;
  const { markdown, statements } = reading;
  const titles = [
    ...markdown.sections.flatMap((section) =>
      section.heading === undefined || isOverAll(section, markdown.sections)
        ? []
        : [{ title: section.heading.textRange, below: { start: section.heading.range.end, end: section.range.end } }],
    ),
    ...markdown.fields
      .filter(({ block }) => block !== undefined)
      .map(({ labelRange, valueRange }) => ({ title: labelRange, below: valueRange })),
  ].filter(({ title }) => {
    const said = dutiesOfTitle(reading.stretchAt(title), reading);
    return said === "always" || (said === "in agreements" && isAgreement(findings));
  });
  return titles.flatMap(({ title, below }) =>
    statements
      .filter(({ range }) => range.start < below.end && below.start < range.end)
      .map((statement) => placeAt(statement.range, `title "${plainText(markdown.visible, title)}"`, statement)),
  );
}

/** `Proposal: a booking app for the rowing club` stands over all that both sides do. */
function isOverAll(section: Section, sections: readonly Section[]): boolean {
  const last = sections.at(-1);
  return (
    section === sections.find(({ heading }) => heading !== undefined) &&
    (section.children.length > 0 || section.level === 1) &&
    last !== undefined &&
    section.range.end >= last.range.end
  );
}

/** Where a title is one of duties. */
const dutiesOfTitle = oncePerStatement((title, reading): "always" | "in agreements" | undefined => {
  const { firstWord, endWord, text } = title;
  const isPlain = endWord - firstWord <= mostTitleWords && findSupplier(reading, firstWord, endWord) === undefined;
  const topics = isPlain ? topicMatchesIn(title, reading).map(({ topic }) => topic) : [];
  if (topics.includes("client-duties/title")) return "always";
  if (topics.includes("client-duties/title-in-agreement") || fromSomebody.test(text)) return "in agreements";
  return undefined;
});

const opensWithParty = oncePerStatement(
  ({ firstWord, endWord }, { hits }) =>
    endWord - firstWord <= 6 &&
    ["party", "partyRole"].some((group) => findGroup(hits, group, firstWord, endWord)?.firstWord === firstWord),
);

/** Sentences with a verb of duty under a heading that is the other side's own: `### Client`. */
function readRoleSections(reading: Reading): TopicEvidence[] {
  return reading.statements
    .filter((statement) => {
      const { heading } = statement.section;
      if (heading === undefined || statement.quoted) return false;
      if (!opensWithParty(reading.stretchAt(heading.textRange), reading)) return false;
      return ["dutyVerb", "dutyVerbs"].some((group) => says(group, statement, reading));
    })
    .map((statement) => placeAt(statement.range, `role "${statement.section.heading?.text ?? ""}"`, statement));
}

/** What tables give to the other side: a column of its tasks beside the supplier's, its name in a column of who does it. */
function readTables(findings: ConceptFindings): TopicEvidence[] {
  const { reading } = findings;
  const others = isAgreement(findings) ? ["party", "institutionNoun"] : ["party"];
  const matrices = new Set(findMatrices(reading).map(({ table }) => table));
  return reading.markdown.blocks.flatMap((block: Block) => {
    if (block.type !== "table") return [];
    const columns = block.header.map((cell, index) => ({ cell, index }));
    const own = columns.filter(({ cell }) => isOnly(reading, cell, others)).map(({ index }) => index);
    const hasOther = columns.some(
      ({ cell }) => saysIn(cell, "supplier", reading) || isOnly(reading, cell, ["supplierColumn"]),
    );
    if (own.length > 0 && (matrices.has(block) || hasOther)) return readColumns(block, own);
    const tellsDuties = reading.columnTopics.get(block)?.some((topics) => topics.includes("responsibilities")) === true;
    const doing = tellsDuties ? ["doer", "roleColumn"] : ["doer"];
    const doers = columns
      .filter(({ cell }) => doing.some((group) => saysIn(cell, group, reading)))
      .map(({ index }) => index);
    return block.rows
      .filter(({ cells }) => doers.some((index) => isOnly(reading, cells[index], others)))
      .map(({ range, cells }) => placeAt(range, `row "${cells[0]?.text ?? ""}"`, undefined));
  });
}

/** `| Client | answers questions, confirms priorities |` in a table of those who take part. */
function readPartakers(reading: Reading): TopicEvidence[] {
  return reading.markdown.blocks.flatMap((block: Block) => {
    if (block.type !== "table") return [];
    const column = block.header.findIndex((cell) => saysIn(cell, "roleColumn", reading));
    if (column === -1) return [];
    return block.rows
      .filter(
        ({ cells }) =>
          isOnly(reading, cells[column], ["party"]) &&
          cells.some(
            (cell, index) =>
              index !== column &&
              ["dutyVerb", "dutyVerbs", "everydayDuty"].some((group) => saysIn(cell, group, reading)),
          ),
      )
      .map(({ range, cells }) => placeAt(range, `row "${cells[column]?.text ?? ""}"`, undefined));
  });
}

function readColumns(table: Table, columns: readonly number[]): TopicEvidence[] {
  return table.rows
    .filter(({ cells }) => columns.some((index) => /[\p{L}✓✔]/u.test(cells[index]?.text ?? "")))
    .map(({ range, cells }) => placeAt(range, `row "${cells[0]?.text ?? ""}"`, undefined));
}

function saysIn({ range }: Cell, group: string, reading: Reading): boolean {
  return says(group, reading.stretchAt(range), reading);
}

/** Whether a cell holds nothing else but the other side: `Client`, `the customer's team`; `Dana Whitlock (Riverside)` is somebody of it. */
function isOnly(reading: Reading, cell: Cell | undefined, groups: readonly string[]): boolean {
  if (cell === undefined) return false;
  const { firstWord, endWord } = reading.stretchAt(cell.range);
  if (endWord - firstWord > 3) return false;
  return groups.some((group) => {
    const hit = findGroup(reading.hits, group, firstWord, endWord);
    return hit !== undefined && hit.firstWord - firstWord < 2;
  });
}

function placeAt(range: Range, reason: string, statement: Statement | undefined): TopicEvidence {
  return { range, reason, by: "heading", statement };
}
