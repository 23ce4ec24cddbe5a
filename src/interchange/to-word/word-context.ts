import type { PictureReader } from "../render-tree.ts";

/** What is known while a document is written. */
export interface WordContext {
  readonly readPicture: PictureReader;
  /** Pictures that could not be taken in, as written. */
  readonly missing: string[];
  /** How much higher headings stand than in Markdown: 1 where the first one is the document's title. */
  readonly raised: 0 | 1;
  /** The number of a note by the address that leads to it: `#fn-1`. */
  footnoteOf(href: string): number | undefined;
  /** A number for each list, so that each counts by itself. */
  nextList(): number;
}
