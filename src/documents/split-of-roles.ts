import type { EngagementDocument } from "./document.ts";
import { isUnsaid } from "./points.ts";
import type { ProductRole } from "./product-roles.ts";
import { findProductTitles, type ProductTitle } from "./product-titles.ts";

/**
 * Whether the document says who of several does what: in words, by duties of each, or in a table with a column for each,
 * `| Decision | Business Product Owner | Technical Product Owner |`.
 */
export function isSplitSaid(document: EngagementDocument, roles: readonly ProductRole[]): boolean {
  const titles = roles.map(({ title }) => title);
  return (
    !isUnsaid(document, "constellation/split") ||
    roles.every(({ duties }) => duties !== undefined) ||
    document.markdown.blocks.some(
      (block) =>
        block.type === "table" &&
        nameAll(
          block.header.map(({ text }) => text),
          titles,
        ),
    )
  );
}

/** Whether texts such as column heads or participants together name all of some titles. */
export function nameAll(texts: readonly string[], titles: readonly ProductTitle[]): boolean {
  const named = texts.flatMap((text) => findProductTitles(text)).map(({ title }) => title);
  return titles.every((title) => named.includes(title));
}
