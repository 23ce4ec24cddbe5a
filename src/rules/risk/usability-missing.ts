import type { EngagementDocument } from "../../documents/document.ts";
import { isAddressed, placesOfPoint } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { reportMissingRisk } from "../missing-risk.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/usability-missing",
  docs: {
    summary: "The document says why users might not cope with the product, or how that is found out.",
    rationale:
      "What users cannot work out is not used, however well it is built. Usability tests, sessions with a prototype or work on accessibility count; the word user-friendly does not: where ease of use, guides or training are promised, this is a hint, or advice beside a list of risks. Servers, plants, data and channels are not asked.",
    source: "Catalogue C04; Marty Cagan, The Four Big Risks (SVPG).",
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
        - **Usability risk:** older gardeners may not find the swap button. Ada holds six usability tests in April.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "vision"],

  *check({ document }) {
    if (isBackstage(document) || isAddressed(document, "risk/tried-out")) return;
    yield* reportMissingRisk(document, "risk-usability", {
      part: say`usability`,
      message: say`Usability risk is not addressed: nothing says whether users can work out how to use it.`,
      takenForGranted: isTakenForGranted(document)
        ? say`Ease of use is taken for granted: nothing says how it is found out whether users cope with the product.`
        : undefined,
      fixTitle: say`Address the usability risk`,
    });
  },
} satisfies Rule;

/** `It is easy to use`, a layout, guides and training: somebody thought of those who use it. */
function isTakenForGranted(document: EngagementDocument): boolean {
  return isAddressed(document, "risk/ease");
}

/** Servers, plants, data and channels have nothing to be worked out, though an app or a page is named in passing. */
function isBackstage(document: EngagementDocument): boolean {
  const count = placesOfPoint(document, "risk/backstage").length;
  const handled = placesOfPoint(document, "risk/interface").length;
  return count >= (handled === 0 ? 1 : leastBesideInterface) && count >= handled;
}

const leastBesideInterface = 3;
