import { openStoriesOf } from "../../documents/items/open-items.ts";
import { findTwoWishes } from "../../documents/items/two-wishes.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { splitItem } from "../../scaffold/split-item.ts";
import { say } from "../../text/message.ts";
import { isCommon, nameOf, placeOfItems, shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const noFixReason = say`Only the author knows where the one wish ends and what the other needs of it.`;

export default {
  id: "backlog/story-not-atomic",
  docs: {
    summary: "A backlog item asks for one thing.",
    rationale:
      "Two wishes in one item share an estimate, a place in the order and a fate: the small one waits for the large one, and half done counts as nothing. The rule speaks where two verbs each have what they are about; see and edit my shifts is one wish. Tasks, bugs, spikes and epics are exempt. Where many items do it, one finding says so. The fix copies the reason and the fields to both; where the second wish needs something of the first, or fields stand below the item, its author has to split it.",
    source: "Catalogue I02; Quality User Story framework: atomic; INVEST: small.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift and print the plan, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see and edit my wishes, so that I can plan my holidays. | Should |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see and edit my wishes, so that I can plan my holidays. | Should |
        | US-3 | As a nurse, I want to print the plan, so that I see it at home. | Could |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog"],

  *check({ document }) {
    const items = openStoriesOf(document);
    const doubles = items.flatMap((item) => {
      const two = findTwoWishes(document, item);
      return two === undefined ? [] : [{ item, ...two }];
    });
    if (doubles.length > 3 && isCommon(doubles, items.length)) {
      const related = doubles.map(({ item, range }) => ({ message: nameOf(item), range }));
      const message = say`Of ${items.length} items, ${doubles.length} ask for more than one thing: their halves can't be ordered or left out alone.`;
      yield { message, range: placeOfItems(document, doubles), related, noFix: noFixReason };
      return;
    }
    for (const { item, range, joined } of doubles) {
      const edits = joined === undefined ? [] : splitItem(document, item, joined);
      const said = plainText(document.markdown.visible, range);
      yield {
        message: say`${nameOf(item)} asks for more than one thing ("${shorten(said)}"): its halves can't be ordered or left out alone.`,
        range,
        fixes:
          edits.length === 0 ? [] : [{ title: say`Replace it by two items, one for each wish`, edits, safe: false }],
        noFix: noFixReason,
      };
    }
  },
} satisfies Rule;
