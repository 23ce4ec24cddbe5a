import type { EngagementDocument } from "../documents/document.ts";
import { columnsOfPoint, fieldsOfPoint } from "../documents/points.ts";
import { type Block, plainText } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import { overlaps, type Range } from "../text/range.ts";

/** A goal with a number: `G1: Sell every seat once`. */
export interface NamedGoal {
  /** `G1`, without blank and hyphen. */
  readonly id: string;
  readonly text: string;
  readonly range: Range;
  /** Marked for another stage: `(later)`. */
  readonly isLater: boolean;
}

/** A goal's number where items name what they serve. */
export interface GoalReference {
  readonly id: string;
  readonly range: Range;
}

const numbered = /^[^\p{L}\p{N}]*((?:PG|BG|G|Z|O)[- ]?\d{1,2})(?![\p{L}\p{N}]|[.,]\d)[\s:.)|–—-]*(.*)$/u;
const reference = /(?<![\p{L}\p{N}_/.#-])(?:PG|BG|G|Z|O)[- ]?\d{1,2}(?![\p{L}\p{N}_]|[.,]\d)/gu;
const longestId = 5;
const later = /(?:later|not (?:now|this stage)|next stage|später|nicht jetzt|nächste stufe)\)?$/iu;

/** The numbered goals of a vision, and those that a backlog repeats over its items. */
export function readGoals({ kind, markdown, items }: EngagementDocument): NamedGoal[] {
  if (kind !== "vision" && kind !== "backlog") return [];
  const found: NamedGoal[] = [];
  for (const { range, text } of markdown.blocks.flatMap((block) => entriesOf(block, markdown.visible))) {
    const [, id, said = ""] = numbered.exec(text) ?? [];
    if (id === undefined || said === "" || items.some((item) => overlaps(item.range, range))) continue;
    const goal = { id: foldId(id), text: said, range, isLater: later.test(text) };
    if (!found.some((one) => one.id === goal.id)) found.push(goal);
  }
  return found;
}

/** The goals that items name in a column or by a label of that meaning. */
export function readGoalReferences(document: EngagementDocument): GoalReference[] {
  const { markdown } = document;
  const cells = markdown.blocks.flatMap((block) => {
    if (block.type !== "table") return [];
    // One column may name the goal, another the deliverable.
    const columns = columnsOfPoint(document, block, "backlog/goal");
    if (columns.length === 0) return [];
    return block.rows.flatMap(({ cells }) => columns.flatMap((at) => cells[at]?.range ?? []));
  });
  const fields = fieldsOfPoint(document, "backlog/goal").map(({ valueRange }) => valueRange);
  return [...cells, ...fields].flatMap((place) =>
    allMatches(markdown.visible.slice(place.start, place.end), reference).map((match) => {
      const start = place.start + match.index;
      return { id: foldId(match[0]), range: { start, end: start + match[0].length } };
    }),
  );
}

/** `G1 Sell every seat once`, in one cell or in two. */
function entriesOf(block: Block, visible: string): { readonly range: Range; readonly text: string }[] {
  if (block.type === "listItem") return [{ range: block.textRange, text: plainText(visible, block.textRange) }];
  if (block.type !== "table") return [];
  return block.rows.flatMap(({ cells: [first, second] }) => {
    if (first === undefined) return [];
    if (second === undefined || first.text.length > longestId) return [{ range: first.range, text: first.text }];
    return [{ range: { start: first.range.start, end: second.range.end }, text: `${first.text} ${second.text}` }];
  });
}

function foldId(id: string): string {
  return id.replace(/[- ]/g, "");
}
