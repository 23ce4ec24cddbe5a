import type { EngagementDocument } from "../../documents/document.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { findInversions } from "../../engagement/calculations/ranking.ts";
import { findLevelInversions, isOrderMeant } from "../../engagement/item-order.ts";
import { readScoredTables, type ScoredTable } from "../../engagement/item-scores.ts";
import { say, type Value } from "../../text/message.ts";
import { nameInside, nameOf } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

/** Further places in a finding: more would bury the list. */
const mostRelated = 10;

export default {
  id: "backlog/order-mismatch",
  docs: {
    summary: "The items that bring most for what they cost stand at the top.",
    rationale:
      "A backlog that carries value and effort but puts the poorer bet first spends the budget on it. The rule recomputes value for effort, ROI, WSJF or RICE from a table's columns and reports items above one that scores at least twice as high. A score that its own columns don't give is a warning. So that nothing is reported that isn't meant as an order, it is silent where the rows are not in the order of their priorities; rows with a dependency, a date or another reason to stand where they stand are left out. Where a list says that the most important comes first, or ranks its rows beside a priority, a lower priority above a higher one is reported too.",
    source: "Catalogue I07; SAFe: WSJF; Intercom: RICE; The Scrum Guide 2020: the Product Backlog is ordered.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Value | Effort |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to choose a colour, so that I find my shifts. | 2 | 5 |
        | US-2 | As a nurse, I want to swap a shift, so that I can go to a funeral. | 8 | 3 |
        | US-3 | As a nurse, I want to see next month, so that I can plan my holidays. | 5 | 3 |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Value | Effort |
        | --- | --- | --- | --- |
        | US-2 | As a nurse, I want to swap a shift, so that I can go to a funeral. | 8 | 3 |
        | US-3 | As a nurse, I want to see next month, so that I can plan my holidays. | 5 | 3 |
        | US-1 | As a nurse, I want to choose a colour, so that I find my shifts. | 2 | 5 |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog"],
  options: {
    "least-ratio": { default: 2, description: "How many times higher the item below must score to be reported." },
  },

  *check({ document, options }) {
    const tables = readScoredTables(document);
    for (const scored of tables) {
      yield* findMisstated(scored);
      yield* findMisordered(document, scored, options["least-ratio"] ?? 2);
    }
    const isScored = (item: BacklogItem): boolean =>
      tables.some(({ rows }) => rows.some((row) => row.item === item && row.score !== undefined));
    const [inversion, ...others] = findLevelInversions(document).filter(({ above }) => !isScored(above));
    if (inversion === undefined) return;
    const { above, below } = inversion;
    yield {
      message: say`${nameOf(above)} (${above.priority ?? ""}) stands above ${nameInside(below)} (${below.priority ?? ""}) in a list that is said to be in order${andMore(others.length)}: nobody knows which of both counts.`,
      range: above.titleRange,
      related: others
        .slice(0, mostRelated)
        .map((each) => ({ message: nameOf(each.above), range: each.above.titleRange })),
      noFix: say`Only the owner knows whether the order or the priority is right.`,
    };
  },
} satisfies Rule;

function* findMisstated({ method, rows }: ScoredTable): Iterable<Finding> {
  for (const { item, misstated } of rows) {
    if (misstated === undefined) continue;
    const { cell, stated, computed } = misstated;
    yield {
      message: say`${nameOf(item)} states a ${method} of ${stated}, but its columns give ${computed}: it stands at the wrong place.`,
      range: cell.range,
      severity: "warning",
      fixes: [
        { title: say`Correct the ${method}`, edits: [{ range: cell.range, newText: String(computed) }], safe: false },
      ],
    };
  }
}

function* findMisordered(document: EngagementDocument, scored: ScoredTable, leastRatio: number): Iterable<Finding> {
  const { rows, method } = scored;
  if (
    !isOrderMeant(
      document,
      rows.map(({ item }) => item),
    )
  )
    return;
  const [worst, ...others] = findInversions(rows, leastRatio);
  if (worst === undefined) return;
  const { above, below, ratio } = worst;
  yield {
    message: say`${nameOf(above.item)} ranks above ${nameInside(below.item)}, but its ${method} is ${ratio === undefined ? say`nothing` : say`${ratio} times lower`}${andMore(others.length)}: the better bet waits.`,
    range: above.item.titleRange,
    related: [worst, ...others]
      .slice(0, mostRelated)
      .map(({ below: better }) => ({ message: nameOf(better.item), range: better.item.titleRange })),
    fixes: sortRows(document, scored),
    noFix: say`The rows of this table can't be moved.`,
  };
}

/** Puts the rows with a score into its order; the others stay where they are. */
function sortRows({ text }: EngagementDocument, { table, rows }: ScoredTable): Fix[] {
  const movable = rows.filter(({ score, isPinned }) => score !== undefined && !isPinned);
  const sorted = [...movable].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const textOf = ({ row }: (typeof rows)[number]): string => text.slice(row.range.start, row.range.end);
  const edits = movable.flatMap((row, index) => {
    const newText = textOf(sorted[index] ?? row);
    return newText === textOf(row) ? [] : [{ range: row.row.range, newText }];
  });
  if (table.source !== "gfm" || edits.length === 0) return [];
  return [{ title: say`Replace the order of the rows by that of the scores`, edits, safe: false }];
}

function andMore(count: number): Value {
  return count === 0 ? "" : say` (and ${count} more)`;
}
