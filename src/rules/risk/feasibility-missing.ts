import type { EngagementDocument } from "../../documents/document.ts";
import { isAddressed } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { isTold, reportMissingRisk } from "../missing-risk.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/feasibility-missing",
  docs: {
    summary: "The document says what might be impossible to build, or how that is found out.",
    rationale:
      "Price and dates rest on the belief that the team can build it with its time, skills and technology. A spike, a prototype of the hardest part or a load test shows it before the money is spent. Where technology is named, something runs already or a team has a schedule, this is a hint, or advice beside a list of risks.",
    source: "Catalogue C03; Marty Cagan, The Four Big Risks (SVPG).",
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
        - **Feasibility risk:** the map service may be too slow on old phones. Tom tests it on three of them by 8 May.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "vision"],

  *check({ document }) {
    yield* reportMissingRisk(document, "risk-feasibility", {
      part: say`feasibility`,
      message: say`Feasibility risk is not addressed: nothing says whether the team can build it with its time and technology.`,
      takenForGranted: isTakenForGranted(document)
        ? say`It is taken for granted that this can be built: nothing says what might not work, or how that is found out.`
        : undefined,
      fixTitle: say`Address the feasibility risk`,
    });
  },
} satisfies Rule;

const leastOfTeam = 2;

/** What it is built with is named, a part of it runs already, or there are people for it. */
function isTakenForGranted(document: EngagementDocument): boolean {
  if (isAddressed(document, "risk/means") || isTold(document, "roles", "timeline")) return true;
  return document.people.filter(({ roles }) => roles.length > 0).length >= leastOfTeam;
}
