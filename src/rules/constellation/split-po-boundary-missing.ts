import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { findProductRoles, hasHeadOfProduct, type ProductRole } from "../../documents/product-roles.ts";
import type { ProductTitle } from "../../documents/product-titles.ts";
import { isSplitSaid } from "../../documents/split-of-roles.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  boundary: say`what each of them decides`,
  "final-say": say`who has the final say`,
};
const order = Object.keys(questions);

const pairs: readonly (readonly [ProductTitle, ProductTitle])[] = [
  ["business", "development"],
  ["business", "owner"],
  ["development", "owner"],
  ["external", "internal"],
];

export default {
  id: "constellation/split-po-boundary-missing",
  docs: {
    summary: "Two Product Owners of different bent, such as business and technical, have a boundary and a final say.",
    rationale:
      "A business and a technical Product Owner, or one outside and one inside, each see one half of a decision. What lies between the halves is decided twice or not at all, and the team waits. Several frameworks advise against two Product Owners; where firms live with them, a table of who decides what and a rule for the rest are expected. Where the tasks of both are stated and only the final say is open, the finding is advice.",
    source: "Catalogue F07; Nexus and LeSS: one Product Owner for one product.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Team

        - Business Product Owner: Jana Roth
        - Technical Product Owner: Tom Becker
        - Lead engineer: Ada Lindqvist
      `,
      good: markdown`
        # Role charter: Ticket shop

        ## Team

        - Business Product Owner: Jana Roth
        - Technical Product Owner: Tom Becker
        - Lead engineer: Ada Lindqvist

        ## Who decides what

        | Decision | Business Product Owner | Technical Product Owner |
        | --- | --- | --- |
        | Order of features | decides | advises |
        | Order of technical work | advises | decides |

        Where the two disagree, Jana Roth has the final say.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: order,

  *check({ document, facets }) {
    const pair = findPair(document);
    if (pair === undefined) return;
    const missing = facets.filter((facet) => isMissing(document, facet, pair));
    if (missing.length === 0) return;
    const [one, other] = pair;
    const asked = listOf(missing.map((facet) => questions[facet] ?? facet));
    yield {
      message: say`"${one.said}" and "${other.said}" are both used, but it is not said ${asked}: decisions will be made twice or not at all.`,
      range: other.range,
      facets: missing,
      severity: missing.includes("boundary") ? "warning" : "information",
      related: [{ message: say`The ${one.said} is named here.`, range: one.range }],
      fixes: [
        fixWithTerms(document, "split-po-boundary", say`Draw the boundary between the two Product Owners`, {
          parts: missing.map((facet) => order.indexOf(facet)),
        }),
      ],
    };
  },
} satisfies Rule;

function findPair(document: EngagementDocument): readonly [ProductRole, ProductRole] | undefined {
  const roles = findProductRoles(document);
  for (const [first, second] of pairs) {
    const one = roles.find(({ title }) => title === first);
    const other = roles.find(({ title, name }) => title === second && (name === undefined || name !== one?.name));
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return undefined;
}

function isMissing(document: EngagementDocument, facet: string, pair: readonly ProductRole[]): boolean {
  if (facet === "final-say") return isUnsaid(document, "constellation/final-say") && !hasHeadOfProduct(document);
  return !isSplitSaid(document, pair);
}
