import { type ListItem, type MarkdownDocument, plainText } from "../markdown/markdown-document.ts";

/** How a sentence ends that names the people of a list below it. */
const introduces =
  /(?<!\p{L})(?:members|people|persons|maintainers|participants|contributors|students|staff|team (?:is|are|consists|comprises|includes)|mitglieder\p{L}*|personen|beteiligten?|team (?:besteht|sind))(?!\p{L})[^.:]{0,90}[.:]$/iu;

/** The items of the lists that a sentence introduces as people: `The board has these members:`. */
export function findIntroduced({ sections, visible }: MarkdownDocument): ReadonlySet<ListItem> {
  const found = new Set<ListItem>();
  for (const { blocks } of sections) {
    let before: (typeof blocks)[number] | undefined;
    let isLedIn: boolean | undefined;
    for (const block of blocks) {
      if (block.type !== "listItem") {
        before = block;
        isLedIn = undefined;
      } else if (block.depth === 0) {
        isLedIn ??= before?.type === "paragraph" && introduces.test(plainText(visible, before.range));
        if (isLedIn) found.add(block);
      }
    }
  }
  return found;
}
