import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const said: Readonly<Record<string, Message>> = {
  alternatives: say`what people use instead today`,
  research: say`what was found out about the market and its customers`,
};

export default {
  id: "vision/market-missing",
  docs: {
    summary: "A product vision says what people use today or what is known of the market.",
    rationale:
      "People always have an alternative, and be it a sheet of paper. Who doesn't know it builds something that is no better. A status quo counts as an alternative, and one of the two is enough; internal products and drafts are not asked.",
    source: "Catalogue G05; Roman Pichler, Product Vision Board.",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour who needs the beans.

        ## Target group

        Gardeners with too many beans.

        ## Business goals

        - Win 40 clubs as paying members.
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour who needs the beans.

        ## Target group

        Gardeners with too many beans.

        ## Competitors

        Two apps for leftovers ask a fee, and most clubs use a board at the gate.

        ## Research

        In interviews in May 2026, 14 of 20 gardeners threw beans away.

        ## Business goals

        - Win 40 clubs as paying members.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["vision"],
  facets: ["alternatives", "research"],

  *check({ document, engagement, facets }) {
    const { situation, audience } = findTerms(document, engagement);
    if (document.status === "draft" || situation?.value === "internal" || audience?.value === "internal") return;
    const missing = facets.filter((facet) => isOpen(document, facet));
    // Whoever knows the alternatives or the market has looked around.
    if (missing.length === 0 || missing.length < facets.length) return;
    yield {
      message: say`The vision does not say ${listOf(missing.map((facet) => said[facet] ?? facet))}: the product may be no better.`,
      range: placeOfGap(document, ["differentiation", "problem", "target-users"]),
      facets: missing,
      fixes: [
        fixWithClause(document, "market-research", say`Note what is known of the market`, { parts: partsOf(missing) }),
      ],
    };
  },
} satisfies Rule;

function isOpen(document: EngagementDocument, facet: string): boolean {
  if (facet === "research") return isUnsaid(document, "vision/research");
  return isMissing(document, "differentiation") && isUnsaid(document, "vision/alternatives");
}

/** Where the clause `market-research` answers, counted in its parts. */
function partsOf(missing: readonly string[]): number[] {
  return missing.map((facet) => (facet === "alternatives" ? 0 : 1));
}
