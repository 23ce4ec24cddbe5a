import { markdown } from "../markdown.ts";
import { reportMissingRisk } from "../missing-risk.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/feasibility-missing",
  docs: {
    summary: "The document says what might be impossible to build, or how that is found out.",
    rationale:
      "Price and dates rest on the belief that the team can build it with its time, skills and technology. A spike, a prototype of the hardest part or a load test shows it before the money is spent.",
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
      part: "feasibility",
      message:
        "Feasibility risk is not addressed: nothing says whether the team can build it with its time and technology.",
      fixTitle: "Address the feasibility risk",
    });
  },
} satisfies Rule;
