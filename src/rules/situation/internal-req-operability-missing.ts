import { findAgreementForm } from "../../documents/agreement-form.ts";
import { isUnsaid, placesOfPoint, sectionsOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const needs: Readonly<Record<string, { readonly point: PointName; readonly name: Message }>> = {
  maintainability: { point: "situation/maintainability", name: say`maintainability` },
  monitoring: { point: "situation/monitoring", name: say`logging and monitoring` },
  support: { point: "situation/support", name: say`support` },
  "cost-of-maintenance": { point: "situation/upkeep-cost", name: say`the cost of maintenance` },
};

export default {
  id: "situation/internal-req-operability-missing",
  docs: {
    summary: "A provider who runs or maintains the product states what it needs for that.",
    rationale:
      "Clients ask for features; that errors can be found, that a change stays cheap and that somebody pays for both is the provider's own requirement. If it stands in no document, it is nobody's task and comes out of the margin. Only offers in which the provider runs, hosts or maintains the product, or sells it to many customers, are asked, and only where at least half of these needs are missing.",
    source: "Catalogue E05; ISO/IEC 25010 on maintainability and analysability.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Roster for each ward
        - Requests for days off

        ## Operation and maintenance

        The provider hosts the planner for three years.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Roster for each ward
        - Requests for days off

        ## Operation and maintenance

        - The provider hosts the planner for three years for a maintenance fee of 900 EUR a month.
        - Errors are logged and alert the team.
        - Every change has automated tests, so that maintenance stays cheap.
        - Support hours are 8 am to 6 pm; the response time is two hours.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow"],
  facets: Object.keys(needs),

  *check({ document, engagement, facets }) {
    if (findAgreementForm(document) !== "offer") return;
    const [runs] = placesOfPoint(document, "situation/provider-runs");
    const [section] = sectionsOfPoint(document, "situation/provider-runs");
    const isOwnProduct = findTerms(document, engagement).situation?.value === "packaged";
    if (runs === undefined && !isOwnProduct) return;
    const missing = facets.filter((facet) => isUnsaid(document, needs[facet]?.point ?? "situation/support"));
    if (missing.length === 0 || missing.length * 2 < facets.length) return;
    const named = listOf(missing.map((facet) => needs[facet]?.name ?? facet));
    yield {
      message: say`The provider answers for the running product, but nothing is required for ${named}: that work will be paid from the margin.`,
      range: section?.heading?.textRange ?? runs?.words ?? placeOfGap(document, ["in-scope"]),
      facets: missing,
      fixes: [fixWithTerms(document, "provider-requirements", say`List the provider's own requirements`)],
    };
  },
} satisfies Rule;
