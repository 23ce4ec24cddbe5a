import { plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { Facts, Milestone } from "./facts/facts.ts";
import { isRecordTable } from "./is-said.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading } from "./reading.ts";

const nameColumn =
  /^(?:(?:project |projekt)?(?:milestones?|phases?|stage|release|sprint|iteration|deliverables?|step|task|activity|work package|meilensteine?|projektphase|phasen?|etappe|stufe|ausbaustufe|arbeitspaket|liefergegenstand|lieferobjekt|ergebnis|schritt|aufgabe|was|what|event|ereignis|termin)(?: name| title)?|(?:milestone|meilenstein) (?:name|title|titel)|name|bezeichnung|beschreibung|description|title|titel)$/iu;
const stepName =
  /^(?:milestone|meilenstein|phase|stage|release|sprint|iteration|increment|inkrement|etappe|stufe|ausbaustufe|arbeitspaket|work package|M\d|MS\d|AP\s?\d)(?:\s?\d+|$|[\s:.–-])/iu;

/** Labels of a step's quantities name no step. */
const quantityName =
  /^(?:(?:estimated|total|planned|geschätzte[rs]?|geplante[rs]?|gesamt)[- ]?)?(?:duration|budget|costs?|price|amount|funding|payment|start|end|begin|date|due|due date|deadline|effort|fte|hours|dauer|kosten|preis|betrag|beginn|ende|datum|termin|frist|aufwand|zeitraum|laufzeit)(?: date)?$/iu;

type Quantities = Pick<Facts, "dates" | "efforts" | "money">;

/** The steps of the plan that have a date, a duration or a price: rows, headings, list entries. */
export function readMilestones(reading: Reading, quantities: Quantities): Milestone[] {
  const { markdown, statements, sectionTopics } = reading;
  const found: Milestone[] = [];
  for (const block of markdown.blocks) if (block.type === "table") readTable(block);
  for (const section of markdown.sections) readSection(section);
  for (const { block, range, quoted } of statements) {
    if (block.type !== "listItem" || quoted || range.start !== block.textRange.start) continue;
    const text = plainText(markdown.visible, block.textRange);
    if (stepName.test(text) || isAboutPlan(block.section)) readEntry(block.textRange, block.range, text);
  }
  return found
    .filter((one) => !found.some((other) => other !== one && isInside(one.range, other.range) && sameName(one, other)))
    .sort((a, b) => a.range.start - b.range.start);

  function isAboutPlan(section: Section): boolean {
    const topics = sectionTopics.get(section) ?? [];
    return topics.includes("roadmap") || topics.includes("timeline");
  }

  function readTable(table: Table): void {
    if (isRecordTable(table, reading)) return;
    const heads = table.header.map(({ text }) => text.trim());
    const column = heads.findIndex((text) => nameColumn.test(text));
    if (column === -1 || (!heads.some((text) => stepName.test(text)) && !isAboutPlan(table.section))) return;
    for (const { cells, range } of table.rows) {
      const named = cells[column];
      if (named !== undefined && !isPlaceholder(named.text)) add(range, named.text, range);
    }
  }

  /** `### Milestone 2: Pilot` with `Date:` and `Budget:` below it. */
  function readSection({ heading, range, children }: Section): void {
    if (heading === undefined || !stepName.test(heading.text)) return;
    const end = children[0]?.range.start ?? range.end;
    add(heading.textRange, heading.text, { start: range.start, end });
  }

  function readEntry(textRange: Range, whole: Range, text: string): void {
    const name =
      /^(.{2,80}?)(?:\s?(?::|[–—]|\s-\s|\(|,\s)|\s(?:bis|by|until|am|on|ab|from|im|in)\s|$)/u.exec(text)?.[1] ?? text;
    add(textRange, name, whole);
  }

  function add(range: Range, text: string, around: Range): void {
    const date = quantities.dates.find((one) => isInside(one.range, around));
    const duration = quantities.efforts.find((one) => isInside(one.range, around));
    const amount = quantities.money.find((one) => isInside(one.range, around));
    if (date === undefined && duration === undefined && amount === undefined) return;
    const name = text.replace(/(?<![\s([–—:-])[\s([–—:-]+$/u, "").trim();
    if (isName(name)) found.push({ range, name, date, duration, amount });
  }
}

/** A sentence is none: `We have penciled in a week for it`. */
function isName(text: string): boolean {
  return (
    /^[^\p{L}]*\p{Lu}/u.test(text) &&
    text.split(" ").length <= 12 &&
    !/^(?:We|Wir|The|Es|It)\s/u.test(text) &&
    !quantityName.test(text)
  );
}

function sameName(one: Milestone, other: Milestone): boolean {
  return one.name === other.name && one.range.end - one.range.start < other.range.end - other.range.start;
}
