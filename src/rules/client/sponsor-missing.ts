import { mayBeSaid } from "../../documents/may-be-said.ts";
import { isUnsaid } from "../../documents/points.ts";
import { isBetweenTwo } from "../../documents/small-agreement.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { saysClientDuties } from "../client-side.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** The item of the clause `client-roles` that is about the sponsor. */
const sponsorPart = 2;

export default {
  id: "client/sponsor-missing",
  docs: {
    summary: "The client names a sponsor who answers for vision, goals and budget.",
    rationale:
      "Somebody at the client has to say which problems are worth money, and to decide when goals and budget collide. Without that person every such question goes up a ladder that nobody knows, while the team waits. Long co-operations and staged funding cannot do without: there it is a warning. A steering committee counts as well, and so does whoever the offer addresses as the one who decides. The rule speaks in offers that say what the client contributes, and not in small ones.",
    source:
      "Catalogue B05; DSDM Handbook on business sponsor and business visionary; GOV.UK Service Manual on the service owner.",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Team

        - Product Owner: Jana Roth, plans the work and decides on scope
        - Lead engineer: Tom Becker, designs and builds the solution

        ## Client responsibilities

        - A head nurse answers questions about wards within two working days.
      `,
      good: markdown`
        # Offer: Shift planner

        ## Team

        - Product Owner: Jana Roth, plans the work and decides on scope
        - Lead engineer: Tom Becker, designs and builds the solution

        ## Client responsibilities

        - A head nurse answers questions about wards within two working days.
        - Ines Vogt is the client's sponsor: she sets the goals and releases the budget.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow"],
  yieldsTo: ["ownership/roles-missing"],

  *check({ document, engagement }) {
    if (!saysClientDuties(document) || isBetweenTwo(document)) return;
    if (mayBeSaid(document, "client/sponsor")) return;
    const isNamed = !isUnsaid(document, "client/sponsor");
    if (isNamed && !isUnsaid(document, "client/sponsor-task")) return;
    const { situation, contract } = findTerms(document, engagement);
    const isUrgent = !isNamed && (situation?.value === "long-term" || contract?.value === "staged");
    yield {
      message: isNamed
        ? say`A sponsor is named, but not what for: nobody at the client answers for goals and budget.`
        : say`No sponsor of the client is named: nobody there answers for goals and budget, and decisions will wait.`,
      range: placeOfGap(document, ["client-duties", "roles"]),
      ...(isUrgent ? { severity: "warning" } : {}),
      fixes: [
        fixWithTerms(document, "client-roles", say`Say what the client's sponsor decides`, { parts: [sponsorPart] }),
      ],
    };
  },
} satisfies Rule;
