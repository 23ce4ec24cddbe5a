import type { EngagementDocument } from "../documents/document.ts";
import type { ListItem } from "../markdown/markdown-document.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { ClausePart } from "./clause-parts.ts";
import type { DocumentStyle } from "./document-style.ts";
import { endOfContent } from "./insertion.ts";
import { writeParts } from "./write-parts.ts";

/** Adds parts behind the last item of a list, with its marker, indent and spacing; numbers go on. */
export function continueList(
  document: EngagementDocument,
  last: ListItem,
  parts: readonly ClausePart[],
  style: DocumentStyle,
): TextEdit {
  const { text } = document;
  const { lineEnd } = style;
  const at = endOfContent(document, last.range.end);
  const number = Number.parseInt(last.marker, 10);
  const ordered = !Number.isNaN(number);
  const own: DocumentStyle = ordered
    ? { ...style, orderedEnd: last.marker.slice(-1) }
    : { ...style, bullet: last.marker };
  const indent = indentOf(text, last.range.start);
  const written = writeParts(
    parts.map((part) => (part.type === "item" ? { ...part, ordered } : part)),
    own,
    ordered ? number + 1 : 1,
  );
  const indented = written.replace(/^(?=[^\r\n])/gm, indent);
  const gap = isLoose(text, last) ? lineEnd + lineEnd : lineEnd;
  return { range: { start: at, end: at }, newText: gap + indented + (at === text.length ? lineEnd : "") };
}

function indentOf(text: string, offset: number): string {
  return /(?<![ \t])[ \t]*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? "";
}

/** An empty line stands between the last two items. */
function isLoose(text: string, last: ListItem): boolean {
  const siblings = last.section.blocks.filter((block) => block.type === "listItem" && block.parent === last.parent);
  const previous = siblings[siblings.indexOf(last) - 1];
  const between = previous === undefined ? "" : text.slice(previous.range.end, last.range.start);
  return between.trim() === "" && (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
}
