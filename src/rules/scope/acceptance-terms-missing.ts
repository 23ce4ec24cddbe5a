import { type AgreementForm, findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isPaidByPeriod } from "../../documents/price-model.ts";
import { sectionsAbout } from "../../documents/sections-about.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { isExpected } from "../expected-terms.ts";
import { missingTerms } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing, missingFacets } from "../missing-concept.ts";
import { placeOfGap, placeOfRest } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** In the order in which the clause `acceptance` answers them. */
const questions: Readonly<Record<string, Message>> = {
  criteria: say`by which criteria`,
  acceptor: say`who accepts`,
  period: say`within which period`,
  silence: say`what holds without an answer`,
  defects: say`what happens with defects`,
};

const order = Object.keys(questions);

/** What a contract has to settle, and what is enough in papers that lead to one. */
const settledIn: Readonly<Partial<Record<AgreementForm, readonly string[]>>> = {
  request: ["criteria", "acceptor", "period"],
  specification: [],
};

/** Time is paid as it passes: no invoice waits for an acceptance, and the next sprint mends what the last one left. */
const askedByPeriod: readonly string[] = ["criteria", "acceptor"];

const fewestCriteria = 3;

export default {
  id: "scope/acceptance-terms-missing",
  docs: {
    summary: "The document says how finished work is accepted.",
    rationale:
      "Payment and warranty begin with acceptance. Unless criteria, person and period are agreed, the last invoice waits for a satisfaction that may never come. The tool asks for a period and for what holds without an answer; it gives no legal advice. Under time and materials only criteria and person are asked for, and the gap is a hint.",
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
    const isTime = isPaidByPeriod(document);
    const wanted = facets.filter((facet) => (isTime ? askedByPeriod : settledIn[form])?.includes(facet) ?? true);
    if (isMissing(document, "acceptance")) {
      const range = placeOfGap(document, ["acceptance"]);
      const message =
        form === "offer" && !isTime
          ? say`Nothing says how finished work is accepted: the last invoice can be put off without end.`
          : say`Nothing says how finished work is accepted: nobody can tell when the work is done.`;
      const fixes = [fixWithTerms(document, "acceptance", say`Insert acceptance terms`)];
      const group = { gap: missingTerms, part: say`acceptance` };
      if (isTime) yield { message, range, facets: wanted, severity: "hint", fixes };
      else yield { message, range, facets: wanted, group, severity: form === "offer" ? "error" : "warning", fixes };
      return;
    }
    const missing = missingFacets(document, "acceptance", wanted).filter(
      (facet) => facet !== "criteria" || !listsCriteria(document),
    );
    if (document.concepts.acceptance.state === "absent" || missing.length === 0) return;
    const parts = missing.map((facet) => order.indexOf(facet));
    const open = listOf(missing.map((facet) => questions[facet] ?? facet));
    const message = say`Acceptance leaves open ${open}: ${costOf(form, missing)}.`;
    const range = placeOfRest(document, "acceptance");
    const fixes = [fixWithTerms(document, "acceptance", say`Complete the acceptance terms`, { parts })];
    yield { message, range, facets: missing, severity: isTime ? "hint" : "warning", fixes };
  },
} satisfies Rule;

/** A list under a heading on acceptance is one of criteria, unless it tells who does what by when. */
function listsCriteria(document: EngagementDocument): boolean {
  const { acceptor, period, silence, defects } = document.concepts.acceptance.facets;
  const others = [acceptor, period, silence, defects].flatMap((places) => places ?? []);
  return sectionsAbout(document, "acceptance").some(({ blocks }) => {
    const entries = blocks.filter((block) => block.type === "listItem" && block.depth === 0);
    const plain = entries.filter(({ range }) => !others.some((place) => isInside(place.range, range)));
    return plain.length >= fewestCriteria && plain.length * 2 > entries.length;
  });
}

/** What the open parts cost, by the weightiest of them: where silence counts as acceptance, no invoice waits for ever. */
function costOf(form: AgreementForm, missing: readonly string[]): Message {
  if (form === "offer" && missing.includes("period") && missing.includes("silence"))
    return say`the last invoice can be put off without end`;
  if (missing.includes("criteria")) return say`each side judges by its own taste whether the work is done`;
  if (missing.includes("acceptor")) return say`nobody can tell whose yes counts`;
  if (missing.includes("period")) return say`nobody can tell by when an answer is due`;
  return missing.includes("silence")
    ? say`an answer that never comes holds up the last invoice`
    : say`it will be argued what a defect holds up`;
}
