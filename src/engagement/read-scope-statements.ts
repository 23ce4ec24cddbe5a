import type { EngagementDocument } from "../documents/document.ts";
import { isPlaceholder } from "../documents/placeholders.ts";
import { type Block, plainText } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { overlapsAny } from "./overlaps-any.ts";

/** Something that an agreement promises: `D1: Seat map with prices`. */
export interface ScopeStatement {
  /** `D1`, `AP 2`; not there where the author gave none. */
  readonly id: string | undefined;
  readonly text: string;
  readonly range: Range;
}

const numbered = /^((?:\p{Lu}{1,4}[- ]?\d{1,3}(?:\.\d+)*)|(?:\d{1,2}(?:\.\d{1,2})+))[\s:.)|–—-]+(.+)$/u;
const longestId = 8;

/** The entries of an agreement's lists and tables of what is in scope; prose is left out, being too coarse to compare with. */
export function readScopeStatements({
  kind,
  markdown,
  concepts,
  sectionTopics,
  pointTitles,
}: EngagementDocument): ScopeStatement[] {
  if (kind !== "sow") return [];
  // `Who decides on scope` lists what somebody decides, and `Signatures` who signs: nothing that is built.
  const isOfPeople = ({ section }: Block): boolean =>
    sectionTopics.get(section)?.includes("scope-authority") === true ||
    pointTitles.sections.get(section)?.some(({ topic }) => topic === "ownership/signature") === true;
  const isSaid = overlapsAny(concepts["in-scope"].evidence.map(({ range }) => range));
  // `Client: Hall Nine` is no deliverable.
  const isLabelled = overlapsAny(
    markdown.fields
      .map(({ labelRange }) => labelRange)
      .filter(({ start, end }) => !/\d/.test(markdown.visible.slice(start, end))),
  );
  return markdown.blocks
    .filter((block) => !block.quoted && isSaid(block.range) && !isOfPeople(block))
    .flatMap((block) => entriesOf(block, markdown.visible))
    .filter(({ range, text }) => isSaid(range) && text !== "" && !isPlaceholder(text) && !isLabelled(range));
}

function entriesOf(block: Block, visible: string): ScopeStatement[] {
  if (block.type === "listItem") return [readEntry(plainText(visible, block.textRange), block.textRange)];
  if (block.type !== "table") return [];
  return block.rows.flatMap(({ cells }) => {
    const [first, second] = cells;
    if (first === undefined) return [];
    if (second === undefined || first.text.length > longestId)
      return [
        readEntry(
          cells
            .map(({ text }) => text)
            .join(" ")
            .slice(0, 300),
          first.range,
        ),
      ];
    return [{ id: first.text === "" ? undefined : first.text, text: second.text, range: second.range }];
  });
}

function readEntry(text: string, range: Range): ScopeStatement {
  const [, id, rest] = numbered.exec(text) ?? [];
  return { id, text: rest ?? text, range };
}
