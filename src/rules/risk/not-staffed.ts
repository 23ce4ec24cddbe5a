import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { RiskName } from "../../documents/concepts.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid, placesOfPoint } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

interface Cover {
  readonly risk: RiskName;
  readonly role: PointName;
  readonly name: Message;
  readonly craft: Message;
  /** Where the clause `risk-roles` names the role, counted in its parts. */
  readonly part: number;
}

/** Value and viability are the Product Owner's, of whom `ownership/po-not-named` speaks. */
const covers: Readonly<Record<string, Cover>> = {
  usability: {
    risk: "risk-usability",
    role: "risk/design-role",
    name: say`usability`,
    craft: say`designer`,
    part: 0,
  },
  feasibility: {
    risk: "risk-feasibility",
    role: "risk/engineering-role",
    name: say`feasibility`,
    craft: say`engineer`,
    part: 1,
  },
};

/** From so many people or roles on, a list of them is the team. */
const leastTeam = 2;

export default {
  id: "risk/not-staffed",
  docs: {
    summary: "For each product risk that a document names, somebody on the team has the craft to work on it.",
    rationale:
      "A usability risk without a designer stays where it is, however often it is reviewed. The rule speaks in offers that list a team and name the risk; a risk that nothing is said of is reported by the rule about that risk, and a missing Product Owner by ownership/po-not-named. One person may have two crafts, and a subcontractor counts.",
    source: "Catalogue C07; GOV.UK Service Manual on the roles that a service team needs.",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Deliverables

        - Plan of shifts for each ward

        ## Team

        - Product Owner: Jana Roth
        - Engineer: Tom Becker

        ## Risks

        - **Usability:** nurses may not find the shift of a colleague. We test with six of them in March.
      `,
      good: markdown`
        # Offer: Shift planner

        ## Deliverables

        - Plan of shifts for each ward

        ## Team

        - Product Owner: Jana Roth
        - UX designer: Ada Lindqvist
        - Engineer: Tom Becker

        ## Risks

        - **Usability:** nurses may not find the shift of a colleague. We test with six of them in March.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["usability", "feasibility"],

  *check({ document, facets }) {
    if (findAgreementForm(document) !== "offer" || !listsTeam(document)) return;
    const missing = facets.filter((facet) => isUncovered(document, covers[facet]));
    if (missing.length === 0) return;
    const named = listOf(missing.map((facet) => covers[facet]?.name ?? facet));
    const crafts = listOf(
      missing.flatMap((facet) => covers[facet]?.craft ?? []),
      "or",
    );
    yield {
      message: say`Nobody on the team covers ${named}: the risk is known, but no ${crafts} is there to work on it.`,
      range: placeOfGap(document, ["roles"]),
      facets: missing,
      fixes: [
        fixWithTerms(document, "risk-roles", say`Add who covers ${named}`, {
          parts: missing.flatMap((facet) => covers[facet]?.part ?? []),
        }),
      ],
    };
  },
} satisfies Rule;

function isUncovered(document: EngagementDocument, cover: Cover | undefined): boolean {
  if (cover === undefined || document.concepts[cover.risk].state !== "explicit") return false;
  return isUnsaid(document, cover.role);
}

function listsTeam(document: EngagementDocument): boolean {
  const people = document.people.filter(({ side, roles }) => side !== "client" && roles.length > 0);
  const roles = (["risk/engineering-role", "risk/design-role", "risk/product-line"] as const)
    .flatMap((name) => placesOfPoint(document, name))
    .filter(({ topics }) => topics.includes("roles") || topics.includes("pricing"));
  return people.length >= leastTeam || roles.length >= leastTeam;
}
