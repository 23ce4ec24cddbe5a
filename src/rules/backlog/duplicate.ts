import { findSimilarItems } from "../../engagement/similar-items.ts";
import { say } from "../../text/message.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { nameInside, nameOf } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

/** A list of templates or of one item for each of many things is no list of duplicates. */
const mostPairs = 10;

export default {
  id: "backlog/duplicate",
  docs: {
    summary: "Every backlog item is there once.",
    rationale:
      "What is listed twice is estimated, discussed and perhaps built twice. The same text is a warning, nearly the same a piece of advice. Not compared are items for different roles, platforms or modules, epics with their stories, items that name each other, and items that come again in the list of a sprint.",
    source: "Catalogue I10; Quality User Story framework: unique, conflict-free.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift with a colleague, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should |
        | US-3 | As a nurse, I want to swap a shift with a colleague, so that I can go to a funeral. | Should |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift with a colleague, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should |
      `,
    },
    noFix: "Only the owner knows which of the two stays, and what the other adds to it.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog"],
  languages: "all",

  *check({ document }) {
    const pairs = findSimilarItems(document).filter(({ second }) => !hasPlaceholder(document, second.titleRange));
    if (pairs.length > mostPairs) return;
    for (const { first, second, percent } of pairs) {
      const other = first.id === undefined && first.title === second.title ? say`an item above` : nameInside(first);
      yield {
        message:
          percent === 100
            ? say`${nameOf(second)} says the same as ${other}: it may be planned and built twice.`
            : say`${nameOf(second)} looks like ${other} (${percent} %): it may be planned and built twice.`,
        range: second.titleRange,
        severity: percent === 100 ? "warning" : "information",
        related: [{ message: nameOf(first), range: first.titleRange }],
      };
    }
  },
} satisfies Rule;
