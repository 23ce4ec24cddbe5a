import { isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isAddressed } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { missingPlans } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "working/acceptance-testing-missing",
  docs: {
    summary: "An offer plans a test by the client before release, and says how quality is assured.",
    rationale:
      "What nobody of the client tried before release is tried by its users, and each surprise becomes a dispute about defects. Stories that the client accepts one by one, or a period for testing each delivery, are such a test as well. Where no acceptance is agreed at all, that is reported instead.",
    source: "Catalogue H12; 18F on quality assurance surveillance plans.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Acceptance

        Ines Vogt accepts the deliverables in writing.

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Acceptance

        Two head nurses test each delivery with the shifts of their ward before it is released. Ines Vogt of the client accepts it in writing.

        ## Quality

        All acceptance criteria have automated tests, and a second developer reviews each change.

        ## Price

        The client pays a fixed price of €48,000 plus VAT.

        The acceptance test takes place from 3 to 14 May 2027.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["client-test", "quality"],

  *check({ document, facets }) {
    if (!isClientProject(document) || isMissing(document, "acceptance")) return;
    const range = placeOfGap(document, ["acceptance"]);
    if (facets.includes("client-test") && !isTestedByClient(document)) {
      // Who accepts is asked for by another rule; where nobody does, this is the smaller part of the gap.
      const isThin = document.concepts.acceptance.facets.acceptor === undefined;
      yield {
        message: say`No test by the client is planned before release: users will find what the client could have found.`,
        range,
        facets:
          facets.includes("quality") && !isQualityAssured(document) ? ["client-test", "quality"] : ["client-test"],
        group: { gap: missingPlans, part: say`a test by the client` },
        ...(isThin ? { severity: "information" } : {}),
        fixes: [fixWithTerms(document, "acceptance-plan", say`Plan acceptance tests`)],
      };
      return;
    }
    if (!facets.includes("quality") || isQualityAssured(document)) return;
    yield {
      message: say`It is not said how quality is assured: what counts as done will be disputed at acceptance.`,
      range,
      facets: ["quality"],
      severity: "information",
      fixes: [fixWithTerms(document, "definition-of-done", say`Agree the Definition of Done`)],
    };
  },
} satisfies Rule;

/** Somebody who accepts by criteria, or within a period, tests. */
function isTestedByClient(document: EngagementDocument): boolean {
  const { facets } = document.concepts.acceptance;
  if (facets.acceptor !== undefined && (facets.period ?? facets.criteria) !== undefined) return true;
  return isAddressed(document, "working/acceptance-test");
}

function isQualityAssured(document: EngagementDocument): boolean {
  return isAddressed(document, "working/quality");
}
