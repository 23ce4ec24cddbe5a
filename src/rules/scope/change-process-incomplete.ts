import type { EngagementDocument } from "../../documents/document.ts";
import { isPaidByTime } from "../../documents/price-model.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { isExpected } from "../expected-terms.ts";
import { missingTerms } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing, missingFacets } from "../missing-concept.ts";
import { placeOfGap, placeOfRest } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** In the order in which the clause `change-process` answers them. */
const questions: Readonly<Record<string, Message>> = {
  request: say`how a change is requested`,
  impact: say`its effect on price and dates`,
  approver: say`who approves it`,
  "written-approval": say`that work waits for written approval`,
  "contract-effect": say`how it changes the contract`,
};

const order = Object.keys(questions);

/** Who has these said has a process; the form of the request and of the contract follow from practice. */
const core: readonly string[] = ["impact", "approver", "written-approval"];

export default {
  id: "scope/change-process-incomplete",
  docs: {
    summary: "An offer or contract says how its scope is changed.",
    rationale:
      "Scope changes in every project. Without an agreed way each change is negotiated anew, or done for nothing. Under time and materials a rule that swaps backlog items of equal size is enough, since more money needs a new decision anyway, and other gaps are pieces of advice.",
    source:
      "Catalogue D04; PMI on integrated change control: written, with effect on time and cost, approved by a responsible person.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Changes

        Wishes for changes can be sent by e-mail. We estimate the effort and fit them in.
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Change process

        1. Every change is written down in a change request form and sent to Jana Roth.
        2. Within three working days she states the effort, the price and the effect on dates.
        3. Jana Roth approves or declines the change.
        4. Work on a change begins only after written approval.
        5. An approved change is added to this agreement as an amendment.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],
  facets: order,

  *check({ document, facets }) {
    if (!isExpected(document, "change-control") || isSwapped(document)) return;
    const range = placeOfGap(document, ["change-control"]);
    const missing = missingFacets(document, "change-control", facets);
    const isSilent = missing.length === facets.length && facets.length === order.length;
    if (isMissing(document, "change-control") || isSilent) {
      const clause = isPaidByTime(document) ? "change-process-agile" : "change-process";
      yield {
        message: say`No change process is agreed: every new wish is negotiated from scratch, or done for nothing.`,
        range: isMissing(document, "change-control") ? range : placeOfRest(document, "change-control"),
        facets,
        severity: isPaidByTime(document) ? "information" : "error",
        group: { gap: missingTerms, part: say`changes of scope` },
        fixes: [fixWithTerms(document, clause, say`Insert a change process`)],
      };
      return;
    }
    const gaps = missing.filter((facet) => core.includes(facet)).length;
    if (document.concepts["change-control"].state === "absent" || gaps === 0) return;
    const parts = missing.map((facet) => order.indexOf(facet));
    const asked = listOf(missing.map((facet) => questions[facet] ?? facet));
    const isPaid = isPaidByTime(document);
    yield {
      message: isPaid
        ? say`The change process leaves open ${asked}: each new wish is negotiated anew.`
        : say`The change process leaves open ${asked}: new wishes will be done for nothing.`,
      range: placeOfRest(document, "change-control"),
      facets: missing,
      severity: isPaid ? "hint" : gaps > 1 ? "warning" : "information",
      fixes: [fixWithTerms(document, "change-process", say`Complete the change process`, { parts })],
    };
  },
} satisfies Rule;

/** Under time and materials, a rule for swaps of equal size takes the place of a change process. */
function isSwapped(document: EngagementDocument): boolean {
  return isPaidByTime(document) && document.concepts["change-control"].facets["swap-rule"] !== undefined;
}
