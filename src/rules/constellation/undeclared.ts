import type { EngagementDocument } from "../../documents/document.ts";
import { spanOf } from "../../documents/facts/date-span.ts";
import type { CalendarDate } from "../../documents/facts/facts.ts";
import { isUnsaid, placesOfPoint } from "../../documents/points.ts";
import { findProductRoles, findSharedOwners, namesOf } from "../../documents/product-roles.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { listFirst, say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule } from "../rule.ts";

const mostNames = 4;

export default {
  id: "constellation/undeclared",
  docs: {
    summary: "Where several people have product roles, the document says how the roles fit together.",
    rationale:
      "One Product Owner for each product, a product manager above them, a group: each can work, and each asks other questions. A reader who finds three titles has to guess which it is. A sentence is enough, and so is `ownership.constellation` in the front matter. Titles matter less than that every task has somebody, so a document with one person is never asked; where each person has a product of their own it is a hint, and where a finer rule of this family speaks, this one is silent. A statement that gives the date as of which it holds is asked to be looked at again after a year, since roles grow into each other; one without a date never is.",
    source: "Catalogue F01; Roman Pichler on six types of product owners.",
    examples: {
      bad: markdown`
        # Role charter: Shop teams

        ## Roles

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Manager | Jana Roth | watches the market and plans releases |
        | Product Manager | Tom Becker | talks to customers and writes the roadmap |
        | Lead engineer | Ada Lindqvist | answers for architecture and quality |
      `,
      good: markdown`
        # Role charter: Shop teams

        ## Roles

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Manager | Jana Roth | watches the market and plans releases |
        | Product Manager | Tom Becker | talks to customers and writes the roadmap |
        | Lead engineer | Ada Lindqvist | answers for architecture and quality |

        Each product has one product manager: Jana Roth the ticket shop, Tom Becker the seat map.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: ["statement", "age"],
  options: {
    "months-valid": { default: 12, description: "Months after which a dated statement is to be looked at again." },
  },
  yieldsTo: [
    "ownership/po-not-one-person",
    "ownership/po-proxy",
    "constellation/multi-po-no-final-say",
    "constellation/po-pm-split-undefined",
    "constellation/split-po-boundary-missing",
    "constellation/multi-po-coordination-missing",
    "constellation/po-many-products",
    "constellation/distributed-po-missing",
  ],

  *check({ document, engagement, facets, options, today }) {
    if (facets.includes("age")) yield* checkAge(document, monthsBefore(today, options["months-valid"] ?? 12));
    if (!facets.includes("statement")) return;
    // A product manager beside a Product Owner, and several who share one product, are asked by finer rules.
    const roles = findProductRoles(document).filter(({ name }) => name !== undefined);
    if (findSharedOwners(document).length > 0 || new Set(roles.map(({ title }) => title)).size > 1) return;
    const names = namesOf(roles);
    const [, second] = names;
    const range = roles.find(({ name }) => name === second)?.range;
    if (range === undefined) return;
    if (findTerms(document, engagement).constellation !== undefined) return;
    const said = [
      "constellation/stated",
      "constellation/final-say",
      "constellation/mode",
      "constellation/areas",
      "constellation/split",
    ] as const;
    if (said.some((point) => !isUnsaid(document, point))) return;
    yield {
      message: say`${listFirst(names, mostNames)} have product roles, but it is not said how these fit together: decisions between them belong to nobody.`,
      range,
      facets: ["statement"],
      // Where each has a product of their own, the table itself says most.
      severity: roles.every(({ product }) => product !== undefined) ? "hint" : "information",
      fixes: [fixWithTerms(document, "constellation", say`Say how the product roles fit together`)],
    };
  },
} satisfies Rule;

/** `Constellation: one Product Owner for each product (as of 3 March 2026)`, judged by its last date. */
function* checkAge(document: EngagementDocument, oldest: string): Iterable<Finding> {
  const stated = placesOfPoint(document, "constellation/stated").map(({ range }) => range);
  const dates = placesOfPoint(document, "constellation/as-of").flatMap(({ words, range }) =>
    stated.some((place) => isInside(words, place))
      ? (document.facts.dates.find((date) => isInside(date.range, { start: words.start, end: range.end })) ?? [])
      : [],
  );
  const last = dates.reduce<CalendarDate | undefined>(
    (latest, date) => (latest === undefined || lastDay(date) > lastDay(latest) ? date : latest),
    undefined,
  );
  if (last === undefined || lastDay(last) >= oldest) return;
  const { start, end } = last.range;
  yield {
    message: say`How the product roles fit together is dated ${document.text.slice(start, end)}: roles grow into each other, and the statement may no longer hold.`,
    range: last.range,
    facets: ["age"],
    severity: "information",
    noFix: say`Only the people in the roles can say whether it still holds.`,
  };
}

/** Later than all others where it has no year. */
function lastDay({ value }: CalendarDate): string {
  return spanOf(value)?.last ?? "9999";
}

/** `2025-11-29` from `2026-11-29` and 12 months. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}${today.slice(7)}`;
}
