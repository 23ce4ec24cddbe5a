import { maySamePerson } from "../../documents/same-person.ts";
import { type DocumentSummary, fileNameOf } from "../../engagement/document-summary.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { isPost, isTeam } from "../../engagement/posts.ts";
import type { DecisionMatter } from "../../engagement/read-decisions.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "engagement/authority-mismatch",
  docs: {
    summary: "The charter gives decisions on scope to the same person as the statement of work.",
    rationale:
      "A RACI table that makes a steering committee accountable for what the contract gives to the Product Owner is found on the day of the first dispute. The rule speaks where the statement of work names the Product Owner as the one who decides on scope, and a RACI table gives scope, order of the backlog or acceptance to somebody else; a column that is a team of hers, her own name and levels that the statement of work itself names are no contradiction.",
    source: "Catalogue J09; RACI.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Product Owner:** Jana Roth

        Jana Roth is the only contact for changes to scope. She decides on scope and orders the backlog.

        ## Deliverables

        - Seat map
        <!-- file: charter.md -->
        # Team charter: Ticket shop

        ## RACI

        | Activity | Product Owner | Head of sales | Team |
        | --- | --- | --- | --- |
        | Changes to scope | C | A | I |
        | Building and testing | A | I | R |
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Product Owner:** Jana Roth

        Jana Roth is the only contact for changes to scope. She decides on scope and orders the backlog.

        ## Deliverables

        - Seat map
        <!-- file: charter.md -->
        # Team charter: Ticket shop

        ## RACI

        | Activity | Product Owner | Head of sales | Team |
        | --- | --- | --- | --- |
        | Changes to scope | A | C | I |
        | Building and testing | A | I | R |
      `,
    },
    noFix: "Who decides is for the two sides to settle; the documents follow.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["charter", "sow", "vision"],
  reads: ["concepts.scope-authority", "concepts.product-owner", "concepts.change-control", "people"],

  *check({ summary, engagement }) {
    if (summary.decisions.length === 0) return;
    const agreement = findAgreement(engagement);
    if (agreement === undefined || agreement.path === summary.path) return;
    const owners = agreement.concepts["product-owner"].names ?? [];
    const [authority] = agreement.concepts["scope-authority"].evidence;
    if (authority === undefined) return;
    for (const { matter, deciders, task, range } of summary.decisions) {
      if (deciders.some((decider) => mayBeOwner(decider, owners) || isNamedThere(agreement, decider))) continue;
      yield {
        message: say`The RACI table gives "${task}" to ${listOf(deciders)}, ${fileNameOf(agreement)} gives ${matters[matter]} to ${owners.length === 0 ? say`the Product Owner` : listOf(owners)}: the first dispute will find both.`,
        range,
        related: [{ message: say`Who decides by the agreement`, range: authority.range, document: agreement }],
      };
    }
  },
} satisfies Rule;

const matters: Readonly<Record<DecisionMatter, Message>> = {
  scope: say`scope`,
  order: say`the order of the backlog`,
  acceptance: say`acceptance`,
};

function findAgreement({ documents }: Engagement): DocumentSummary | undefined {
  return documents.find(({ kind, concepts }) => kind === "sow" && concepts["scope-authority"].state === "present");
}

/** The post, or one of the people on it; a team may have the owner in it. */
function mayBeOwner(decider: string, owners: readonly string[]): boolean {
  return isPost(decider, "Product Owner") || isTeam(decider) || owners.some((name) => maySamePerson(name, decider));
}

/** The agreement knows of another level: `above EUR 5,000 the sponsor decides`. */
function isNamedThere({ people, concepts }: DocumentSummary, decider: string): boolean {
  const isApprover = concepts["change-control"].facets.approver !== undefined;
  return (
    isApprover &&
    people.some(
      ({ name, roles }) =>
        maySamePerson(name, decider) || roles.some((role) => role.toLowerCase() === decider.toLowerCase()),
    )
  );
}
