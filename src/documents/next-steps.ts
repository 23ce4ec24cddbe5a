import type { Block } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { columnOfPoint, isAddressed, placesOfPoint } from "./points.ts";

/** Whether minutes say what is to do after the meeting, be it only as a box to tick. */
export function hasNextSteps(document: EngagementDocument): boolean {
  return isAddressed(document, "working/next-steps") || document.markdown.blocks.some(isTicked);
}

/**
 * Whether a list of next steps names nobody who does them: no `@jana`, nobody of those present, no column for it.
 * Sentences such as `Jana will ask` have a subject and are not asked.
 */
export function leavesOpenWhoActs(document: EngagementDocument): boolean {
  const { markdown } = document;
  const listed = placesOfPoint(document, "working/next-steps").filter(({ by }) => by !== "words");
  const places: Range[] = [
    ...listed.map(({ by, range, section }) => (by === "heading" ? section.range : range)),
    ...markdown.blocks.filter(isTicked).map(({ range }) => range),
  ];
  const tables = markdown.blocks.filter((block) => block.type === "table");
  const hasColumn = tables.some((table) => columnOfPoint(document, table, "working/who-acts") !== undefined);
  const attendees = placesOfPoint(document, "working/attendees");
  const names = new Set(attendees.flatMap(({ range }) => namesIn(textOf(range))));
  // A label such as `Present` is one of the words, so that a single one is no name.
  if (places.length === 0 || names.size < 2 || hasColumn) return false;
  return places.every((place) => {
    const text = textOf(place);
    return !/(?:^|\s)@\p{L}/u.test(text) && !namesIn(text).some((name) => names.has(name));
  });

  function textOf({ start, end }: Range): string {
    return markdown.visible.slice(start, end);
  }
}

function isTicked(block: Block): boolean {
  return block.type === "listItem" && block.checked !== undefined;
}

/** `Jana` and `Roth` in `Jana Roth (guest)`, `JR` in `JR: call the bank`. */
function namesIn(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
}
