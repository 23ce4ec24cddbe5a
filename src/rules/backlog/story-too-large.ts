import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { scaledSizesOf } from "../../documents/items/estimate-scale.ts";
import { stageOf } from "../../documents/items/item-stage.ts";
import { openItemsOf } from "../../documents/items/open-items.ts";
import { priorityLevelsOf } from "../../documents/items/priority-level.ts";
import { say } from "../../text/message.ts";
import { nameOf, placeOfItems } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

/** Of more, one finding tells. */
const mostSingles = 3;

export default {
  id: "backlog/story-too-large",
  docs: {
    summary: "What comes next is small enough to be finished in a sprint.",
    rationale:
      "A large item hides what isn't understood yet, and is half done for weeks. What is far away may be large: the rule looks at items that are ready or in progress, have the highest priority, or stand at the top where no item has a priority. It knows points (numbers of planning cards), hours, days and T-shirt sizes, from XL on; other units are left alone, and so are epics.",
    source: "Catalogue I06; INVEST: small; DSDM: timeboxes.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority | Story points |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must | 21 |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should | 5 |
        | US-3 | As a nurse, I want to see my hours, so that I am paid. | Could | 40 |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority | Story points |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must | 8 |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should | 5 |
        | US-3 | As a nurse, I want to see my hours, so that I am paid. | Could | 40 |
      `,
    },
    noFix: "Only the team knows where to cut it.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog"],
  options: {
    "most-points": { default: 13, description: "Points of the largest item that may come next." },
    "most-days": { default: 10, description: "Days of work of the largest item that may come next." },
    "next-items": { default: 10, description: "How many items at the top come next, where none has a priority." },
  },

  *check({ document, options }) {
    const items = openItemsOf(document);
    const levels = priorityLevelsOf(items);
    const sizes = scaledSizesOf(document, items);
    const most = { points: options["most-points"] ?? 0, days: options["most-days"] ?? 0, "t-shirt": 0 };
    const hasPriorities = new Set(items.map(({ priority }) => priority)).size > 1;
    const large = items
      .filter((item, index) => {
        const size = sizes[index];
        return size !== undefined && size.amount > most[size.scale] && isNext(item, index);
      })
      .map((item) => ({ item }));
    if (large.length > mostSingles) {
      yield {
        message: say`Of ${items.length} items, ${large.length} are too large to be finished in a sprint: nobody sees how far they are.`,
        range: placeOfItems(document, large),
        related: large.map(({ item }) => ({ message: nameOf(item), range: item.titleRange })),
      };
      return;
    }
    for (const { item } of large) {
      yield {
        message: say`${nameOf(item)} is large (${item.estimate ?? ""}) for something that comes next: nobody sees how far it is.`,
        range: item.titleRange,
      };
    }

    function isNext(item: BacklogItem, index: number): boolean {
      if (stageOf(item) === "ready" || levels[index] === "must") return true;
      if (hasPriorities) return Number(item.priority) <= (options["next-items"] ?? 0) && levels[index] === undefined;
      return index < (options["next-items"] ?? 0);
    }
  },
} satisfies Rule;
