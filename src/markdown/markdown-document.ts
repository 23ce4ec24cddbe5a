import type * as mdast from "mdast";
import { onOneLine } from "../text/on-one-line.ts";
import type { Range } from "../text/range.ts";
import { trimRange } from "../text/range.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Passage } from "./passages.ts";
import type { Suppression } from "./suppressions.ts";
import type { UnreadReason } from "./unread-reason.ts";

/** One Markdown text, read: its tree, and the structure that people give it with or without proper markup. */
export interface MarkdownDocument {
  readonly text: string;
  /** What a reader sees, at the same offsets as in `text`; see `buildVisibleText`. */
  readonly visible: string;
  /** `visible` without its blank lines, in order. */
  readonly passages: readonly Passage[];
  readonly root: mdast.Root;
  readonly unread: UnreadReason | undefined;
  readonly frontMatter: FrontMatter | undefined;
  /** In document order; the first is the part before any heading and may be empty. */
  readonly sections: readonly Section[];
  /** In document order, nested list items and quoted blocks included. */
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
  readonly suppressions: readonly Suppression[];
}

/** A heading and all that stands below it. */
export interface Section {
  /** Not there for the part before the first heading. */
  readonly heading: Heading | undefined;
  /** 1 to 6; 0 for the part before the first heading. */
  readonly level: number;
  /** From the heading to the next one of the same or a higher level. */
  readonly range: Range;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** What stands directly below the heading, without the subsections. */
  readonly blocks: readonly Block[];
}

/**
 * How a heading is written: `# A`, `A` over `=====`, `<h2>A</h2>`, `**A**` alone in a paragraph, `####A` without a
 * space, or a short line alone in a document that has no proper heading.
 */
export type HeadingStyle = "atx" | "setext" | "html" | "bold" | "loose" | "plain";

export interface Heading {
  readonly range: Range;
  /** `Scope` in `## Scope ##`. */
  readonly textRange: Range;
  readonly text: string;
  readonly level: number;
  readonly style: HeadingStyle;
}

export type Block = Paragraph | ListItem | Table | Code;

interface BlockPlace {
  readonly range: Range;
  readonly section: Section;
  /** In a block quote: reported speech, guidance or an aside. */
  readonly quoted: boolean;
}

export interface Paragraph extends BlockPlace {
  readonly type: "paragraph";
}

export interface ListItem extends BlockPlace {
  readonly type: "listItem";
  /** 0 for the items of an outermost list. */
  readonly depth: number;
  /** `-`, `*`, `+` or `1.` as written; `<li>` in HTML. */
  readonly marker: string;
  /** Of a task list; not there otherwise. */
  readonly checked: boolean | undefined;
  /** The item's own text without nested lists. */
  readonly textRange: Range;
  readonly parent: ListItem | undefined;
}

export interface Table extends BlockPlace {
  readonly type: "table";
  /** `drawn` with dashes and blanks, as pandoc does. */
  readonly source: "gfm" | "html" | "drawn";
  readonly header: readonly Cell[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly range: Range;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The cell's content, trimmed; of a drawn cell over several lines the first, as other cells stand between them. */
  readonly range: Range;
  /** All of it, on one line. */
  readonly text: string;
  /** The lines of a drawn cell, or what tags set apart: `<li>Pay</li><li>Leave</li>`, `- Pay<br>- Leave`. */
  readonly parts?: readonly Range[];
}

export interface Code extends BlockPlace {
  readonly type: "code";
  readonly fenced: boolean;
}

/**
 * A label with what it says: `Product Owner: Jana Roth`, `**Budget** 20 k€`, a row of a two-column table, a heading with
 * a colon, a key of the front matter, or a label alone on its line with the list or paragraph after it.
 */
export interface Field {
  readonly label: string;
  readonly labelRange: Range;
  /** Visible text with single blanks; empty where nothing is said. */
  readonly value: string;
  readonly valueRange: Range;
  readonly section: Section;
  /** Not there for headings and front matter. */
  readonly block: Block | undefined;
}

/** The visible text of a range on one line: no markup, single blanks. */
export function plainText(visible: string, range: Range): string {
  return onOneLine(visible.slice(range.start, range.end));
}

/** The range cut down to its visible text. */
export function visibleRange(visible: string, range: Range): Range {
  return trimRange(visible, range);
}
