import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { placesOfOwner } from "../../documents/owner-points.ts";
import { saysPoint } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Rule } from "../rule.ts";

/** In the order of the clause `owner-contacts`. */
const contacts: readonly { readonly facet: string; readonly point: PointName; readonly name: Message }[] = [
  { facet: "users", point: "situation/with-users", name: say`users` },
  { facet: "client", point: "situation/with-client", name: say`the client` },
  { facet: "developers", point: "situation/with-team", name: say`the developers` },
];

export default {
  id: "situation/po-boundary-missing",
  docs: {
    summary: "The Product Owner regularly meets users, the client and the developers.",
    rationale:
      "The role stands between three groups; an owner who is cut off from one of them passes on hearsay. Only documents that name the Product Owner and plan meetings are asked. A duty that brings the Product Owner together with a group is enough, and so is a regular meeting with it: planning for the developers, a review for the client, any contact with users that is planned. It is no more than a hint.",
    source: "Catalogue E07; Scrum Guide 2020.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth (provider), orders the backlog and answers the developers' questions

        ## Meetings

        - Weekly planning of the next items on Mondays
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth (provider), orders the backlog and answers the developers' questions

        ## Meetings

        - Weekly planning of the next items on Mondays
        - Review every two weeks: the Product Owner shows the planner to the client
        - The Product Owner interviews two users a week
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: contacts.map(({ facet }) => facet),
  yieldsTo: ["ownership/po-not-named", "working/customer-absent"],

  *check({ document, facets }) {
    if (document.kind === "sow" && findAgreementForm(document) !== "offer") return;
    const { concepts } = document;
    if (concepts["product-owner"].state !== "named" || concepts.cadence.state !== "present") return;
    const missing = contacts.filter(({ facet, point }) => facets.includes(facet) && isUnmet(document, point));
    if (missing.length === 0) return;
    const names = listOf(
      missing.map(({ name }) => name),
      "or",
    );
    yield {
      message: say`No contact of the Product Owner with ${names} is planned: what they need will be hearsay.`,
      range: placeOfOwner(document),
      facets: missing.map(({ facet }) => facet),
      fixes: [
        fixWithClause(document, "owner-contacts", say`Plan the Product Owner's contacts`, {
          parts: missing.map((contact) => contacts.indexOf(contact)),
        }),
      ],
    };
  },
} satisfies Rule;

/** Nothing brings the role, or its holder, together with the group: no duty, and no meeting. */
function isUnmet(document: EngagementDocument, point: PointName): boolean {
  // Users are mostly called by what they are, nurses or drivers: where anybody meets them, the owner may be there too.
  if (point === "situation/with-users" && document.concepts["user-access"].state !== "absent") return false;
  return (
    placesOfOwner(document, point).length === 0 &&
    !document.facts.meetings.some(({ range }) => saysPoint(document, point, range))
  );
}
