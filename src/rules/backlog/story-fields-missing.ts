import type { EngagementDocument } from "../../documents/document.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { isForLater } from "../../documents/items/horizons.ts";
import { hasItemField, type ItemField } from "../../documents/items/item-fields.ts";
import { openItemsOf } from "../../documents/items/open-items.ts";
import { isOrderStated } from "../../documents/items/stated-order.ts";
import { isUnread } from "../../documents/items/unread-fields.ts";
import { listOf, type Message, say, type Value } from "../../text/message.ts";
import { isLeftOpen, noRoomReason, offerFields } from "../item-field-fixes.ts";
import { facetsOf, type ItemGap, isCommon, nameOf, noItemOf, placeOfItems } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule, Severity } from "../rule.ts";

const words: Readonly<Record<string, Message>> = { priority: say`a priority`, estimate: say`an estimate` };
const lacks: Readonly<Record<string, Message>> = { priority: say`no priority`, estimate: say`no estimate` };
const costs: Readonly<Record<string, Message>> = { priority: say`what comes first`, estimate: say`what fits` };

export default {
  id: "backlog/story-fields-missing",
  docs: {
    summary: "Every open backlog item has a priority and an estimate.",
    rationale:
      "Without a priority the next item is chosen by chance, without an estimate nobody sees what fits into the budget. A missing priority is a warning, a missing estimate a piece of advice. An order such as highest first, running numbers beside the ids, a plan of sprints and phases count as priority; finished and rejected items are exempt, and spikes, ideas for later and bugs, where no bug has one, from an estimate. Where most items lack it, one finding says so, and none where a column or label seems to say it in a way that is not understood.",
    source: "Catalogue I04; INVEST: estimable.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority | Estimate |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must | 3 |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | | 2 |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority | Estimate |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must | 3 |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should | 2 |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["backlog"],
  languages: "all",
  facets: ["priority", "estimate"],

  *check({ document, facets }) {
    const items = openItemsOf(document);
    const isOrdered = isOrderStated(document);
    const asked = facets
      .filter((facet) => facet !== "priority" || !isOrdered)
      .filter((facet) => !isUnread(document, document.items, facet as ItemField));
    const gaps = items.flatMap((item): ItemGap[] => {
      const missing = asked.filter((facet) => isLacking(document, item, facet as ItemField));
      return missing.length === 0 ? [] : [{ item, facets: missing }];
    });
    if (isCommon(gaps, items.length)) {
      yield {
        message: say`${tellCommon(gaps, items.length)}: nobody can tell ${listOf(facetsOf(gaps).map((facet) => costs[facet] ?? facet))}.`,
        range: placeOfItems(document, gaps),
        facets: facetsOf(gaps),
        severity: severityOf(facetsOf(gaps)),
        fixes: offerFields(document, gaps, say`Make room for what is missing`),
        noFix: noRoomReason,
      };
      return;
    }
    for (const gap of gaps) {
      yield {
        message: gap.facets.includes("priority")
          ? say`${nameOf(gap.item)} lacks ${wordsOf(gap.facets)}: nobody can tell when its turn comes.`
          : say`${nameOf(gap.item)} lacks ${wordsOf(gap.facets)}: nobody can tell whether it fits.`,
        range: gap.item.titleRange,
        facets: gap.facets,
        severity: severityOf(gap.facets),
        fixes: offerFields(document, [gap], say`Make room for what is missing`),
        noFix: noRoomReason,
      };
    }
  },
} satisfies Rule;

function isLacking(document: EngagementDocument, item: BacklogItem, field: ItemField): boolean {
  // A spike is given its time, not estimated.
  if (field === "estimate" && (item.type === "spike" || isForLater(document, item))) return false;
  // Many teams mend bugs without an estimate.
  if (field === "estimate" && item.type === "bug" && !document.items.some(isEstimatedBug)) return false;
  return !hasItemField(item, field) && !isLeftOpen(document, item, field);
}

function isEstimatedBug({ type, estimate }: BacklogItem): boolean {
  return type === "bug" && estimate !== undefined;
}

/** `None of the 13 items has a priority, and 2 have no estimate`; `Of 13 items, 9 have no priority and no estimate`. */
function tellCommon(gaps: readonly ItemGap[], itemCount: number): Message {
  const lacking = Object.keys(words)
    .map((facet) => ({ facet, count: gaps.filter(({ facets }) => facets.includes(facet)).length }))
    .filter(({ count }) => count > 0);
  const all = lacking.filter(({ count }) => count === itemCount).map(({ facet }) => words[facet] ?? facet);
  const some = lacking.filter(({ count }) => count < itemCount);
  if (all.length > 0) {
    const [other] = some;
    const none = say`${noItemOf(itemCount)} has ${listOf(all, "or")}`;
    return other === undefined ? none : say`${none}, and ${countLacking(other.facet, other.count)}`;
  }
  const counts = new Set(some.map(({ count }) => count)).size;
  const parts = some.map(({ facet, count }, at) =>
    at > 0 && counts === 1 ? (lacks[facet] ?? facet) : countLacking(facet, count),
  );
  return say`Of ${itemCount} items, ${listOf(parts)}`;
}

function countLacking(facet: string, count: number): Message {
  const lack = lacks[facet] ?? facet;
  return count === 1 ? say`${count} has ${lack}` : say`${count} have ${lack}`;
}

function wordsOf(facets: readonly string[]): Value {
  return listOf(facets.map((facet) => words[facet] ?? facet));
}

function severityOf(facets: readonly string[]): Severity {
  return facets.includes("priority") ? "warning" : "information";
}
