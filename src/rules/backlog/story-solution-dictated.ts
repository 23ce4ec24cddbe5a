import type { EngagementDocument } from "../../documents/document.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { wishRange } from "../../documents/items/item-text.ts";
import { openStoriesOf } from "../../documents/items/open-items.ts";
import { placesOfPoint, saysPoint } from "../../documents/points.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { completeStory } from "../../scaffold/write-story.ts";
import { say } from "../../text/message.ts";
import { isInside, type Range } from "../../text/range.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { nameOf, placeOfItems } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

/** Of more, one finding tells. */
const mostSingles = 3;

const noFixReason = say`Only who asked for it knows the problem behind it.`;

export default {
  id: "backlog/story-solution-dictated",
  docs: {
    summary: "A backlog item says the problem and leaves the solution to the team.",
    rationale:
      "A dropdown that nobody can say the use of can't be weighed, and the better way to the same end is never looked for. The rule speaks where an item's wish is a part of a screen or a technology and nothing says what it is for; with a reason the team can answer with another solution. Where the item says that the client asked for it, so does the report: ask there for the problem. Tasks, bugs, spikes and epics are exempt. Some offers must describe features in detail; take this as advice.",
    source: "Catalogue I11; Quality User Story framework: problem-oriented; FAR 37.602: results, not how.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want a dropdown with all colleagues. | Must |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to choose a colleague, so that I can swap a shift. | Must |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog", "sow"],

  *check({ document }) {
    const dictated = openStoriesOf(document).flatMap((item) => {
      const range = findSolution(document, item);
      return range === undefined ? [] : [{ item, range }];
    });
    if (dictated.length > mostSingles) {
      yield {
        message: say`Of ${document.items.length} items, ${dictated.length} prescribe a solution and no reason: the team can't look for a better one.`,
        range: placeOfItems(document, dictated),
        related: dictated.map(({ item, range }) => ({ message: nameOf(item), range })),
        noFix: noFixReason,
      };
      return;
    }
    for (const { item, range } of dictated) {
      const edits = item.role === undefined ? [] : completeStory(document, item);
      const solution = plainText(document.markdown.visible, range);
      yield {
        message: isOfClient(document, item)
          ? say`${nameOf(item)} comes from the client and prescribes a solution ("${solution}") and not what it is for: the team can't look for a better one.`
          : say`${nameOf(item)} prescribes a solution ("${solution}") and not what it is for: the team can't look for a better one.`,
        range,
        fixes: edits.length === 0 ? [] : [{ title: say`Add what it is for`, edits, safe: false }],
        noFix: noFixReason,
      };
    }
  },
} satisfies Rule;

function findSolution(document: EngagementDocument, item: BacklogItem): Range | undefined {
  if (item.benefit !== undefined || item.form === "plain") return undefined;
  if (hasPlaceholder(document, item.titleRange)) return undefined;
  const wish = wishRange(document, item);
  return placesOfPoint(document, "backlog/solution").find(({ by, words }) => by === "words" && isInside(words, wish))
    ?.words;
}

/** `Requested by: client`, or one of its people. */
function isOfClient(document: EngagementDocument, { range }: BacklogItem): boolean {
  return placesOfPoint(document, "backlog/requested-by")
    .filter((place) => isInside(place.range, range))
    .some((place) => {
      const said = plainText(document.markdown.visible, place.range);
      return (
        saysPoint(document, "backlog/from-client", place.range) ||
        document.people.some(({ name, side }) => side === "client" && said.includes(name))
      );
    });
}
