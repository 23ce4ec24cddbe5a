import type * as mdast from "mdast";
import type { Range } from "../text/range.ts";
import { type Piece, readPieces } from "./block-pieces.ts";
import { readBoldText } from "./bold-text.ts";
import type { DividedText } from "./find-change.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { readHtmlStructure } from "./html-structure.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { ParsedStretches, Surroundings } from "./quick/parse-by-stretches.ts";
import type { Point } from "./quick/source-lines.ts";
import { hasOddCharacter } from "./unread-reason.ts";
import { buildVisibleText } from "./visible-text.ts";

/** A text, or some of its stretches, read as far as no stretch has a bearing on another one. */
export interface Excerpt extends DividedText {
  readonly root: mdast.Root;
  readonly visible: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly pieces: readonly Piece[];
  /** See `readBoldText`. */
  readonly bold: readonly Range[];
}

export function readExcerpt(text: string, around?: Surroundings): Excerpt {
  return buildExcerpt(text, parseMarkdown(text, around));
}

/** Of a text that is not read there is only the front matter, which may tell what it is. */
export function readFrontMatterOnly(text: string): Excerpt {
  const start = text.slice(0, longestFrontMatter);
  const frontMatter = /^\ufeff?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(start)?.[0] ?? "";
  return buildExcerpt(text, { ...parseMarkdown(frontMatter), stretches: [] });
}

const longestFrontMatter = 5_000;

function buildExcerpt(text: string, { root, stretches }: ParsedStretches): Excerpt {
  const visible = buildVisibleText(text, root);
  const html = readHtmlStructure(text, root);
  return {
    text,
    // A tag may be closed in another stretch, and odd characters of all stretches are counted together.
    stretches: html === undefined && !hasOddCharacter(text) ? stretches : [],
    end: root.position?.end as Point,
    root,
    visible,
    frontMatter: readFrontMatter(text, root),
    pieces: readPieces(text, visible, root, html),
    bold: readBoldText(root),
  };
}
