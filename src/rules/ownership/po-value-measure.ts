import type { EngagementDocument } from "../../documents/document.ts";
import { isOwnerDescribed, isUnsaidOfOwner, placesOfOwner } from "../../documents/owner-points.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/po-value-measure",
  docs: {
    summary: "The Product Owner's charter says by which value the owner is judged.",
    rationale:
      "Who is praised for a happy client gives every wish away. A figure in which the value shows – return, revenue, savings, adoption, time saved – lets an owner say no. Satisfaction beside such a figure is fine; as the only measure it is a warning, and no measure at all is information. Documents for the client are not asked, nor are charters that name nobody, don't describe the role or state success metrics of the product. Public bodies have no return in money: any outcome counts.",
    source: "Catalogue A07; The Scrum Guide 2020: the Product Owner is accountable for maximising the value.",
    examples: {
      bad: markdown`
        # Role charter: Shift planner

        ## Product Owner

        Jana Roth is Product Owner and the only contact for changes to scope. She orders the backlog and accepts finished work. She is measured by client satisfaction.

        ## Designer

        Ada Lindqvist interviews nurses and tests the screens with them.
      `,
      good: markdown`
        # Role charter: Shift planner

        ## Product Owner

        Jana Roth is Product Owner and the only contact for changes to scope. She orders the backlog and accepts finished work. She is measured by the hours of planning that the product saves.

        ## Designer

        Ada Lindqvist interviews nurses and tests the screens with them.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  yieldsTo: ["ownership/po-not-named", "ownership/po-not-one-person", "ownership/responsibilities-missing"],

  *check({ document, engagement }) {
    if (!isExpected(document, engagement) || isMeasured(document)) return;
    const [sentiment] = placesOfOwner(document, "ownership/sentiment-measure");
    if (sentiment === undefined && !isPersonal(document)) return;
    const message =
      sentiment === undefined
        ? say`Nothing says by which value the Product Owner is judged: the loudest wish will count instead.`
        : say`The Product Owner is judged by satisfaction only: every wish will be given away.`;
    yield {
      message,
      range: sentiment?.words ?? placeOfOwner(document),
      severity: sentiment === undefined ? "information" : "warning",
      fixes: [fixWithClause(document, "value-measure", say`Say what the Product Owner is measured by`)],
    };
  },
} satisfies Rule;

function isExpected(document: EngagementDocument, engagement: Engagement): boolean {
  if (!isOwnerDescribed(document)) return false;
  return document.kind === "charter" || findTerms(document, engagement).audience?.value === "internal";
}

/** By a figure that is known to show value, or by one that at least is no sentiment. */
function isMeasured(document: EngagementDocument): boolean {
  return !isUnsaidOfOwner(document, "ownership/value-measure") || !isUnsaidOfOwner(document, "ownership/other-measure");
}

/** A measure is agreed with somebody; and where the product has its own, the owner's follows from them. */
function isPersonal({ concepts }: EngagementDocument): boolean {
  return concepts["product-owner"].state === "named" && concepts["success-metrics"].state !== "present";
}
