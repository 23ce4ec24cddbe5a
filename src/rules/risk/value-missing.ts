import type { EngagementDocument } from "../../documents/document.ts";
import { isPartOfVision } from "../../documents/part-of-vision.ts";
import { isAddressed, placesOfPoint } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import type { Topic } from "../../vocabulary/topics.ts";
import { markdown } from "../markdown.ts";
import { isTold, reportMissingRisk } from "../missing-risk.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/value-missing",
  docs: {
    summary: "The document says why users might not choose the product, or how that is found out.",
    rationale:
      "Most products fail because too few people want them, not because they could not be built. Interviews, a demand test or a pilot count as well as a risk that is written down; a promise of value does not: where a need, a benefit or the cost of the present is told, and where an agreement delivers what somebody has decided to have, this is a hint, or advice beside a list of risks. A roadmap or a list of risks in a file of its own is not asked.",
    source: "Catalogue C01; Marty Cagan, The Four Big Risks (SVPG).",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        - The map service may be too slow on old phones.
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        - The map service may be too slow on old phones.
        - **Value risk:** gardeners may not use it and go on asking over the fence. We interview twelve of them in March.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "vision"],

  *check({ document }) {
    if (isPartOfVision(document) || isDoubted(document)) return;
    yield* reportMissingRisk(document, "risk-value", {
      part: say`value`,
      message: say`Value risk is not addressed: nothing says why users would choose it or customers buy it.`,
      takenForGranted: isTakenForGranted(document)
        ? say`Value is taken for granted: nothing says how it is found out whether people want the product.`
        : undefined,
      fixTitle: say`Address the value risk`,
    });
  },
} satisfies Rule;

/** A need is told, a benefit or what the present costs; and an agreement delivers what somebody has decided to have. */
function isTakenForGranted(document: EngagementDocument): boolean {
  if (document.kind === "sow" || isAddressed(document, "risk/worth")) return true;
  return isTold(document, "differentiation") || isTold(document, "problem", "target-users");
}

const doubts: readonly Topic[] = ["risks", "assumptions", "beliefs", "open-questions"];

/** `Inspectors reject the app` among the risks, `Managers trust the number` among the assumptions. */
function isDoubted(document: EngagementDocument): boolean {
  return placesOfPoint(document, "risk/doubted").some(({ topics }) => topics.some((topic) => doubts.includes(topic)));
}
