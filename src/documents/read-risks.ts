import { plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { RiskName } from "./concepts.ts";
import type { RiskEntry } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isDetailSection, isDetailTitle, readLabelledDetails, readRowDetails } from "./read-risk-details.ts";
import type { Reading } from "./reading.ts";
import { meantRisks, namedRisks } from "./risk-words.ts";

/** How a register's column is named that tells the sort of risk. */
export const categoryColumn =
  /^(?:risk |assumption )?(?:category|type|kind|sort|area|class|what kind|(?:kind|type|sort) of (?:risk|assumption)|which risk|kategorie|risikokategorie|art|art des risikos|art der annahme|risikoart|welches risiko|typ|risikotyp|risikoklasse|bereich)$/iu;

const ownerColumn =
  /^(?:risk )?(?:owners?|responsible|who|whose|who (?:owns|watches|looks after|looks at|keeps an eye on|takes care of|deals with|handles|minds|is on)(?: (?:it|this|that))?|who(?:'|’)s on it|watched by|in charge|lead|accountable|verantwortlich(?:e|er|keit)?|eigner(?:in)?|zuständig(?:keit|e[r]?)?|wer|im blick(?: (?:hat|behält))?|wer (?:schaut|guckt|sieht|achtet) (?:drauf|darauf|danach|hin)|wer (?:hat|behält) (?:es|das) im (?:blick|auge)|wer (?:kümmert sich|passt auf|achtet darauf|behält es im auge|klärt(?: das)?|macht(?: das)?)|kümmerer|risikoeigner(?:in)?|owner\(s\)|assigned to|risikoverantwortliche[r]?)$/iu;
const ownerInText =
  /\b(?:owner|owned by|responsible|verantwortlich|zuständig|eigner(?:in)?|lead)\b\s*[:(–-]?\s*(\p{L}[\p{L} .'’-]{1,60})/iu;

/** `Ada tests it in March`, `Jana Roth klärt das`: who looks after a risk is told by what they do about it. */
const doerInText =
  /(?:^|[.:;!?(–—→]\s*)(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:tests?|checks?|asks?|measures?|watches|owns|clarifies|visits|interviews|looks (?:after|into)|keeps an eye|takes care|testet|prüft|klärt|misst|fragt|beobachtet|übernimmt|kümmert|spricht mit|besucht|probiert)\b/mu;

/** Headings below `Risks` that are none: what is done about them, or how they are written down. */
const besideRisks =
  /mitigat|measure|response|contingenc|method|approach|matrix|legend|scale|score|overview|summary|process|template|register|log$|references?|maßnahme|massnahme|bewertung|vorgehen|legende|methode|skala|übersicht|umgang|opportunit|chancen|strengths|stärken/iu;

/** `Risk 4:` before a risk's own words. */
const riskNumber = /^(?:(?:risk|risiko)\b[\s#-]*[\p{L}]?\d*|r[\s#-]?\d+)\s*[:.–—-]+\s*/iu;

/** What is believed and not known may be wrong, and is a risk where a table says which one. */
const believed: readonly Topic[] = ["beliefs", "assumptions"];

/** A table that names the same risk in each row sorts nothing. */
const leastSorts = 2;

/** The risks that a register, a list or the subsections under a heading about risks set out, one by one. */
export function readRisks(reading: Reading): RiskEntry[] {
  const { markdown, words, hits, sectionTopics, columnTopics } = reading;
  const entries: RiskEntry[] = [];
  for (const section of markdown.sections) {
    const isUnderRisks = section.parent !== undefined && isAboutRisks(section.parent);
    if (!isUnderRisks || section.heading === undefined) continue;
    if (section.children.some(({ heading }) => heading !== undefined && !isDetailTitle(heading.text))) continue;
    const { text, textRange } = section.heading;
    if (besideRisks.test(text) || isDetailTitle(text)) continue;
    add(textRange, text, section.range, conceptsOfHeading(withoutNumber(textRange)));
  }
  for (const block of markdown.blocks) {
    if (block.type === "table") readRegister(block);
    else if (block.type === "listItem" && isAboutRisks(block.section) && block.depth === 0 && !block.quoted) {
      const title = plainText(markdown.visible, block.textRange);
      if (!isPlaceholder(title) && !isDetailTitle(title)) {
        add(block.textRange, title, block.range, conceptsIn(nameRange(block.textRange)));
      }
    }
  }
  return entries.sort((a, b) => a.range.start - b.range.start);

  function isAboutRisks(section: Section): boolean {
    if (sectionTopics.get(section)?.includes("risks") !== true) return false;
    return !isDetailSection(section);
  }

  function readRegister(table: Table): void {
    const found = (columnTopics.get(table) ?? []).findIndex((topics) => topics.includes("risks"));
    const sorted = findSortColumn(table);
    const believed = found === -1 ? findBelievedColumn(table, sorted) : -1;
    if (found === -1 && believed === -1 && !isAboutRisks(table.section)) return;
    const column = Math.max(found, believed, 0);
    const category = table.header.findIndex((cell, at) => at !== column && categoryColumn.test(cell.text));
    const owners = table.header.findIndex((cell) => ownerColumn.test(cell.text));
    for (const row of table.rows) {
      const named = row.cells[column];
      if (named === undefined || isPlaceholder(named.text)) continue;
      const cell = row.cells[owners];
      const owner = cell === undefined || isPlaceholder(cell.text) ? undefined : cell.text;
      entries.push({
        range: named.range,
        title: named.text,
        concepts: conceptsOf(named.range, row.cells[category === -1 ? sorted : category]?.range),
        owner,
        ownerRange: cell?.range,
        ...readRowDetails(table, row, named.range),
      });
    }
  }

  /** The column that tells of each row which of the product risks it is: `Feasibility`, `Usability`, `Business`. */
  function findSortColumn({ header, rows }: Table): number {
    return header.findIndex((_, column) => {
      const sorts = new Set<RiskName>();
      const isSorted = rows.every(({ cells }) => {
        const cell = cells[column];
        if (cell === undefined || cell.text === "") return true;
        const named = conceptsIn(cell.range);
        for (const risk of named) sorts.add(risk);
        return named.length > 0;
      });
      return isSorted && sorts.size >= leastSorts;
    });
  }

  /** Where a table of assumptions that is sorted by product risks has what is assumed. */
  function findBelievedColumn(table: Table, sorted: number): number {
    if (sorted === -1) return -1;
    const isBelieved = (topics: readonly Topic[]): boolean => believed.some((topic) => topics.includes(topic));
    const column = (columnTopics.get(table) ?? []).findIndex((topics, at) => at !== sorted && isBelieved(topics));
    if (column !== -1 || !isBelieved(sectionTopics.get(table.section) ?? [])) return column;
    return table.header.findIndex(
      (_, at) => at !== sorted && table.rows.every(({ cells }) => (cells[at]?.text.split(/\s+/u).length ?? 0) > 1),
    );
  }

  function add(range: Range, title: string, whole: Range, concepts: readonly RiskName[]): void {
    const field = markdown.fields.find(
      (each) => ownerColumn.test(each.label) && isInside(each.valueRange, whole) && isInside(each.labelRange, whole),
    );
    const owner =
      field !== undefined && !isPlaceholder(field.value) ? field.value : findOwner(plainText(markdown.visible, whole));
    entries.push({
      range,
      title,
      concepts,
      owner,
      ownerRange: field?.valueRange,
      ...readLabelledDetails(markdown, whole),
    });
  }

  /** A register that sorts its risks says so in a column of its own. */
  function conceptsOf(named: Range, category: Range | undefined): RiskName[] {
    const byCategory = category === undefined ? [] : conceptsIn(category);
    return byCategory.length > 0 ? byCategory : conceptsIn(named);
  }

  function withoutNumber({ start, end }: Range): Range {
    const number = riskNumber.exec(markdown.visible.slice(start, end))?.[0].length ?? 0;
    return start + number < end ? { start: start + number, end } : { start, end };
  }

  /** `Usability` in `Usability: nobody finds the button`. */
  function nameRange(range: Range): Range {
    const length = markdown.visible.slice(range.start, range.end).search(/(?:(?<!\s)\s+)?(?:[:(]|\s[–—-]\s)/);
    return length === -1 ? range : { start: range.start, end: range.start + length };
  }

  function conceptsIn(name: Range): RiskName[] {
    return namedRisks(hits, wordAt(words, name.start), wordAt(words, name.end));
  }

  /** No statement holds a heading's words, so that what it means is read here. */
  function conceptsOfHeading(range: Range): RiskName[] {
    const byName = conceptsIn(nameRange(range));
    return byName.length > 0 ? byName : meantRisks(hits, wordAt(words, range.start), wordAt(words, range.end));
  }
}

function findOwner(text: string): string | undefined {
  return (ownerInText.exec(text) ?? doerInText.exec(text))?.[1]?.trim();
}
