import type { Cell, ListItem } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Range } from "../../text/range.ts";
import { type ItemReading, startingIn } from "./item-places.ts";
import { findTerm, findTermMatch } from "./item-terms.ts";
import { bareLabelOf, filled, firstLabelAfter } from "./item-values.ts";

/** How many criteria stand below an item under a heading of their own, or as scenarios. */
export function countOwnCriteria(reading: ItemReading, below: Range): number {
  return countBelowHeading(reading, below) || countScenarios(reading, below) || countNumbered(reading, below);
}

/**
 * How many bullets follow a story with nothing between that calls them something else: what it must do in detail. Boxes to
 * tick are tasks, and a bullet with a label says something of the item: `- Owner: Ana`.
 */
export function countBulletsBelow({ markdown, fields, terms }: ItemReading, below: Range): number {
  let bullets = 0;
  for (const block of startingIn(markdown.blocks, (candidate) => candidate.range.start, below)) {
    if (block.type !== "listItem") {
      const text = plainText(markdown.visible, block.range);
      if (bullets > 0 || /[:：]$/.test(text)) break;
      continue;
    }
    if (block.depth > 0) continue;
    if (block.checked !== undefined) return 0;
    const isLabelled = startingIn(fields, (field) => field.labelRange.start, block.textRange).some(
      ({ label, labelRange }) =>
        labelRange.start <= block.textRange.start + 2 && findTerm(terms.fields, label) !== undefined,
    );
    const said = plainText(markdown.visible, block.textRange);
    if (!isLabelled && filled(said) !== undefined && bareLabelOf(said, terms) === undefined) bullets++;
  }
  return bullets;
}

/** `AC1: A mail arrives`, `AK-2 Der Tisch ist gesperrt`. */
function countNumbered({ markdown }: ItemReading, below: Range): number {
  const blocks = startingIn(markdown.blocks, (block) => block.range.start, below);
  const criterion = /^\W{0,3}(?:AC|AK)[\s#_-]?\d{1,3}(?:\.\d{1,3})?(?=[\s:.)\]–-])/;
  return blocks.filter(
    (block) =>
      block.type !== "table" && criterion.test(markdown.visible.slice(block.range.start, block.range.end).trimStart()),
  ).length;
}

/** List items, or lines of text: what stands where criteria are expected. */
export function countCriteria(reading: ItemReading, range: Range): number {
  const { markdown } = reading;
  // A value starts at its text, behind the marker of its first item.
  const line = markdown.text.lastIndexOf("\n", range.start - 1) + 1;
  const blocks = startingIn(markdown.blocks, (block) => block.range.start, { start: line, end: range.end });
  const items = blocks.filter(
    (block): block is ListItem => block.type === "listItem" && block.textRange.start >= range.start,
  );
  if (items.length > 0) {
    const depth = Math.min(...items.map((item) => item.depth));
    const said = items.flatMap((item) =>
      item.depth === depth ? (filled(plainText(markdown.visible, item.textRange)) ?? []) : [],
    );
    // `Given …`, `When …`, `Then …` are one.
    const isSteps = /^(?:given|angenommen|gegeben)\s/i.test(said[0] ?? "");
    return said.filter((text) => !isSteps || !/^(?:when|then|and|but|wenn|dann|und|aber)\s/i.test(text)).length;
  }
  return countLines(markdown.text, markdown.visible, range) || countScenarios(reading, range);
}

/** A drawn cell's lines go on from each other, where they don't start with a bullet. */
export function countCellCriteria(text: string, visible: string, { range, parts, text: said }: Cell): number {
  if (parts === undefined || filled(said) === undefined) return countLines(text, visible, range);
  const bullets = parts.filter((part) => /^[-•*]\s|^\d{1,2}[.)]\s/.test(text.slice(part.start, part.end)));
  return Math.max(bullets.length, countLines(text, visible, range));
}

/** Criteria behind a label of their own in a cell about something else: `Asked for by HR. AC: opens in Excel; one row a day`. */
export function countLabelledCriteria({ markdown, terms }: ItemReading, cells: readonly Cell[]): number {
  const { text, visible } = markdown;
  for (const { range } of cells) {
    const said = visible.slice(range.start, range.end);
    for (const label of allMatches(said, /(?<![\p{L}\p{N}])\p{L}[\p{L} ]{1,30}(?=\s?[:：]\s)/gu)) {
      if (findTermMatch(terms.fields, label[0])?.share !== 1 || findTerm(terms.fields, label[0]) !== "acceptance")
        continue;
      const start = range.start + label.index + label[0].length;
      const parts = visible
        .slice(start, range.end)
        .split(/[;；]\s/u)
        .filter((part) => /\p{L}/u.test(part)).length;
      const count = countLines(text, visible, { start: start + 1, end: range.end });
      if (count > 0) return Math.max(count, parts);
    }
  }
  return 0;
}

/** The separate statements in a cell or paragraph: lines, `<br>`s, `<li>`s. */
export function countLines(text: string, visible: string, range: Range): number {
  if (filled(plainText(visible, range)) === undefined) return 0;
  const source = text.slice(range.start, range.end);
  const items = source.match(/<li\b/gi)?.length ?? 0;
  if (items > 0) return items;
  const lines = source.split(/<br\s*\/?>|(?:^|\s)[-•*]\s(?=\S)|(?:^|[\s;])\d{1,2}[.)]\s(?=\p{L})|\n\s*\n/iu);
  return Math.max(1, lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).length);
}

/** `Scenario:` or `Given … When … Then`, also in a code block. */
function countScenarios(reading: ItemReading, below: Range): number {
  const { markdown } = reading;
  let scenarios = 0;
  let givens = 0;
  for (const block of startingIn(markdown.blocks, (candidate) => candidate.range.start, below)) {
    if (block.type === "table") continue;
    const source = block.type === "code" ? markdown.text : markdown.visible;
    const said = source.slice(block.range.start, block.range.end);
    scenarios +=
      said.match(/^(?:[^\S\r\n\u2028\u2029]|[>*-])*(?:scenario(?: outline)?|szenario|beispiel)\s*(?:\d+\s*)?:/gim)
        ?.length ?? 0;
    givens +=
      said.match(
        /[:–—-]\s+(?:given|angenommen|gegeben(?: sei(?:en)?)?)\s[^\n]{0,300}?\s(?:when|wenn)\s[^\n]{0,300}?\s(?:then|dann)\s/gi,
      )?.length ?? 0;
    givens +=
      said.match(/^(?:[^\S\r\n\u2028\u2029]|[>*-])*(?:given|angenommen|gegeben sei(?:en)?|gegeben)\s+\S/gim)?.length ??
      0;
  }
  return Math.max(scenarios, givens);
}

function countBelowHeading(reading: ItemReading, below: Range): number {
  const { markdown, places } = reading;
  for (const section of startingIn(markdown.sections, (candidate) => candidate.range.start, below)) {
    if (section.heading === undefined || places.get(section)?.list !== "acceptance") continue;
    const [first] = section.blocks;
    if (first === undefined) continue;
    const last = section.blocks.at(-1)?.range.end ?? first.range.end;
    // `Priority: High` below the criteria says something of the item again.
    const end = Math.min(last, firstLabelAfter(reading, first.range.start, last));
    const count = countCriteria(reading, { start: first.range.start, end: Math.min(end, below.end) });
    if (count > 0) return count;
  }
  return 0;
}
