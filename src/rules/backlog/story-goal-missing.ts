import type { EngagementDocument } from "../../documents/document.ts";
import { findGoalPlace, type GoalPlace } from "../../documents/items/item-goals.ts";
import { openStoriesOf } from "../../documents/items/open-items.ts";
import { fillCell } from "../../scaffold/table-edits.ts";
import { say } from "../../text/message.ts";
import { isCommon, nameOf, noItemOf, placeOfItems } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  id: "backlog/story-goal-missing",
  docs: {
    summary: "A backlog that links its items to goals does so for each of them.",
    rationale:
      "An item that serves no goal is work nobody has weighed, and the first to cut. The rule speaks where the backlog has a place for it – a column or a label for the goal, need, risk or epic – and an item leaves it empty. Where stories say their benefit and the backlog links nothing, the benefit is the need; where they don't, story-form asks for it. Tasks, bugs, spikes and epics are exempt.",
    source: "Catalogue I08; The Scrum Guide 2020: the Product Goal is in the Product Backlog.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Goal | Priority |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Fewer sick days | Must |
        | US-2 | As a nurse, I want to choose a colour, so that I find my shifts. | | Should |
        | US-3 | As a lead, I want to see gaps, so that I can fill them. | No shift unfilled | Must |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Goal | Priority |
        | --- | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Fewer sick days | Must |
        | US-2 | As a nurse, I want to choose a colour, so that I find my shifts. | Fewer missed shifts | Should |
        | US-3 | As a lead, I want to see gaps, so that I can fill them. | No shift unfilled | Must |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["backlog"],

  *check({ document }) {
    const items = openStoriesOf(document);
    const places = items.map((item) => ({ item, place: findGoalPlace(document, item) }));
    const linked = places.filter(({ place }) => place?.state === "linked");
    // Cards without the label lack it only where most others have it; an empty cell is a gap by itself.
    const isUsual = linked.filter(({ place }) => place?.cell === undefined).length * 2 > items.length;
    const gaps = places.filter(({ place }) => (place === undefined ? isUsual : place.state === "empty"));
    if (isCommon(gaps, items.length)) {
      yield {
        message:
          gaps.length === items.length
            ? say`${noItemOf(items.length)} says which goal, need or risk it serves: nobody can tell what to cut first.`
            : say`Of ${items.length} items, ${gaps.length} do not say which goal, need or risk it serves: nobody can tell what to cut first.`,
        range: placeOfItems(document, gaps),
        fixes: offerRoom(document, gaps),
        noFix: noRoomReason,
      };
      return;
    }
    for (const gap of gaps) {
      yield {
        message: say`${nameOf(gap.item)} does not say which goal, need or risk it serves: nobody can tell what it is worth.`,
        range: gap.item.titleRange,
        fixes: offerRoom(document, [gap]),
        noFix: noRoomReason,
      };
    }
  },
} satisfies Rule;

const noRoomReason = say`Only a cell can be filled in; which goal an item serves is for its author to say.`;

function offerRoom(document: EngagementDocument, gaps: readonly { readonly place: GoalPlace | undefined }[]): Fix[] {
  const placeholder = document.language === "de" ? "[Ziel]" : "[goal]";
  const edits = gaps.flatMap(({ place }) =>
    place?.cell === undefined ? [] : fillCell(document, place.cell.row, place.cell.column, placeholder),
  );
  return edits.length === 0 ? [] : [{ title: say`Make room for the goal`, edits, safe: true }];
}
