import { fileNameOf, placeOfTitle } from "../../engagement/document-summary.ts";
import { matchItems, matchWork } from "../../engagement/match-items.ts";
import { isService } from "../../engagement/match-scope.ts";
import { say } from "../../text/message.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "engagement/deliverable-no-backlog",
  docs: {
    summary: "Each deliverable of the statement of work appears in the backlog or in the plan.",
    rationale:
      "A deliverable that no item and no milestone knows is found missing on the day of acceptance. It appears where an item or milestone names its number or speaks of the same things; only deliverables that have nothing in common with any of them are reported. Training, documents and services are left out, since they live in plans.",
    source: "Catalogue J04.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## In scope

        - Seat map with prices
        - Payment by card
        - Export of sales for the tax office
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story |
        | --- | --- |
        | US-1 | As a guest, I want to pick a seat on the map, so that I sit beside my friends. |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. |
        | US-3 | As a guest, I want to see prices on the seat map, so that I can choose. |
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## In scope

        - Seat map with prices
        - Payment by card
        - Export of sales for the tax office
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story |
        | --- | --- |
        | US-1 | As a guest, I want to pick a seat on the map, so that I sit beside my friends. |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. |
        | US-3 | As a bookkeeper, I want to export the sales, so that the tax office gets its file. |
      `,
    },
    noFix: "The item needs an order, an estimate and criteria that only the Product Owner can give.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  reads: ["items", "references", "scope", "excluded", "facts.milestones", "language", "title"],

  *check({ summary, engagement }) {
    const { items, statements, isTelling } = matchItems(engagement);
    const backlog = items[0]?.backlog;
    if (backlog === undefined || !isTelling) return;
    for (const { statement, items: covering } of statements) {
      if (statement.agreement.path !== summary.path || covering.length > 0) continue;
      if (isService(statement.text) || matchWork(engagement, statement.text) !== "outside") continue;
      yield {
        message: say`"${shorten(statement.text)}" appears in no item of ${fileNameOf(backlog)} and in no milestone: it will be missing on the day of acceptance.`,
        range: statement.range,
        related: [{ message: say`The backlog`, range: placeOfTitle(backlog), document: backlog }],
      };
    }
  },
} satisfies Rule;
