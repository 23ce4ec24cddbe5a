import { plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import { type RiskName, riskNames } from "./concepts.ts";
import type { RiskEntry } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading } from "./reading.ts";

const ownerColumn =
  /^(?:risk )?(?:owners?|responsible|who|lead|accountable|verantwortlich(?:e|er|keit)?|eigner(?:in)?|zuständig(?:keit)?|wer|owner\(s\)|assigned to|risikoverantwortliche[r]?)$/iu;
const ownerInText =
  /\b(?:owner|owned by|responsible|verantwortlich|zuständig|eigner(?:in)?|lead)\b\s*[:(–-]?\s*(\p{L}[\p{L} .'’-]{1,60})/iu;

/** How each product risk is named in a register's cell or before a colon, by the vocabulary's group. */
const groups: Readonly<Record<RiskName, string>> = {
  "risk-value": "valueRisk",
  "risk-viability": "viabilityRisk",
  "risk-feasibility": "feasibilityRisk",
  "risk-usability": "usabilityRisk",
};

/** Headings below `Risks` that are none: what is done about them, or how they are written down. */
const besideRisks =
  /mitigat|measure|response|contingenc|method|approach|matrix|legend|scale|score|overview|summary|process|template|register|log$|references?|maßnahme|massnahme|bewertung|vorgehen|legende|methode|skala|übersicht|umgang|opportunit|chancen|strengths|stärken/iu;

/** A name of more words is a sentence, and sentences are read elsewhere. */
const mostNameWords = 4;

/** The risks that a register, a list or the subsections under a heading about risks set out, one by one. */
export function readRisks(reading: Reading): RiskEntry[] {
  const { markdown, words, hits, sectionTopics, columnTopics } = reading;
  const entries: RiskEntry[] = [];
  for (const section of markdown.sections) {
    const isUnderRisks = section.parent !== undefined && isAboutRisks(section.parent);
    if (!isUnderRisks || section.heading === undefined || section.children.length > 0) continue;
    if (!besideRisks.test(section.heading.text)) {
      add(section.heading.textRange, section.heading.text, section.range);
    }
  }
  for (const block of markdown.blocks) {
    if (block.type === "table") readRegister(block);
    else if (block.type === "listItem" && isAboutRisks(block.section) && block.depth === 0 && !block.quoted) {
      const title = plainText(markdown.visible, block.textRange);
      if (!isPlaceholder(title)) add(block.textRange, title, block.range);
    }
  }
  return entries.sort((a, b) => a.range.start - b.range.start);

  function isAboutRisks(section: Section): boolean {
    return sectionTopics.get(section)?.includes("risks") === true;
  }

  function readRegister(table: Table): void {
    const found = (columnTopics.get(table) ?? []).findIndex((topics) => topics.includes("risks"));
    if (found === -1 && !isAboutRisks(table.section)) return;
    const column = Math.max(found, 0);
    const owners = table.header.findIndex((cell) => ownerColumn.test(cell.text));
    for (const row of table.rows) {
      const named = row.cells[column];
      if (named === undefined || isPlaceholder(named.text)) continue;
      const cell = row.cells[owners];
      const owner = cell === undefined || isPlaceholder(cell.text) ? undefined : cell.text;
      entries.push({
        range: named.range,
        title: named.text,
        concepts: conceptsIn(named.range),
        owner,
        ownerRange: cell?.range,
      });
    }
  }

  function add(range: Range, title: string, whole: Range): void {
    const field = markdown.fields.find(
      (each) => ownerColumn.test(each.label) && isInside(each.valueRange, whole) && isInside(each.labelRange, whole),
    );
    const owner =
      field !== undefined && !isPlaceholder(field.value)
        ? field.value
        : ownerInText.exec(plainText(markdown.visible, whole))?.[1]?.trim();
    entries.push({ range, title, concepts: conceptsIn(nameRange(range)), owner, ownerRange: field?.valueRange });
  }

  /** `Usability` in `Usability: nobody finds the button`. */
  function nameRange(range: Range): Range {
    const length = markdown.visible.slice(range.start, range.end).search(/\s*(?:[:(]|\s[–—-]\s)/);
    return length === -1 ? range : { start: range.start, end: range.start + length };
  }

  function conceptsIn(name: Range): RiskName[] {
    const [first, end] = [wordAt(words, name.start), wordAt(words, name.end)];
    if (end - first > mostNameWords) return [];
    return riskNames.filter((risk) => findGroup(hits, groups[risk], first, end) !== undefined);
  }
}
