import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { says } from "../../documents/product-titles.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const order = ["approval", "line-management"];

export default {
  id: "constellation/role-backing-missing",
  docs: {
    summary: "Upper management backs the Product Owner's role in writing.",
    rationale:
      "A role holds as long as those above respect its decisions. A charter that nobody with power has approved is a wish, and the first department head who disagrees ends it. An approval line, a signature or a sentence of the sponsor is enough. For internal and long-term products line managers keep deciding about people, so that their part is asked for too, and the gap is a warning; elsewhere it is advice, and a hint where the document knows nobody above. Charters that name no Product Owner or leave open who decides are not asked.",
    source: "Catalogue F09; The Scrum Guide 2020: the entire organisation must respect the Product Owner's decisions.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Product Owner

        Jana Roth is Product Owner. She decides on scope and orders the backlog.

        ## Lead engineer

        Ada Lindqvist answers for architecture and quality.
      `,
      good: markdown`
        # Role charter: Ticket shop

        ## Product Owner

        Jana Roth is Product Owner. She decides on scope and orders the backlog.

        ## Lead engineer

        Ada Lindqvist answers for architecture and quality.

        ## Approval

        The managing director approves this charter and stands behind the decisions of the Product Owner.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["charter"],
  facets: order,

  *check({ document, engagement, facets }) {
    if (document.concepts["product-owner"].state !== "named") return;
    // A bare list of names gives nobody a power that could be overruled.
    if (document.concepts["scope-authority"].state === "absent") return;
    const situation = findTerms(document, engagement).situation?.value;
    const isLasting = situation === "internal" || situation === "long-term";
    const isUnbacked = isUnsaid(document, "constellation/backing");
    const missing = facets.filter((facet) =>
      facet === "approval" ? isUnbacked : isLasting && isUnsaid(document, "constellation/line-management"),
    );
    if (missing.length === 0) return;
    const message = missing.includes("approval")
      ? say`Nobody above the Product Owner backs the role in writing: the first department that disagrees will overrule it.`
      : say`It is not said what line managers decide beside the Product Owner: people will be moved without asking.`;
    yield {
      message,
      range: placeOfGap(document, ["scope-authority", "product-owner", "responsibilities", "roles"]),
      facets: missing,
      severity: isLasting && missing.includes("approval") ? "warning" : hasAbove(document) ? "information" : "hint",
      fixes: [
        fixWithTerms(document, "role-backing", say`Let management back the role in writing`, {
          parts: missing.map((facet) => order.indexOf(facet)),
        }),
      ],
    };
  },
} satisfies Rule;

/** The document knows somebody who could approve it. */
function hasAbove({ people }: EngagementDocument): boolean {
  return people.some(({ roles }) => roles.some((role) => says("above", role)));
}
