import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { isProductRisk, isUntold, listedRisks, reportRiskGaps } from "../risk-gaps.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/mitigation-missing",
  docs: {
    summary: "Every listed delivery risk or dependency says what is done about it.",
    rationale:
      "A list of risks that nobody does anything about only proves that they were known. A column, a label, a sentence or a section of measures counts, and so does a risk that is accepted on purpose. The four product risks are judged by risk/evidence-missing: they want a test.",
    source: "Catalogue C10; PMI, PMBOK Guide, on planning risk responses.",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Deliverables

        - Plan of shifts for each ward

        ## Risks

        | Risk | Owner |
        | --- | --- |
        | The data from the till comes too late | Jana Roth |
        | The only operator is on leave in March | Tom Becker |
      `,
      good: markdown`
        # Offer: Shift planner

        ## Deliverables

        - Plan of shifts for each ward

        ## Risks

        | Risk | Owner | Mitigation |
        | --- | --- | --- |
        | The data from the till comes too late | Jana Roth | begin with data of last year |
        | The only operator is on leave in March | Tom Becker | train a second one in February |
      `,
    },
    noFix: "A risk in an HTML table has no room that could be filled in safely.",
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow", "vision", "charter"],

  *check({ document }) {
    const risks = listedRisks(document).filter((risk) => !isProductRisk(document, risk));
    const gaps = risks.filter((risk) => isUntold(document, risk, "risk/countered"));
    yield* reportRiskGaps(document, risks, gaps, {
      detail: "mitigation",
      point: "risk/countered",
      tellAll: (none) => say`${none} says what is done about it: nobody will be prepared.`,
      tellMost: (count, open) =>
        say`Of ${count} risks, ${open} don't say what is done about them: nobody will be prepared.`,
      tellOne: (title) => say`The risk "${title}" doesn't say what is done about it: nobody will be prepared.`,
      fixTitle: say`Make room for what is done about it`,
    });
  },
} satisfies Rule;
