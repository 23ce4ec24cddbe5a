import { isForLater } from "../../documents/items/horizons.ts";
import { stageOf } from "../../documents/items/item-stage.ts";
import { openStoriesOf } from "../../documents/items/open-items.ts";
import { isUnread } from "../../documents/items/unread-fields.ts";
import { say } from "../../text/message.ts";
import { isLeftOpen, noRoomReason, offerFields } from "../item-field-fixes.ts";
import { type ItemGap, isCommon, nameOf, noItemOf, placeOfItems } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "backlog/story-acceptance-missing",
  docs: {
    summary: "A story or feature has acceptance criteria before it is built.",
    rationale:
      "Without a criterion that can be checked, an item is done when somebody says so. Items that are ready or in progress without one are a warning, others a piece of advice, or a hint where no item has any, since they may be kept elsewhere. Tasks, bugs, spikes, epics and ideas for later are exempt. Where most items lack it, one finding says so, and none where labels or a column seem to say it in a way that is not understood.",
    source: "Catalogue I03; INVEST: testable.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Acceptance criteria |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Given a free colleague, when she agrees, then both see the new shift. |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Acceptance criteria |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Given a free colleague, when she agrees, then both see the new shift. |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Given the 20th of a month, when I open the plan, then next month is there. |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog"],
  languages: "all",

  *check({ document }) {
    if (isUnread(document, document.items, "acceptance")) return;
    const items = openStoriesOf(document).filter((item) => !isForLater(document, item));
    const gaps = items
      .filter((item) => item.acceptanceCriteria === 0 && !isLeftOpen(document, item, "acceptance"))
      .map((item): ItemGap => ({ item, facets: ["acceptance"] }));
    if (isCommon(gaps, items.length)) {
      const message =
        gaps.length === items.length
          ? say`${noItemOf(items.length)} has acceptance criteria: nobody can tell when one is done.`
          : say`Of ${items.length} items, ${gaps.length} have no acceptance criteria: nobody can tell when they are done.`;
      // Where no item has any, they may be kept elsewhere.
      const unready = gaps.length === items.length ? "hint" : "information";
      const severity = gaps.some(({ item }) => stageOf(item) === "ready") ? "warning" : unready;
      const fixes = offerFields(document, gaps, say`Make room for acceptance criteria`);
      yield { message, range: placeOfItems(document, gaps), severity, fixes, noFix: noRoomReason };
      return;
    }
    for (const gap of gaps) {
      yield {
        message: say`${nameOf(gap.item)} has no acceptance criteria: nobody can tell when it is done.`,
        range: gap.item.titleRange,
        severity: stageOf(gap.item) === "ready" ? "warning" : "information",
        fixes: offerFields(document, [gap], say`Make room for acceptance criteria`),
        noFix: noRoomReason,
      };
    }
  },
} satisfies Rule;
