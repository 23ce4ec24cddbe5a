import type * as mdast from "mdast";
import { allMatches } from "../text/all-matches.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import type { Range } from "../text/range.ts";
import { rangeOf } from "./parse-markdown.ts";

/** The stretches of bold text, their markers included, in the order of the text. */
export function readBoldText(root: mdast.Root): Range[] {
  const found: Range[] = [];
  visit(root);
  // The lines of a cell in a drawn table have those of the next cells between them.
  return found.sort((a, b) => a.start - b.start);

  function visit(node: mdast.Nodes): void {
    if (node.type === "strong") found.push(rangeOf(node));
    else if (node.type === "html") found.push(...boldInHtml(node));
    else if ("children" in node) for (const child of node.children) visit(child);
  }
}

/** `<b>Problem</b>` within a stretch of HTML. */
function boldInHtml(node: mdast.Html): Range[] {
  const { start } = rangeOf(node);
  return allMatches(node.value, /<(b|strong)>[^<]{1,80}<\/\1>/gi).map(({ index, 0: all }) => ({
    start: start + index,
    end: start + index + all.length,
  }));
}

/** The stretch that goes over a place, and the next one after it. */
export function boldNear(bold: readonly Range[], place: number): readonly Range[] {
  const first = firstIndexWhere(bold.length, (index) => (bold[index] as Range).end > place);
  return bold.slice(first, first + 2);
}
