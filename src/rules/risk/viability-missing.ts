import { isAddressed } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { isTold, reportMissingRisk } from "../missing-risk.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/viability-missing",
  docs: {
    summary: "The document says why the product might not work for the business, or how that is found out.",
    rationale:
      "A product that people love can still cost more than it earns, break a law or have no channel to be sold through. Whoever pays learns it too late unless somebody looks for it early. A price that is tried, orders that are paid ahead or a figure at which one stops count. An agreement with measured goals gets a hint, or advice beside a list of risks.",
    source: "Catalogue C02; Marty Cagan, The Four Big Risks (SVPG).",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        - **Value risk:** gardeners may not use it and go on asking over the fence.
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        - **Value risk:** gardeners may not use it and go on asking over the fence.
        - **Business viability risk:** running costs may exceed what the clubs pay. We ask five clubs for a commitment.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "vision"],

  *check({ document }) {
    // Whoever tries a price or says at which figure to stop looks whether it pays off.
    if (isAddressed(document, "risk/paying")) return;
    yield* reportMissingRisk(document, "risk-viability", {
      part: say`business viability`,
      message: say`Business viability risk is not addressed: nothing says whether it pays off and fits law, sales and brand.`,
      takenForGranted:
        document.kind === "sow" && isTold(document, "success-metrics")
          ? say`It is taken for granted that this pays off: nothing says whether it fits costs, law, sales and brand.`
          : undefined,
      fixTitle: say`Address the business viability risk`,
    });
  },
} satisfies Rule;
