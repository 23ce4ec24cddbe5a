import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { sectionsAbout } from "../../documents/sections-about.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "vision/feature-list-only",
  docs: {
    summary: "A list of features says which problem or outcome it serves.",
    rationale:
      "A team that gets only features can build them all and help nobody, and no feature can be left out because nobody knows what it was for. Offers and visions are judged; one sentence on the problem, a goal or the benefit is enough. In a vision that lacks its needs or goals, the rules about these speak.",
    source: "Catalogue G07; Marty Cagan, product operating model (SVPG).",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        Offer of the provider to the client.

        ## Features

        - Seat map
        - Payment by card
        - Printed tickets
        - Sales report
        - Newsletter
      `,
      good: markdown`
        # Offer: Ticket shop

        Offer of the provider to the client.

        ## Problem

        Guests queue for an hour at the box office.

        ## Features

        - Seat map
        - Payment by card
        - Printed tickets
        - Sales report
        - Newsletter
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["vision", "sow"],
  yieldsTo: ["vision/audience-needs-missing", "vision/business-goals-missing"],
  options: {
    "least-features": { default: 5, description: "Features from which a list is judged" },
  },

  *check({ document, options }) {
    if (document.kind === "sow" && findAgreementForm(document) !== "offer") return;
    const count = countFeatures(document);
    if (count < (options["least-features"] ?? 5) || isServing(document)) return;
    yield {
      message: `The ${count} features serve no problem or outcome that the document names: nobody can tell which of them matter.`,
      range: placeOfGap(document, ["in-scope", "solution"]),
      fixes: [
        fixWithClause(document, "target-users-and-needs", "Say which need the features serve", { parts: [0, 1] }),
      ],
    };
  },
} satisfies Rule;

/** List items and rows under what is in scope or what the product is. */
function countFeatures(document: EngagementDocument): number {
  const sections = new Set([...sectionsAbout(document, "in-scope"), ...sectionsAbout(document, "solution")]);
  const counts = [...sections].flatMap(({ blocks }) =>
    blocks.map((block) =>
      block.type === "table" ? block.rows.length : block.type === "listItem" && block.depth === 0 ? 1 : 0,
    ),
  );
  return counts.reduce<number>((sum, count) => sum + count, 0);
}

function isServing(document: EngagementDocument): boolean {
  const concepts = ["problem", "business-goals", "success-metrics", "differentiation"] as const;
  return concepts.some((concept) => !isMissing(document, concept)) || !isUnsaid(document, "vision/outcome");
}
