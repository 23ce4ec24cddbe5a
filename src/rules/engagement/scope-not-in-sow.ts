import { readItemProgress } from "../../documents/items/item-progress.ts";
import { stageOf } from "../../documents/items/item-stage.ts";
import { hasAgileTerms } from "../../engagement/agile-terms.ts";
import { fileNameOf } from "../../engagement/document-summary.ts";
import { type MatchedItem, matchItems } from "../../engagement/match-items.ts";
import { say } from "../../text/message.ts";
import { nameOf } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "engagement/scope-not-in-sow",
  docs: {
    summary:
      "Each item of the backlog belongs to something that the statement of work promises, or to a change request.",
    rationale:
      "What is built beside the agreement is paid by the provider, one harmless wish after the other. An item belongs where it names a deliverable by its number or speaks of the same things; words are compared by their stems, rare ones counting more. Only items that have nothing in common with any statement are reported, and only where the backlog otherwise speaks the agreement's language; what is unclear stands in the traceability view. Bugs, tasks, spikes and items for a change request are left out.",
    source: "Catalogue J03.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## In scope

        - Seat map with prices
        - Payment by card
        - Tickets on the phone
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story |
        | --- | --- |
        | US-1 | As a guest, I want to pick a seat on the map, so that I sit beside my friends. |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. |
        | US-3 | As a guest, I want to show my ticket on the phone, so that I need no paper. |
        | US-4 | As a cook, I want to see the lunch orders, so that I can buy vegetables. |
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## In scope

        - Seat map with prices
        - Payment by card
        - Tickets on the phone
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story |
        | --- | --- |
        | US-1 | As a guest, I want to pick a seat on the map, so that I sit beside my friends. |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. |
        | US-3 | As a guest, I want to show my ticket on the phone, so that I need no paper. |
        | US-4 | CR-2: As a cook, I want to see the lunch orders, so that I can buy vegetables. |
      `,
    },
    noFix:
      "Whether the item belongs to a deliverable or needs a change request is for the owner and the client to decide.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["backlog"],
  reads: ["items", "references", "scope", "excluded", "declared", "language"],

  *check({ summary, engagement }) {
    const { items, isTelling, statements } = matchItems(engagement);
    const [first] = statements;
    if (first === undefined || !isTelling || hasAgileTerms(engagement)) return;
    const { agreement, range } = first.statement;
    for (const matched of items) {
      const { item, backlog, match } = matched;
      if (backlog.path !== summary.path || match.verdict !== "outside" || !isWish(matched)) continue;
      const progress = readItemProgress(item);
      const isBegun = progress === "started" || progress === "done";
      yield {
        message: say`${nameOf(item)} has no counterpart in ${fileNameOf(agreement)} and no change request: nobody has agreed to pay for it.`,
        range: item.titleRange,
        severity: isBegun ? "error" : "warning",
        related: [{ message: say`What is in scope`, range, document: agreement }],
      };
    }
  },
} satisfies Rule;

/** What users want, and nobody has asked for in writing. */
function isWish({ item, references }: MatchedItem): boolean {
  return (
    references.changes.size === 0 && stageOf(item) !== "closed" && (item.type === "story" || item.type === "feature")
  );
}
