import type { EngagementDocument } from "../../documents/document.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { isForLater } from "../../documents/items/horizons.ts";
import { stageOf } from "../../documents/items/item-stage.ts";
import { completeStory } from "../../scaffold/write-story.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { countFacets, facetsOf, type ItemGap, isCommon, nameOf, noItemOf, placeOfItems } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Fix, Rule } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  who: say`who wants it`,
  what: say`what they want`,
  why: say`why`,
};

/** Where fewer items tell a story, the document lists something else, such as the functions of a specification. */
const leastStories = 0.7;

const noPlaceReason = say`Only the author knows who wants it and why, and this text has no place where a form would fit.`;

export default {
  id: "backlog/story-form",
  docs: {
    summary: "A backlog item says who wants what, and why.",
    rationale:
      "Who and why let the team weigh an item and find a better way to the same end. Any wording will do: as a … I want … so that …, a job story, or columns for role, wish and benefit. Tasks, bugs, spikes and ideas for later are exempt. Where most items lack it, one finding says so.",
    source: "Catalogue I01; Quality User Story framework: well-formed and uniform.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see next month. | Should |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should |
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["backlog", "sow"],
  facets: ["who", "what", "why"],

  *check({ document, facets }) {
    const items = document.items.filter((item) => isMeant(document, item));
    if (document.kind === "sow" && items.length < document.items.length * leastStories) return;
    const gaps = items.flatMap((item): ItemGap[] => {
      const missing = missingParts(item).filter((part) => facets.includes(part));
      return missing.length === 0 || hasPlaceholder(document, item.titleRange) ? [] : [{ item, facets: missing }];
    });
    if (isCommon(gaps, items.length)) {
      const asked = countFacets(gaps, questions);
      yield {
        message:
          gaps.length === items.length
            ? say`${noItemOf(items.length)} says ${asked}: the team can't tell what matters about them.`
            : say`Of ${items.length} items, ${gaps.length} do not say ${asked}: the team can't tell what matters about them.`,
        range: placeOfItems(document, gaps),
        facets: facetsOf(gaps),
        fixes: offerForm(document, gaps),
        noFix: noPlaceReason,
      };
      return;
    }
    for (const gap of gaps) {
      const asked = listOf(gap.facets.map((facet) => questions[facet] ?? facet));
      yield {
        message: say`${nameOf(gap.item)} does not say ${asked}: the team can't tell what matters about it.`,
        range: gap.item.titleRange,
        facets: gap.facets,
        fixes: offerForm(document, [gap]),
        noFix: noPlaceReason,
      };
    }
  },
} satisfies Rule;

function isMeant(document: EngagementDocument, item: BacklogItem): boolean {
  if (stageOf(item) === "closed" || isForLater(document, item)) return false;
  return item.type === "story" || (document.kind === "backlog" && item.type === "feature");
}

/**
 * A job story, `When my phone is lost, I want …, so that …`, has a situation in place of somebody; so has a feature whose
 * column says what it is good for: `14 groups asked for it`.
 */
function missingParts({ role, goal, benefit, title }: BacklogItem): string[] {
  return [
    ...(role === undefined && benefit === undefined ? ["who"] : []),
    ...(goal === undefined && title === "" ? ["what"] : []),
    ...(benefit === undefined ? ["why"] : []),
  ];
}

function offerForm(document: EngagementDocument, gaps: readonly ItemGap[]): Fix[] {
  const edits = gaps.flatMap(({ item }) => completeStory(document, item));
  return edits.length === 0 ? [] : [{ title: say`Complete it as a story`, edits, safe: false }];
}
