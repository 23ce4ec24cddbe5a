import type { Block } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { EngagementDocument } from "./document.ts";
import type { ChangeRequest } from "./facts/facts.ts";
import { fieldsOfPoint, pointOf } from "./points.ts";

/** What a change request answers, in the order in which the clause `change-details` asks it. */
export const changeQuestions = [
  "reason",
  "sow-reference",
  "effort",
  "price",
  "date-effect",
  "value",
  "margin-effect",
  "decision",
  "decider",
  "decision-date",
] as const;
export type ChangeQuestion = (typeof changeQuestions)[number];

const points: Readonly<Record<ChangeQuestion, PointName>> = {
  reason: "scope/change-reason",
  "sow-reference": "scope/change-reference",
  effort: "scope/change-effort",
  price: "scope/change-price",
  "date-effect": "scope/change-dates",
  value: "scope/change-value",
  "margin-effect": "scope/change-margin",
  decision: "scope/change-decision",
  decider: "scope/change-decider",
  "decision-date": "scope/change-decided-on",
};

const workUnits = ["hour", "day", "person-hour", "person-day", "person-week", "person-month", "story-point"];

/** The change requests that are written out: a section or the whole document, no rows of a log. */
export function writtenChanges({ facts, markdown }: EngagementDocument): readonly ChangeRequest[] {
  const tables = markdown.blocks.filter(({ type }) => type === "table");
  return facts.changes.filter(({ range }) => !tables.some((table) => isInside(range, table.range)));
}

/** Whether a change request answers a question, or leaves room for the answer. */
export function isAnswered(document: EngagementDocument, change: ChangeRequest, question: ChangeQuestion): boolean {
  const { facts, concepts } = document;
  const within = (place: Range): boolean => isInside(place, change.range);
  const { evidence, open } = pointOf(document, points[question]);
  if ([...evidence, ...open].some(({ range }) => within(range))) return true;
  if (fieldsOfPoint(document, points[question]).some(({ labelRange }) => within(labelRange))) return true;
  switch (question) {
    case "effort":
      return (
        facts.efforts.some(({ range, unit }) => within(range) && workUnits.includes(unit)) ||
        document.markdown.blocks.some((block) => within(block.range) && isListOfWork(block, document))
      );
    case "value":
      // `Loan rate today: 31 %. Expected: 40 %.`
      return concepts["success-metrics"].evidence.some(({ range }) => within(range));
    case "price":
      return facts.money.some(({ range }) => within(range));
    case "decision":
      return change.status !== undefined;
    case "decision-date":
      // `Status: approved, 12 September 2026`
      return facts.dates.some(({ range }) => change.statusRange !== undefined && isInside(range, change.statusRange));
    default:
      return false;
  }
}

/** So many priced lines say what there is to do. */
const leastLines = 3;

/** A table of priced work: `Translation | €7,080`. */
function isListOfWork(block: Block, { facts }: EngagementDocument): boolean {
  if (block.type !== "table") return false;
  const priced = block.rows.filter(({ range }) => facts.money.some((money) => isInside(money.range, range)));
  return priced.length >= leastLines;
}
