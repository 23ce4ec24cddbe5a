import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { findSharedOwners, hasHeadOfProduct, namesOf } from "../../documents/product-roles.ts";
import { maySamePerson } from "../../documents/same-person.ts";
import { listOf, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "constellation/multi-po-no-final-say",
  docs: {
    summary: "Where several Product Owners share a product, one of them or somebody named has the final say.",
    rationale:
      "Two Product Owners with equal rights mean two orders of one backlog: the team builds what was asked last, and each wish that one declines is taken to the other. Teams do live with several Product Owners; sources that know only one and sources that know many agree that somebody must be able to end a disagreement. A chief Product Owner, a product manager above them, a named tie-breaker or a responsibility matrix with their names is enough. Product Owners of different products, deputies and job shares are not meant; where each has a part of the product, the gap is a warning. A group in one post is for `ownership/po-not-one-person`.",
    source:
      "Catalogue F05; The Scrum Guide 2020; Nexus and LeSS: one Product Owner, one backlog; Roman Pichler on chief product owners.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Roles

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | orders the backlog for the box office |
        | Product Owner | Tom Becker | orders the backlog for the online sale |
        | Lead engineer | Ada Lindqvist | answers for architecture and quality |
      `,
      good: markdown`
        # Role charter: Ticket shop

        ## Roles

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | orders the backlog for the box office |
        | Product Owner | Tom Becker | orders the backlog for the online sale |
        | Lead engineer | Ada Lindqvist | answers for architecture and quality |

        Where the two Product Owners disagree, Jana Roth has the final say.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "charter"],

  *check({ document }) {
    const owners = findSharedOwners(document);
    const names = namesOf(owners);
    const firsts = names.flatMap((name) => owners.find((owner) => owner.name === name) ?? []);
    const [first, second] = firsts;
    if (first === undefined || second === undefined || isSettled(document, names)) return;
    const isParted = owners.every(({ isPart }) => isPart);
    const name = first.name ?? "";
    yield {
      message: isParted
        ? say`${listOf(names)} are each Product Owner for a part and nobody has the final say: every disagreement stops the team.`
        : say`${listOf(names)} are each Product Owner and nobody has the final say: every disagreement stops the team.`,
      range: second.range,
      severity: isParted ? "warning" : "error",
      related: [
        {
          message: isParted ? say`${name} is Product Owner for a part here.` : say`${name} is Product Owner here.`,
          range: first.range,
        },
      ],
      fixes: [fixWithTerms(document, "owner-final-say", say`Say who has the final say`)],
    };
  },
} satisfies Rule;

/** Somebody can end a disagreement, or the post is one that two people share. */
function isSettled(document: EngagementDocument, names: readonly string[]): boolean {
  const { concepts, facts } = document;
  return (
    !isUnsaid(document, "constellation/final-say") ||
    !isUnsaid(document, "constellation/tandem") ||
    concepts["scope-authority"].facets["sole-contact"] !== undefined ||
    hasHeadOfProduct(document) ||
    facts.matrices.some(({ holders }) => holders.some((holder) => names.some((name) => maySamePerson(holder, name))))
  );
}
