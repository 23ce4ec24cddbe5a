import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import { isInside, type Range } from "../text/range.ts";
import { readFoldedWords } from "../text/words.ts";
import { isBesideSigning, isForSigner, isOfSigning } from "../vocabulary/placeholder-words.ts";

const blank = /_{3,}/g;
/** `Köln, den ____`: the place is there, the day comes with the signature. */
const placeBeforeDate = /(?:^|\s)\p{Lu}[\p{L}.() -]*,\s+(?:den|am)\s*$/u;
/** `Köln, ____`, alone on its line or before a name. */
const placeOnly = /^\s*\p{Lu}[\p{L} ./()-]*,\s*$/u;
/** A name or role under or beside a line has at most so many words. */
const mostWords = 8;
/** Lines for signatures stand so near to one another. */
const nearLines = 2;

/**
 * Whether a row of underscores waits for a signature, or for the date or name beside one: `Signed for the client: ____`,
 * `Agreed: ____ Date: ____`, `____ Lind & Sons Ltd`, a cell in a column or row for signatures. It is meant to be empty.
 */
export function isSignatureLine(markdown: MarkdownDocument, range: Range): boolean {
  const { visible, blocks } = markdown;
  const table = blocks.find((block) => block.type === "table" && isInside(range, block.range));
  if (table?.type === "table") {
    const row = table.rows.find((each) => isInside(range, each.range));
    const column = row?.cells.findIndex((cell) => isInside(range, cell.range)) ?? -1;
    const labels = [row?.cells[0]?.text ?? "", table.header[column]?.text ?? ""];
    const titles = table.header.map(({ text }) => text).join(" ");
    if (labels.some(isSigned) || (isSigned(titles) && labels.some(isAllBeside))) return true;
    // `Date: ____` in a table below the heading `Signatures`.
    const cell = row?.cells[column] ?? table.header.find((each) => isInside(range, each.range));
    const said = (cell?.text ?? "").replace(blank, " ");
    return isUnderSigning(markdown, range) && (said.trim() === "" || isAllBeside(said));
  }
  const { lines, starts, lastOther } = linesOf(markdown);
  const at = firstIndexWhere(starts.length, (index) => (starts[index] ?? 0) > range.start) - 1;
  const line = lines[at] ?? "";
  const start = starts[at] ?? 0;
  // The last of several blanks after one label, `Place, date: ____ / ____`, is labelled by it, too.
  const labels = visible.slice(start, range.start).split(blank);
  const label = (labels.findLast((each) => /\p{L}/u.test(each)) ?? "").replace(/^\s*\([^)]*\)|^.*\s{3,}(?=\S)/, "");
  if (isSigned(label) || placeBeforeDate.test(label)) return true;
  if (placeOnly.test(label) && line.slice(range.end - start).trim() === "") return true;
  const near = lines.slice(Math.max(0, at - nearLines), at + nearLines + 1).join(" ");
  const isAmongBlanks = (line.match(blank)?.length ?? 0) > 1;
  // Where documents are signed only lines of that kind and names come after it.
  const isLast = lastOther <= at;
  if (label.trim() === "") return isName(line.slice(range.end - start)) && isLast;
  if (isUnderSigning(markdown, range) && isCaption(label)) return true;
  if (isAllBeside(label)) return isAmongBlanks || isSigned(near);
  return (isForSomebody(label) || placeOnly.test(label)) && (isAmongBlanks || isSigned(near) || isLast);
}

function isSigned(text: string): boolean {
  return readFoldedWords(text).some(isOfSigning);
}

function isAllBeside(text: string): boolean {
  const words = readFoldedWords(text);
  return words.length > 0 && words.every(isBesideSigning);
}

function isUnderSigning({ sections }: MarkdownDocument, range: Range): boolean {
  return sections.some((each) => isInside(range, each.range) && isSigned(each.heading?.text ?? ""));
}

/** `Lind & Sons Ltd:`, `Köln,`, `Jana Roth`: what a line for a signature is labelled with, no sentence. */
function isCaption(label: string): boolean {
  return isName(label.trim().replace(/[:,]$/, ""));
}

/** `For Lind & Sons:`, `Im Auftrag der Hafenwerke:` */
function isForSomebody(label: string): boolean {
  const [first] = readFoldedWords(label);
  return first !== undefined && isForSigner(first) && isCaption(label);
}

/** Nothing, or who signs: `Lind & Sons Ltd`. */
function isName(rest: string): boolean {
  const text = rest.replace(blank, " ").trim();
  return !/[.!?:]$/.test(text) && /^(?:$|[(\p{Lu}])/u.test(text) && readFoldedWords(text).length <= mostWords;
}

interface Lines {
  readonly lines: readonly string[];
  readonly starts: readonly number[];
  /** The last line that says more than a name, by its index. */
  readonly lastOther: number;
}

const known = new WeakMap<MarkdownDocument, Lines>();

/** Made once for each document, which may have many lines of underscores. */
function linesOf(markdown: MarkdownDocument): Lines {
  const found = known.get(markdown) ?? readLines(markdown.visible);
  known.set(markdown, found);
  return found;
}

function readLines(visible: string): Lines {
  const lines = visible.split("\n");
  let end = 0;
  const starts = lines.map((line) => {
    const start = end;
    end += line.length + 1;
    return start;
  });
  return {
    lines,
    starts,
    lastOther: lines.findLastIndex((line) => line.trim() !== "" && !isName(line) && !isOfBlanks(line)),
  };
}

/** `Lind & Sons: ____  Harbour: ____` */
function isOfBlanks(line: string): boolean {
  const labels = line.split(blank);
  return labels.length > 1 && labels.every(isCaption);
}
