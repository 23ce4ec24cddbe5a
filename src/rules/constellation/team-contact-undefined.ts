import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "constellation/team-contact-undefined",
  docs: {
    summary: "A team's charter says what developers clarify with users directly and what goes to the Product Owner.",
    rationale:
      "Teams that may ask users build the right thing sooner, and a Product Owner who has to carry every question becomes the bottleneck. Without a line between clarifying and deciding, though, wishes reach developers past the owner. Both halves make the line. Where developers talk to users and nothing says what goes to the owner, that is advice; what they may clarify themselves is a hint, and only where the document says who decides. Documents that name no Product Owner are not asked.",
    source: "Catalogue F11; LeSS: the Product Owner prioritises, the teams clarify.",
    examples: {
      bad: markdown`
        # Team charter: Ticket shop

        ## Team

        - Product Owner: Jana Roth
        - Developers: Ada Lindqvist, Tom Becker

        ## How we work

        The developers talk to users directly when an item is unclear.
      `,
      good: markdown`
        # Team charter: Ticket shop

        ## Team

        - Product Owner: Jana Roth
        - Developers: Ada Lindqvist, Tom Becker

        ## How we work

        The developers talk to users directly when an item is unclear. New wishes and changes of scope go to the Product Owner.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["charter"],
  facets: ["clarify-directly", "bring-to-owner"],
  yieldsTo: ["ownership/roles-missing"],

  *check({ document, facets }) {
    const { concepts } = document;
    const missing = facets.filter((facet) => isUnsaidHalf(document, facet));
    if (concepts["product-owner"].state !== "named" || missing.length === 0) return;
    if (missing.length > 1 && concepts["scope-authority"].state === "absent") return;
    const [half] = missing;
    const message =
      missing.length > 1
        ? say`It is not said what developers clarify with users directly and what goes to the Product Owner: both ways will be used for everything.`
        : half === "clarify-directly"
          ? say`Matters go to the Product Owner, but it is not said what developers clarify directly: every question will wait for one person.`
          : say`Developers clarify matters directly, but it is not said what goes to the Product Owner: wishes will reach them past the owner.`;
    yield {
      message,
      range: placeOfGap(document, ["scope-authority", "cadence", "responsibilities", "roles", "product-owner"]),
      facets: missing,
      severity: half === "clarify-directly" ? "hint" : "information",
      fixes: [fixWithTerms(document, "team-contact", say`Say what the team clarifies directly`)],
    };
  },
} satisfies Rule;

function isUnsaidHalf(document: EngagementDocument, facet: string): boolean {
  if (facet === "clarify-directly") return isUnsaid(document, "constellation/clarify-directly");
  return (
    isUnsaid(document, "constellation/bring-to-owner") &&
    document.concepts["scope-authority"].facets["sole-contact"] === undefined
  );
}
