import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { findProductRoles, findSharedOwners, namesOf, type ProductRole } from "../../documents/product-roles.ts";
import { findProductTitles } from "../../documents/product-titles.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  areas: say`which part each of them owns`,
  mode: say`how they agree on one order`,
  meeting: say`when they meet`,
};
const order = Object.keys(questions);

export default {
  id: "constellation/multi-po-coordination-missing",
  docs: {
    summary: "Several Product Owners of one product have areas of their own, a way to agree and a regular meeting.",
    rationale:
      "Several Product Owners work well together where each knows the own part and where they meet before the team does. Otherwise the team is the place where their plans collide. Who has the final say is asked first, by `constellation/multi-po-no-final-say`; Product Owners of different products and job shares are not meant. One part that is open is advice.",
    source: "Catalogue F06; Nexus; LeSS; Roman Pichler on scaling the product owner.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Team

        - Chief Product Owner: Ines Vogt
        - Product Owner: Jana Roth
        - Product Owner: Tom Becker
        - Lead engineer: Ada Lindqvist
      `,
      good: markdown`
        # Role charter: Ticket shop

        ## Team

        | Role | Person | Area |
        | --- | --- | --- |
        | Chief Product Owner | Ines Vogt | whole product |
        | Product Owner | Jana Roth | Box office |
        | Product Owner | Tom Becker | Online sale |

        All work from one product backlog. The Product Owners meet every Tuesday.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["charter"],
  facets: order,
  yieldsTo: ["constellation/multi-po-no-final-say", "constellation/split-po-boundary-missing"],

  *check({ document, facets }) {
    const owners = findSharedOwners(document);
    const names = namesOf(owners);
    const second = owners.find(({ name }) => name === names[1]);
    if (second === undefined || !isUnsaid(document, "constellation/tandem")) return;
    const missing = facets.filter((facet) => isMissing(document, facet, owners));
    if (missing.length === 0) return;
    const asked = listOf(missing.map((facet) => questions[facet] ?? facet));
    yield {
      message: say`${listOf(names)} are Product Owners of one product, but it is not said ${asked}: their plans will collide in the team.`,
      range: second.range,
      facets: missing,
      severity: missing.length > 1 ? "warning" : "information",
      fixes: [
        fixWithTerms(document, "po-coordination", say`Say how the Product Owners work together`, {
          parts: missing.map((facet) => order.indexOf(facet)),
        }),
      ],
    };
  },
} satisfies Rule;

function isMissing(document: EngagementDocument, facet: string, owners: readonly ProductRole[]): boolean {
  if (facet === "mode")
    return (
      isUnsaid(document, "constellation/mode") &&
      !findProductRoles(document).some(({ title, duties }) => title === "chief" && duties !== undefined)
    );
  if (facet === "meeting") return isUnsaid(document, "constellation/owner-meeting") && !meet(document, namesOf(owners));
  const told = new Set(owners.map(({ isPart, product, duties }) => (isPart ? product : duties)));
  return isUnsaid(document, "constellation/areas") && (told.has(undefined) || told.size < owners.length);
}

/** A meeting with `Product Owners`, or with two of them by name. */
function meet({ facts }: EngagementDocument, names: readonly string[]): boolean {
  return facts.meetings.some(
    ({ participants }) =>
      participants.some((participant) => findProductTitles(participant).some(({ isPlural }) => isPlural)) ||
      names.filter((name) => participants.includes(name)).length > 1,
  );
}
