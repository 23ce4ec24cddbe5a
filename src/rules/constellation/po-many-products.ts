import { isUnsaid } from "../../documents/points.ts";
import { isHeldBy, namesOf, type ProductRole } from "../../documents/product-roles.ts";
import { sumAllocations } from "../../engagement/calculations/allocation.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  precedence: say`which of them comes first`,
  share: say`how much time each one gets`,
};
const order = Object.keys(questions);

export default {
  id: "constellation/po-many-products",
  docs: {
    summary: "A Product Owner of several products has a share of time for each and a rule for what comes first.",
    rationale:
      "One person for several products is common and can work, but every product believes it has a whole Product Owner. Shares show whether the week is long enough, and a rule for what comes first spares the teams the contest. The limits differ from source to source: one product at a time, two teams, or many where others do the clarifying; so the number is an option. Shares that add up to more than 100 % are a warning. Parts of one product are not meant.",
    source: "Catalogue F04; 18F De-risking Guide; Roman Pichler on scaling the product owner; LeSS.",
    examples: {
      bad: markdown`
        # Role charter: Shop teams

        ## Roles

        | Role | Person | Product |
        | --- | --- | --- |
        | Product Owner | Jana Roth | Ticket shop |
        | Product Owner | Jana Roth | Seat map |
        | Lead engineer | Ada Lindqvist | both |
      `,
      good: markdown`
        # Role charter: Shop teams

        ## Roles

        | Role | Person | Product | Share |
        | --- | --- | --- | --- |
        | Product Owner | Jana Roth | Ticket shop | 60 % |
        | Product Owner | Jana Roth | Seat map | 40 % |
        | Lead engineer | Ada Lindqvist | both | 100 % |

        When both products need Jana Roth, the ticket shop takes priority over the seat map.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  reads: ["productRoles"],
  facets: order,
  options: {
    "most-products": { default: 3, description: "Products that one Product Owner may have before it is a warning." },
  },

  *check(context) {
    const { summary, engagement, facets, options } = context;
    const roles = summary.productRoles.filter(isOwner);
    const most = options["most-products"] ?? 3;
    for (const name of namesOf(roles)) {
      const own = roles.filter((role) => isHeldBy(role, name));
      const [first] = own;
      const posts = findPosts(engagement, name);
      const [allocation] = sumAllocations(posts.map(({ share = 0 }) => ({ person: name, percent: share })));
      const sum = allocation?.percent ?? 0;
      const products = posts.flatMap(({ product }) => product ?? []);
      if (first === undefined || products.length < 2) continue;
      // Documents are only opened where somebody has several products.
      const { document } = context;
      const isShared =
        own.every(({ share }) => share !== undefined) || !isUnsaid(document, "constellation/product-share");
      const missing = facets.filter((facet) =>
        facet === "share" ? !isShared : isUnsaid(document, "constellation/precedence"),
      );
      const isTooMuch = sum > 100 || products.length > most;
      if (missing.length === 0 && !isTooMuch) continue;
      const owns = say`${name} is Product Owner of ${products.length} products (${listOf(products)})`;
      const message =
        sum > 100
          ? say`${owns} with shares that add up to ${sum} %: one of them will go without.`
          : missing.length === 0
            ? say`${owns}, more than the ${most} that one person should have: none of them gets the time it needs.`
            : say`${owns}, but it is not said ${listOf(missing.map((facet) => questions[facet] ?? facet))}: each will count on all of the time.`;
      const parts = missing.map((facet) => order.indexOf(facet));
      yield {
        message,
        range: first.range,
        facets: missing,
        severity: isTooMuch ? "warning" : "information",
        ...(parts.length === 0 || isTooMuch
          ? { noFix: say`Only people can decide which product another person takes over.` }
          : {
              fixes: [
                fixWithTerms(document, "po-allocation", say`Share the Product Owner's time between the products`, {
                  parts,
                }),
              ],
            }),
      };
    }
  },
} satisfies Rule;

function isOwner({ title, isPart }: ProductRole): boolean {
  return title !== "chief" && title !== "manager" && !isPart;
}

/** The person's posts over all documents, one a product: several documents may state the same one. One that names no product may be any of them. */
function findPosts({ documents }: Engagement, person: string): readonly ProductRole[] {
  const posts = documents
    .flatMap(({ productRoles }) => productRoles)
    .filter((role) => isOwner(role) && isHeldBy(role, person) && role.product !== undefined);
  const products = posts.map(({ product }) => product?.toLowerCase());
  return posts.filter((_, at) => products.indexOf(products[at]) === at);
}
