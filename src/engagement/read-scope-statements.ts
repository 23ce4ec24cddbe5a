import type { EngagementDocument } from "../documents/document.ts";
import { isPlaceholder } from "../documents/placeholders.ts";
import { type Block, plainText } from "../markdown/markdown-document.ts";
import { isInside, overlaps, type Range } from "../text/range.ts";

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
  const isOfPeople = (range: Range): boolean => {
    const section = markdown.sections.findLast((one) => isInside(range, one.range));
    if (section === undefined) return false;
    const points = pointTitles.sections.get(section) ?? [];
    return (
      sectionTopics.get(section)?.includes("scope-authority") === true ||
      points.some(({ topic }) => topic === "ownership/signature")
    );
  };
  const said = concepts["in-scope"].evidence;
  const isSaid = (range: Range): boolean => said.some((evidence) => overlaps(evidence.range, range));
  // `Client: Hall Nine` is no deliverable.
  const labels = markdown.fields
    .map(({ labelRange }) => labelRange)
    .filter(({ start, end }) => !/\d/.test(markdown.visible.slice(start, end)));
  return markdown.blocks
    .filter(({ quoted, range }) => !quoted && isSaid(range) && !isOfPeople(range))
    .flatMap((block) => entriesOf(block, markdown.visible))
    .filter(
      ({ range, text }) =>
        isSaid(range) && text !== "" && !isPlaceholder(text) && !labels.some((label) => overlaps(label, range)),
    );
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
