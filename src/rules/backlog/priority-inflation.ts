import type { EngagementDocument } from "../../documents/document.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { sizeOf } from "../../documents/items/estimate-size.ts";
import { openItemsOf } from "../../documents/items/open-items.ts";
import { priorityLevelsOf } from "../../documents/items/priority-level.ts";
import { findMoscowShares, type WeighedLevel } from "../../engagement/calculations/ranking.ts";
import { say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { placeOfItems } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const fewestItems = 8;

export default {
  id: "backlog/priority-inflation",
  docs: {
    summary: "At most 60 % of a backlog's work has the highest priority.",
    rationale:
      "Where nearly all is a Must, nothing can give way when time runs short, and the date or the quality does. The share is counted by effort where every item has an estimate of the same unit, else by number of items. The rule is silent about fewer than eight open items, about ranks, and where fewer than two priorities are in use at all, as in the list of a first release.",
    source: "Catalogue I05; DSDM: no more than 60 % Must effort, about 20 % Could.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Must |
        | US-3 | As a nurse, I want to see my hours, so that I am paid. | Must |
        | US-4 | As a nurse, I want to report a sick day, so that somebody stands in. | Must |
        | US-5 | As a lead, I want to see gaps, so that I can fill them. | Must |
        | US-6 | As a lead, I want to approve swaps, so that the ward stays safe. | Must |
        | US-7 | As a lead, I want to print the plan, so that it hangs on the wall. | Must |
        | US-8 | As a nurse, I want to choose a colour, so that I find my shifts. | Should |
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see next month, so that I can plan my holidays. | Should |
        | US-3 | As a nurse, I want to see my hours, so that I am paid. | Must |
        | US-4 | As a nurse, I want to report a sick day, so that somebody stands in. | Must |
        | US-5 | As a lead, I want to see gaps, so that I can fill them. | Must |
        | US-6 | As a lead, I want to approve swaps, so that the ward stays safe. | Should |
        | US-7 | As a lead, I want to print the plan, so that it hangs on the wall. | Could |
        | US-8 | As a nurse, I want to choose a colour, so that I find my shifts. | Could |
      `,
    },
    noFix: "Only the Product Owner can say what may give way.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["backlog"],
  options: { "most-must": { default: 60, description: "Percent of the work that may have the highest priority." } },

  *check({ document, options }) {
    const open = openItemsOf(document);
    const levels = priorityLevelsOf(open);
    const units = new Set(open.map((item) => sizeOf(item)?.unit));
    const weighed = open.flatMap((item, index): WeighedLevel[] => {
      const level = levels[index];
      return level === undefined ? [] : [{ level, effort: units.size === 1 ? sizeOf(item)?.amount : undefined }];
    });
    const planned = weighed.filter(({ level }) => level !== "wont");
    const distinct = new Set(weighed.map(({ level }) => level));
    if (planned.length < fewestItems || planned.length < open.length * 0.8 || distinct.size < 2) return;
    const shares = findMoscowShares(planned);
    if (shares === undefined || shares.percent.must <= (options["most-must"] ?? 100)) return;
    const musts = open.filter((_, index) => levels[index] === "must");
    const name = musts[0]?.priority ?? "Must";
    const percent = Math.round(shares.percent.must);
    yield {
      message:
        shares.by === "effort"
          ? say`The priority "${name}" covers ${percent} % of the effort: when time runs short, hardly anything can give way.`
          : say`The priority "${name}" covers ${percent} % of the items: when time runs short, hardly anything can give way.`,
      range: placeOfMusts(document, musts),
    };
  },
} satisfies Rule;

/** The heading or head over the items; below the title alone, the first of them. */
function placeOfMusts(document: EngagementDocument, musts: readonly BacklogItem[]): Range {
  const place = placeOfItems(
    document,
    musts.map((item) => ({ item })),
  );
  return place.start === document.title?.textRange.start ? (musts[0]?.titleRange ?? place) : place;
}
