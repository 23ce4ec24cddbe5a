import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { findProductRoles, isHeldBy, type ProductRole } from "../../documents/product-roles.ts";
import { isSplitSaid, nameAll } from "../../documents/split-of-roles.ts";
import { capitalise, listOf, type Message, say, type Value } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule, Severity } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  tasks: say`who does what`,
  "hand-over": say`where work passes from one to the other`,
  sync: say`when the two meet`,
};
const order = Object.keys(questions);

export default {
  id: "constellation/po-pm-split-undefined",
  docs: {
    summary:
      "Where a product manager and a Product Owner are both named, their tasks, hand-over and meeting are stated.",
    rationale:
      "The two titles mean different things in every firm. Without a split both talk to customers and nobody to the team, or both order the backlog. Some sources know two roles on two levels, others advise against any split; both need it written down who decides what. Where the tasks of both are stated and only hand-over and meeting are open, the finding is advice. One person who is both needs no split.",
    source: "Catalogue F02; SAFe; ISPMA; Marty Cagan (SVPG) on product manager and product owner.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Team

        - Product Manager: Ines Vogt
        - Product Owner: Jana Roth
        - Lead engineer: Ada Lindqvist
      `,
      good: markdown`
        # Role charter: Ticket shop

        ## Team

        - Product Manager: Ines Vogt
        - Product Owner: Jana Roth
        - Lead engineer: Ada Lindqvist

        ## Split of tasks

        | Task | Product Manager | Product Owner |
        | --- | --- | --- |
        | Vision and roadmap | decides | advises |
        | Market and pricing | decides | is told |
        | Order of stories | advises | decides |
        | Acceptance of finished work | is told | decides |

        The product manager hands over each feature with its goal. Product manager and Product Owner meet every week.
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
    const [manager, owner] = pair;
    const missing = facets.filter((facet) => isMissing(document, facet, pair));
    if (missing.length === 0) return;
    const asked = listOf(missing.map((facet) => questions[facet] ?? facet));
    yield {
      message: say`${capitalise(nameOf(manager))} and ${nameOf(owner)} are both there, but it is not said ${asked}: each will leave to the other what nobody then does.`,
      range: owner.range,
      facets: missing,
      severity: severityOf(missing),
      related: [{ message: say`The ${manager.said} is named here.`, range: manager.range }],
      fixes: [
        fixWithTerms(document, "pm-po-split", say`Split the tasks between product manager and Product Owner`, {
          parts: missing.map((facet) => order.indexOf(facet)),
        }),
      ],
    };
  },
} satisfies Rule;

/** A product manager and a Product Owner of whom it is not known that they are one person; in a charter, without names too. */
function findPair(document: EngagementDocument): readonly [ProductRole, ProductRole] | undefined {
  const roles = findProductRoles(document).filter(({ name }) => name !== undefined || document.kind === "charter");
  const managers = roles.filter(({ title }) => title === "manager");
  const owners = roles.filter(({ title }) => title === "owner");
  for (const manager of managers)
    for (const owner of owners)
      if (!managers.some((other) => isOne(other, owner)) && !owners.some((other) => isOne(manager, other)))
        return [manager, owner];
  return undefined;
}

function isOne(a: ProductRole, b: ProductRole): boolean {
  return b.name !== undefined && isHeldBy(a, b.name);
}

function isMissing(document: EngagementDocument, facet: string, pair: readonly ProductRole[]): boolean {
  if (facet === "hand-over") return isUnsaid(document, "constellation/hand-over");
  if (facet === "sync") return isUnsaid(document, "constellation/sync") && !meet(document);
  return !isSplitSaid(document, pair);
}

function meet({ facts }: EngagementDocument): boolean {
  return facts.meetings.some(({ participants }) => nameAll(participants, ["manager", "owner"]));
}

function nameOf({ said, name }: ProductRole): Value {
  return name === undefined ? said : `${said} ${name}`;
}

function severityOf(missing: readonly string[]): Severity {
  if (missing.includes("tasks")) return "warning";
  return missing.length > 1 ? "information" : "hint";
}
