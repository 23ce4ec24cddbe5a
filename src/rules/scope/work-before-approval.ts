import { isChangeOf } from "../../documents/change-references.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import type { ChangeRequest } from "../../documents/facts/facts.ts";
import { readItemProgress } from "../../documents/items/item-progress.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { isInside, overlaps } from "../../text/range.ts";
import { holdItem } from "../hold-work.ts";
import { nameOf } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "scope/work-before-approval",
  docs: {
    summary: "Work on a change begins when the change is approved.",
    rationale:
      "A change that is built before it is approved has no price, no date and no payer, and saying no to it is only possible at the provider's expense. Items of a backlog that name a change request are held against its status, wherever the engagement keeps it; change requests against what they say of the work themselves.",
    source: "Catalogue D16; PMI on integrated change control: only approved changes enter the baseline.",
    examples: {
      bad: markdown`
        # Change request 4: Gift vouchers

        - **Reason:** Guests ask for vouchers before Christmas.
        - **Price:** €5,400
        - **Status:** Open

        The team has started with the page for vouchers.
      `,
      good: markdown`
        # Change request 4: Gift vouchers

        - **Reason:** Guests ask for vouchers before Christmas.
        - **Price:** €5,400
        - **Status:** Approved

        The team has started with the page for vouchers.
      `,
    },
    noFix: "Only the people who decide can approve the change; the work has to wait for them.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["change-request", "backlog"],
  reads: "engagement",

  *check({ document, engagement }) {
    yield* reportChanges(document);
    const changes = engagement.documents.flatMap(({ facts }) => facts.changes);
    for (const item of document.items) {
      const progress = readItemProgress(item);
      if (progress !== "started" && progress !== "done") continue;
      const own = changes.filter((change) => isChangeOf(document, item, change));
      if (own.length === 0 || own.some(({ status }) => status === "approved" || status === undefined)) continue;
      const state = progress === "done" ? "done" : "in progress";
      yield {
        message: `${nameOf(item)} is ${state}, but change request ${own[0]?.id} is ${said(own[0])}: nobody has agreed to pay for it.`,
        range: item.titleRange,
        fixes: holdItem(document, item),
      };
    }
  },
} satisfies Rule;

/** Change requests that say themselves that they are worked on. */
function* reportChanges(document: EngagementDocument): Generator<Finding> {
  const begun = placesOfPoint(document, "scope/work-begun").filter(({ by }) => by === "words");
  for (const change of document.facts.changes) {
    const { status, statusRange, range } = change;
    if (status !== "open" && status !== "rejected") continue;
    const place = begun.find(
      ({ words }) => isInside(words, range) && (statusRange === undefined || !overlaps(words, statusRange)),
    );
    if (place === undefined) continue;
    yield {
      message: `Work on this change has begun, but the change request is ${said(change)}: nobody has agreed to pay for it.`,
      range: place.words,
    };
  }
}

function said(change: ChangeRequest | undefined): string {
  return change?.status === "rejected" ? "declined" : "not approved";
}
