import { readAllocations, readShareGroups, type ShareGroup } from "../../documents/share-groups.ts";
import { sumAllocations } from "../../engagement/calculations/allocation.ts";
import { roundTo } from "../../engagement/calculations/rounding.ts";
import { type Message, say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

/** What it costs when shares leave something of a whole, or take more than it. */
const wholes: Readonly<Record<ShareGroup["of"], (sum: number, gap: number) => Message>> = {
  payments: (sum, gap) =>
    gap > 0
      ? say`The payments add up to ${sum} %, not 100 %: ${gap} % of the price is never due.`
      : say`The payments add up to ${sum} %, not 100 %: ${-gap} % more than the price is due.`,
  weights: (sum) => say`The weights add up to ${sum} %, not 100 %: the choice can be contested.`,
  shares: (sum, gap) =>
    gap > 0
      ? say`The shares add up to ${sum} %, not 100 %: ${gap} % belongs to nothing.`
      : say`The shares add up to ${sum} %, not 100 %: ${-gap} % is given away twice.`,
};

/** Sums further from a whole than this are no shares of one. */
const [least, most] = [50, 150];
const tolerance = 0.5;

export default {
  id: "document/percent-sum",
  docs: {
    summary: "Shares of a payment or weighting add up to 100 %.",
    rationale:
      "A payment plan of 90 % leaves a tenth of the price without a date, one of 110 % charges it twice, and weights that don't make a whole let losers contest the choice. Only columns and lists named as payments, shares or weights are added up; percentages of progress, probability, discount or interest stand for themselves. Nobody can be planned at more than 100 % of their time. A list in which one part is the remainder is right.",
    source: "Catalogue K08.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Payment schedule

        - 30 % on signing
        - 40 % on delivery of the seat map
        - 20 % on acceptance
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Payment schedule

        - 30 % on signing
        - 40 % on delivery of the seat map
        - 30 % on acceptance
      `,
    },
    noFix: "Only the parties know which of the shares is wrong.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "charter", "change-request", "vision"],

  *check({ document }) {
    for (const { of, shares, range } of readShareGroups(document)) {
      const sum = roundTo(
        shares.reduce((total, { value }) => total + value, 0),
        2,
      );
      if (Math.abs(sum - 100) <= tolerance || sum < least || sum > most) continue;
      const gap = roundTo(100 - sum, 2);
      yield { message: wholes[of](sum, gap), range };
    }
    for (const { person, percent, entries, isOverbooked } of readAllocations(document).flatMap(sumAllocations)) {
      const last = entries.at(-1);
      if (!isOverbooked || entries.length < 2 || last === undefined) continue;
      yield {
        message: say`${person} is planned at ${percent} % of the time there is: something will not be done.`,
        range: last.range,
      };
    }
  },
} satisfies Rule;
