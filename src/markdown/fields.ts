import { allMatches } from "../text/all-matches.ts";
import { isInside, type Range, trimRange } from "../text/range.ts";
import { boldNear } from "./bold-text.ts";
import type { FrontMatter } from "./front-matter.ts";
import { type Block, type Field, plainText, type Section } from "./markdown-document.ts";

/** `Who decides? Jana Roth.`: a question that the same line answers. */
const answeredQuestion =
  /^(?:who|what|whats|when|where|how|which|wer|was|wann|wo|wie|welche[rs]?|wofür|für wen|for whom|bis wann)\s[^?.:!,\n]{2,45}\?(?=\s+\p{Lu}|\s+\d)/iu;
const longestLabel = 60;
const mostLabelWords = 7;

/** The labelled values of a document, in document order; see `Field`. */
export function readFields(
  visible: string,
  boldText: readonly Range[],
  sections: readonly Section[],
  frontMatter: FrontMatter | undefined,
): Field[] {
  const fields: Field[] = [];
  const [preamble] = sections;
  for (const entry of frontMatter?.entries ?? []) {
    fields.push({
      label: entry.key.replace(/[_-]/g, " "),
      labelRange: entry.keyRange,
      value: entry.value,
      valueRange: entry.valueRange,
      section: preamble as Section,
      block: undefined,
    });
  }
  for (const section of sections) {
    if (section.heading !== undefined) {
      const split = splitLabel(visible, section.heading.textRange, boldText);
      if (split !== undefined && split.value.end > split.value.start) fields.push(field(split, section, undefined));
    }
    for (const [index, block] of section.blocks.entries()) {
      if (block.type === "table") readTable(block, section);
      else if (block.type === "listItem") readLines(block, block.textRange, section, index);
      else if (block.type === "paragraph") readLines(block, block.range, section, index);
    }
  }
  return fields;

  /** Each line of a paragraph may start a field; a line without a label goes on with the one before. */
  function readLines(block: Block, range: Range, section: Section, index: number): void {
    let open: { label: Range; value: { start: number; end: number } } | undefined;
    const lines = linesOf(visible, range).flatMap(partsOf);
    for (const [at, line] of lines.entries()) {
      const split = splitLabel(visible, line, boldText) ?? splitBoldLine(line, lines[at + 1]);
      if (split !== undefined) {
        if (open !== undefined) fields.push(field(open, section, block));
        open = { label: split.label, value: { ...split.value } };
      } else if (open !== undefined) {
        if (open.value.end === open.value.start) open.value.start = line.start;
        open.value.end = line.end;
      }
    }
    if (open === undefined) return;
    if (open.value.end === open.value.start) open.value = { ...followingRange(section, index, block, open.value) };
    fields.push(field(open, section, block));
  }

  /** A line in bold or capitals, `**Audience**` or `AUDIENCE`, with plain text on the next one. */
  function splitBoldLine(line: Range, next: Range | undefined): { label: Range; value: Range } | undefined {
    const text = visible.slice(line.start, line.end);
    if (next === undefined || !isLabel(text) || /[.!?,;:]$/.test(text)) return undefined;
    const isSetOff = (range: Range): boolean =>
      isBoldAt(range) || /^(?=\P{Ll}*$).*\p{Lu}{2}/su.test(visible.slice(range.start, range.end));
    if (!isSetOff(line) || isSetOff(next)) return undefined;
    if (splitLabel(visible, next, boldText) !== undefined) return undefined;
    return { label: line, value: { start: line.end, end: line.end } };
  }

  function isBoldAt({ start, end }: Range): boolean {
    return boldNear(boldText, start).some((bold) => bold.start <= start && bold.end >= end && bold.end <= end + 3);
  }

  /** `**Size:** 3 | **Priority:** High` is two fields on one line. */
  function partsOf(line: Range): Range[] {
    const text = visible.slice(line.start, line.end);
    if (!/\s[|·•]\s|\t| {3}|[,;]\s/.test(text)) return [line];
    const bars = allMatches(text, /\s*[,;|·•]\s+|\s{3,}/g).filter(({ index, 0: gap }) =>
      isLabelAt(line.start + index + gap.length, /[|·•]/.test(gap), line.end),
    );
    const starts = [line.start, ...bars.map(({ index, 0: gap }) => line.start + index + gap.length)];
    const ends = [...bars.map(({ index }) => line.start + index), line.end];
    return starts.map((start, index) => ({ start, end: ends[index] as number }));
  }

  /** After a bar any short label counts, elsewhere only a bold one. */
  function isLabelAt(at: number, afterBar: boolean, end: number): boolean {
    const label = /^\s*\p{L}[^|:：]{0,30}?\s*[:：]/u.exec(visible.slice(at, Math.min(end, at + 60)));
    return label !== null && (afterBar || boldNear(boldText, at).some(({ start }) => start < at && at - start <= 3));
  }

  /** A label alone on its line speaks for the items nested below it, or for the list or paragraph that follows. */
  function followingRange(section: Section, index: number, block: Block, otherwise: Range): Range {
    const followers = section.blocks.slice(index + 1);
    const depth = block.type === "listItem" ? block.depth : -1;
    const [first] = followers;
    if (first === undefined || first.type === "code" || (first.type === "listItem" && first.depth <= depth))
      return otherwise;
    if (first.type !== "listItem") {
      if (depth >= 0 && first.type === "paragraph" && !isInside(first.range, block.range)) return otherwise;
      return first.type === "paragraph" &&
        splitLabel(visible, linesOf(visible, first.range)[0] ?? first.range, boldText) !== undefined
        ? otherwise
        : first.range;
    }
    const stop = followers.findIndex((follower) => follower.type !== "listItem" || follower.depth <= depth);
    const last = followers[(stop === -1 ? followers.length : stop) - 1] ?? first;
    return { start: first.range.start, end: last.range.end };
  }

  function readTable(block: Block & { type: "table" }, section: Section): void {
    for (const cells of [block.header, ...block.rows.map((row) => row.cells)]) {
      for (const { range } of cells) {
        const split = splitCell(range);
        if (split !== undefined) fields.push(field(split, section, block));
      }
      const [label, value, ...rest] = cells;
      if (label === undefined || value === undefined || rest.some((cell) => cell.text !== "")) continue;
      if (label.text === "" || label.text.length > longestLabel) continue;
      fields.push({
        label: label.text.replace(/(?:(?<!\s)\s+)?:$/, ""),
        labelRange: label.range,
        value: value.text,
        valueRange: value.range,
        section,
        block,
      });
    }
  }

  /** `**Problem**<br>Nobody knows …` in one cell, as in a canvas. */
  function splitCell(cell: Range): { label: Range; value: Range } | undefined {
    // Most cells begin with a letter, and markers are blank.
    if (visible[cell.start] !== " ") return undefined;
    const bold = boldNear(boldText, cell.start).find(({ start, end }) => start === cell.start && end < cell.end);
    if (bold === undefined || !/^:?(?: {3,}|\s*\n)\s*\S/.test(visible.slice(bold.end, cell.end))) return undefined;
    const label = trimRange(visible, bold);
    if (!isLabel(visible.slice(label.start, label.end))) return undefined;
    return { label, value: { start: bold.end + (visible[bold.end] === ":" ? 1 : 0), end: cell.end } };
  }

  function field(split: { label: Range; value: Range }, section: Section, block: Block | undefined): Field {
    const valueRange = trimRange(visible, split.value);
    return {
      label: plainText(visible, split.label),
      labelRange: split.label,
      value: plainText(visible, valueRange),
      valueRange,
      section,
      block,
    };
  }
}

/** Parts `Product Owner: Jana Roth`, `**Product Owner** – Jana Roth` and `Product Owner:`; `undefined` for plain prose. */
function splitLabel(
  visible: string,
  line: Range,
  boldText: readonly Range[],
): { label: Range; value: Range } | undefined {
  const text = visible.slice(line.start, line.end);
  const colon = text.search(/[:：](?=\s|$)/);
  const runIn = splitRunIn(visible, line, boldText);
  if (runIn !== undefined) return runIn;
  const question = colon === -1 ? answeredQuestion.exec(text)?.[0] : undefined;
  if (question !== undefined && isLabel(question))
    return {
      label: { start: line.start, end: line.start + question.length },
      value: { start: line.start + question.length, end: line.end },
    };
  const bold = boldNear(boldText, line.start).find((range) => range.start <= line.start && range.end <= line.end + 3);
  if (bold !== undefined && (colon === -1 || line.start + colon > bold.end)) {
    const label = trimRange(visible, { start: line.start, end: Math.min(bold.end, line.end) });
    const rest = visible.slice(bold.end, line.end);
    const value = trimRange(visible, {
      start: Math.min(bold.end + (/^\s*[:–—-]?/.exec(rest)?.[0].length ?? 0), line.end),
      end: line.end,
    });
    if (
      isLabel(visible.slice(label.start, label.end)) &&
      value.end > value.start &&
      !/[.!?,;]$/.test(visible.slice(label.start, label.end))
    ) {
      return { label, value };
    }
  }
  if (colon < 1) return undefined;
  const label = trimRange(visible, { start: line.start, end: line.start + colon });
  if (!isLabel(visible.slice(label.start, label.end))) return undefined;
  return { label, value: trimRange(visible, { start: line.start + colon + 1, end: line.end }) };
}

/** `4.1 **Product Owner (Client).** Jana Roth`, `**5. People.** …`, `**What could go wrong?** …`: a title that runs into its text. */
function splitRunIn(
  visible: string,
  line: Range,
  boldText: readonly Range[],
): { label: Range; value: Range } | undefined {
  const number = /^(?:\d+(?:\.\d+)*[.)]?\s+)?/.exec(visible.slice(line.start, line.end))?.[0].length ?? 0;
  const at = line.start + number;
  const bold = boldNear(boldText, at).find(
    ({ start, end }) => start <= at + 3 && start >= line.start - 3 && end < line.end,
  );
  if (bold === undefined) return undefined;
  const { start, end } = trimRange(visible, { start: Math.max(at, bold.start), end: bold.end });
  const [label, rest] = [visible.slice(start, end), visible.slice(bold.end, line.end)];
  if (!/[.?]$/.test(label) || !isLabel(label) || !/[\p{L}\p{N}]/u.test(rest)) return undefined;
  return { label: { start, end: end - 1 }, value: trimRange(visible, { start: bold.end, end: line.end }) };
}

function isLabel(text: string): boolean {
  if (text.length > longestLabel || !/\p{L}/u.test(text) || /[.!?;]\s/.test(text)) return false;
  return text.trim().split(/\s+/).length <= mostLabelWords;
}

function linesOf(visible: string, range: Range): Range[] {
  const lines: Range[] = [];
  let start = range.start;
  for (const line of visible.slice(range.start, range.end).split("\n")) {
    const trimmed = trimRange(visible, { start, end: start + line.length });
    if (trimmed.end > trimmed.start) lines.push(trimmed);
    start += line.length + 1;
  }
  return lines;
}
