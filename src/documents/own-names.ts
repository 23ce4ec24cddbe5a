import type * as mdast from "mdast";
import type { Field, MarkdownDocument, Table } from "../markdown/markdown-document.ts";
import { plainText } from "../markdown/markdown-document.ts";
import { rangeOf } from "../markdown/parse-markdown.ts";
import type { Range } from "../text/range.ts";
import { foldTerm } from "../vocabulary/glossary.ts";
import { nameLabels } from "../vocabulary/name-labels.ts";
import { isWebPage } from "./article-cues.ts";

/** What a document calls itself where no heading says it, and where: `Subject: Change request 7`. */
export interface OwnName {
  readonly text: string;
  readonly range: Range;
}

const labels = new Set(nameLabels.split("|"));
/** The lines at the top of a letter or form are in one of the first blocks. */
const mostBlocks = 6;
const longestName = 16;
/** `Re: AW: …` */
const replies = /^(?:(?:re|aw|fw|fwd|wg|antw)\s*:\s*)+/iu;
const known = new WeakMap<MarkdownDocument, readonly OwnName[]>();

/**
 * The names that a document has beside its headings, in their order: a key of the front matter, the subject of a mail,
 * the first cells of a form (`| Change request | CR-7 |`), a bold line between a letter's address and its salutation.
 */
export function findOwnNames(markdown: MarkdownDocument): readonly OwnName[] {
  const names = known.get(markdown) ?? readOwnNames(markdown);
  known.set(markdown, names);
  return names;
}

function readOwnNames(markdown: MarkdownDocument): readonly OwnName[] {
  const { blocks, fields, frontMatter } = markdown;
  const top = blocks.slice(0, mostBlocks);
  const labelled = fields.filter(
    (field) =>
      labels.has(foldTerm(field.label)) &&
      (field.block === undefined ? isInFrontMatter(field) : top.includes(field.block)),
  );
  const names = [
    ...labelled.map(({ value, valueRange }) => ({ text: value, range: valueRange })),
    ...(top[0]?.type === "table" ? readForm(top[0]) : []),
    ...readBoldLines(markdown),
  ];
  return names
    .map(({ text, range }) => ({ text: text.replace(replies, ""), range }))
    .filter(({ text }) => text !== "" && text.split(/\s+/).length <= longestName);

  function isInFrontMatter({ valueRange }: Field): boolean {
    // On a web page it is a word in a menu.
    return frontMatter !== undefined && valueRange.end <= frontMatter.range.end && !isWebPage(frontMatter);
  }
}

/** The first row with text of a table of two columns, where a number, or nothing, stands beside the name: a list's columns have names, too. */
function readForm({ header, rows }: Table): OwnName[] {
  if (header.length > 2) return [];
  const row = [header, ...rows.map(({ cells }) => cells)].find((cells) => cells.some(({ text }) => text !== ""));
  const [name, value] = row ?? [];
  if (name === undefined || (value !== undefined && value.text !== "" && !/\p{N}/u.test(value.text))) return [];
  return [{ text: [name.text, value?.text ?? ""].join(" ").trim(), range: name.range }];
}

/** `**Offer 2027-14: a new web site**` alone on its line, with nothing but plain lines before it. */
function readBoldLines({ root, visible }: MarkdownDocument): OwnName[] {
  const top = root.children.filter(({ type }) => type !== "yaml").slice(0, mostBlocks);
  const at = top.findIndex(isBoldLine);
  const bold = top[at];
  if (bold === undefined || top.slice(0, at).some(({ type }) => type !== "paragraph" && type !== "thematicBreak"))
    return [];
  const range = rangeOf(bold);
  return [{ text: plainText(visible, range), range }];
}

function isBoldLine(node: mdast.RootContent): boolean {
  return node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "strong";
}
