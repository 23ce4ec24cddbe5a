import { type AgreementForm, findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { readPriceModel } from "../../documents/price-model.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { enumerate } from "../enumerate.ts";
import { isExpected } from "../expected-terms.ts";
import { missingTerms } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing, missingFacets } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule, Severity } from "../rule.ts";

/** In the order in which the clause `acceptance` answers them. */
const questions: Readonly<Record<string, string>> = {
  criteria: "by which criteria",
  acceptor: "who accepts",
  period: "within which period",
  silence: "what holds without an answer",
  defects: "what happens with defects",
};

const order = Object.keys(questions);

/** What a contract has to settle, and what is enough in papers that lead to one. */
const settledIn: Readonly<Partial<Record<AgreementForm, readonly string[]>>> = {
  request: ["criteria", "acceptor", "period"],
  specification: [],
};

export default {
  id: "scope/acceptance-terms-missing",
  docs: {
    summary: "The document says how finished work is accepted.",
    rationale:
      "Payment and warranty begin with acceptance. Unless criteria, person and period are agreed, the last invoice waits for a satisfaction that may never come. The tool asks for a period and for what holds without an answer; it gives no legal advice. Under time and materials the gap is a warning.",
    source: "Catalogue D11; FAR 37.6: measurable performance standards; § 640 BGB.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Acceptance

        - **Criteria:** A deliverable is ready when it meets its acceptance criteria.
        - **Who accepts:** Petra Lang for the client
        - **Period:** The client tests each deliverable within 10 working days of hand-over.
        - **Without an answer:** After a reminder and another 5 working days it counts as accepted.
        - **Defects:** Defects that prevent use are corrected and the period starts anew.

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],
  facets: order,

  *check({ document, facets }) {
    if (!isExpected(document, "acceptance")) return;
    const form = findAgreementForm(document);
    const wanted = facets.filter((facet) => settledIn[form]?.includes(facet) ?? true);
    const range = placeOfGap(document, ["acceptance"]);
    if (isMissing(document, "acceptance")) {
      const message = `Nothing says how finished work is accepted: ${costOf(form)}.`;
      const fixes = [fixWithTerms(document, "acceptance", "Insert acceptance terms")];
      const group = { gap: missingTerms, part: "acceptance" };
      yield { message, range, facets: wanted, group, severity: severityOf(document), fixes };
      return;
    }
    const missing = missingFacets(document, "acceptance", wanted);
    if (document.concepts.acceptance.state === "absent" || missing.length === 0) return;
    const parts = missing.map((facet) => order.indexOf(facet));
    const asked = enumerate(missing.map((facet) => questions[facet] ?? facet));
    const message = `Acceptance leaves open ${asked}: ${costOf(form)}.`;
    const fixes = [fixWithTerms(document, "acceptance", "Complete the acceptance terms", { parts })];
    yield { message, range, facets: missing, severity: "warning", fixes };
  },
} satisfies Rule;

function costOf(form: AgreementForm): string {
  return form === "offer" ? "the last invoice can be put off without end" : "nobody can tell when the work is done";
}

function severityOf(document: EngagementDocument): Severity {
  const isContract = findAgreementForm(document) === "offer";
  return isContract && readPriceModel(document).byTime === undefined ? "error" : "warning";
}
