import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaidOfOwner } from "../../documents/owner-points.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { sharedOwnerships } from "../../documents/shared-ownership.ts";
import { listOf, say } from "../../text/message.ts";
import { isInside, type Range } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/po-not-one-person",
  docs: {
    summary: "One person is Product Owner, not a group.",
    rationale:
      "What a committee orders is a list of compromises, and the team waits for its next meeting. Several people may advise; one decides. Deputies, people with areas of their own and a Product Owner with the final say are no group. Sources disagree: teams do live with several owners, so a named final say is enough. Several entries that are each titled Product Owner are for `constellation/multi-po-no-final-say`.",
    source: "Catalogue A02; The Scrum Guide 2020: the Product Owner is one person, not a committee; LeSS; Nexus Guide.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth and Tom Becker
        - Designer: Ada Lindqvist
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth, advised by Tom Becker
        - Designer: Ada Lindqvist
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "charter", "vision"],

  *check({ document }) {
    const [first, ...others] = sharedOwnerships(document);
    if (first === undefined || hasFinalSay(document, first.range)) return;
    const message =
      first.names.length > 0
        ? say`Product ownership is given to ${listOf(first.names)} together: where they disagree, nobody decides.`
        : say`Product ownership is given to a group: where its members disagree, nobody decides.`;
    yield {
      message,
      range: first.range,
      related: others.map(({ range }) => ({ message: say`Shared here as well.`, range })),
      fixes: [fixWithTerms(document, "owner-final-say", say`Give one person the final say`)],
    };
  },
} satisfies Rule;

/** Said of the Product Owner, or in the section that gives the role to several. */
function hasFinalSay(document: EngagementDocument, range: Range): boolean {
  if (!isUnsaidOfOwner(document, "ownership/final-say")) return true;
  return placesOfPoint(document, "ownership/final-say").some(({ section }) => isInside(range, section.range));
}
