import { markdown } from "../markdown.ts";
import { isProductRisk, isUntold, listedRisks, reportRiskGaps } from "../risk-gaps.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/evidence-missing",
  docs: {
    summary: "For every listed product risk something is planned or done that shows whether it is real.",
    rationale:
      "Whether people want a product, can use it and pay enough for it is not found out by discussing it. An interview, a test, a trial or a date to look again turns a worry into knowledge while it is still cheap to change course. A risk that is accepted on purpose is not reported; delivery risks are judged by risk/mitigation-missing, and where that rule speaks this one is silent.",
    source: "Catalogue C06; Marty Cagan, The Four Big Risks (SVPG).",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        | Risk | What could go wrong | Owner |
        | --- | --- | --- |
        | Value | gardeners may go on calling over the fence | Jana Roth |
        | Usability | gardeners may not find the map | Ada Lindqvist |
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        | Risk | What could go wrong | Owner | Test |
        | --- | --- | --- | --- |
        | Value | gardeners may go on calling over the fence | Jana Roth | twelve interviews in March |
        | Usability | gardeners may not find the map | Ada Lindqvist | paper prototype with six gardeners |
      `,
    },
    noFix: "A risk in an HTML table has no room that could be filled in safely.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "vision", "backlog"],
  yieldsTo: ["risk/mitigation-missing"],

  *check({ document }) {
    const risks = listedRisks(document).filter((risk) => isProductRisk(document, risk));
    const gaps = risks.filter((risk) => isUntold(document, risk, "risk/tested"));
    yield* reportRiskGaps(document, risks, gaps, {
      detail: "test",
      point: "risk/tested",
      oneHas: "is tested by anything",
      lack: "are not tested by anything",
      oneLacks: "is not tested by anything",
      cost: "whether it is real shows when the product is built and paid.",
      fixTitle: "Make room for a test of it",
    });
  },
} satisfies Rule;
