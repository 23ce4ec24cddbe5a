import type { EngagementDocument } from "../../documents/document.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "backlog/owner-missing",
  docs: {
    summary: "A backlog says who owns it.",
    rationale:
      "A list without an owner is ordered by the loudest voice. The owner decides what comes first, and whom to ask about an item. Where fewer than half of the items have a priority or an estimate, this is a hint.",
    source: "Catalogue I12; The Scrum Guide 2020: the Product Owner is accountable for the Product Backlog.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority | Estimate |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must | 3 |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should | 2 |
      `,
      good: markdown`
        # Product backlog

        - **Product Owner:** Jana Roth

        | ID | Story | Priority | Estimate |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must | 3 |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should | 2 |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog"],

  *check({ document }) {
    const { state, open } = document.concepts["product-owner"];
    if (state === "named" || open.length > 0) return;
    const message = say`The backlog has no named owner: nobody decides what comes first.`;
    const fixes = [fixWithClause(document, "backlog-header", say`Say who owns the backlog`)];
    const severity = isManaged(document) ? "information" : "hint";
    yield { message, range: placeOfGap(document, ["product-owner", "backlog"]), severity, fixes };
  },
} satisfies Rule;

/** Somebody puts items in order or sizes them; a list of ideas or of what was built has no owner. */
function isManaged({ items }: EngagementDocument): boolean {
  const planned = items.filter(({ priority, estimate }) => priority !== undefined || estimate !== undefined);
  return planned.length * 2 >= items.length;
}
