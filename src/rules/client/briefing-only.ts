import { findAgreementForm } from "../../documents/agreement-form.ts";
import { isUnsaid, placesOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "client/briefing-only",
  docs: {
    summary: "A scope that comes from the client's briefing is checked against the problem before it is built.",
    rationale:
      "A briefing says what somebody wished for, not whether it solves the problem. A provider who builds it unasked delivers what was ordered and is blamed when nobody uses it. A problem statement, talks with users or any step of discovery is enough. Public buyers, whose specifications bind, are not reported; where working/discovery-missing says that no discovery is planned, this rule is silent.",
    source: "Catalogue B06; Marty Cagan, The Product Operating Model (SVPG), on problems to solve.",
    examples: {
      bad: markdown`
        # Work order: Shift planner

        This order is placed under the framework agreement of 2026.

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        All functions are built according to the briefing.
      `,
      good: markdown`
        # Work order: Shift planner

        This order is placed under the framework agreement of 2026.

        ## Problem

        Nurses swap shifts by telephone, and every fourth swap gets lost.

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        All functions are built according to the briefing.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  yieldsTo: ["working/discovery-missing"],

  *check({ document, engagement }) {
    if (findAgreementForm(document) !== "offer") return;
    if (findTerms(document, engagement).situation?.value === "public-sector") return;
    const [place] = placesOfPoint(document, "client/briefing");
    if (place === undefined || !isUnsaid(document, "client/discovery")) return;
    if (!isMissing(document, "problem") || !isMissing(document, "user-access")) return;
    yield {
      message: say`The scope is taken from a briefing alone: it may be built as ordered and still solve nobody's problem.`,
      range: place.words,
      fixes: [fixWithTerms(document, "discovery", say`Plan a discovery phase with its price`)],
    };
  },
} satisfies Rule;
