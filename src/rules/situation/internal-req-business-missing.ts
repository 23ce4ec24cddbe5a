import { findAgreementForm } from "../../documents/agreement-form.ts";
import { isUnsaid, placesOfPoint, sectionsOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const rights: Readonly<Record<string, { readonly point: PointName; readonly name: Message; readonly part: number }>> = {
  reuse: { point: "situation/reuse", name: say`which parts the provider may reuse`, part: 0 },
  reference: { point: "situation/reference", name: say`whether the client may be named as a reference`, part: 1 },
};

export default {
  id: "situation/internal-req-business-missing",
  docs: {
    summary:
      "An offer that settles rights says which parts the provider may reuse, and whether it may name the client.",
    rationale:
      "General components and a public reference are worth money to the provider, and cost the client little if they are asked for before signing. A refusal is an answer, too. Only offers that have a clause about rights are asked: the others leave it to a contract that is not in sight. Public buyers often put the software into the public domain; they are not asked.",
    source:
      "Catalogue E06; the U.S. Web Design practice of putting software into the public domain shows the opposite choice.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Roster for each ward

        ## Intellectual property

        With payment, the client receives all rights to the software.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Roster for each ward

        ## Intellectual property

        With payment, the client receives all rights to the software. Pre-existing components stay with the provider, who may name the project as a reference.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow"],
  facets: Object.keys(rights),

  *check({ document, engagement, facets }) {
    if (findAgreementForm(document) !== "offer") return;
    if (findTerms(document, engagement).situation?.value === "public-sector") return;
    const [place] = placesOfPoint(document, "situation/rights");
    if (place === undefined) return;
    const missing = facets.filter((facet) => isUnsaid(document, rights[facet]?.point ?? "situation/reuse"));
    if (missing.length === 0) return;
    const [section] = sectionsOfPoint(document, "situation/rights");
    const open = listOf(missing.map((facet) => rights[facet]?.name ?? facet));
    yield {
      message: say`The rights are settled, but not ${open}: after signing, it will have a price.`,
      range: section?.heading?.textRange ?? place.words,
      facets: missing,
      fixes: [
        fixWithTerms(document, "reuse-and-reference", say`Settle reuse and reference`, {
          parts: missing.map((facet) => rights[facet]?.part ?? 0),
        }),
      ],
    };
  },
} satisfies Rule;
