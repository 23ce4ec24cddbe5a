import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { otherDeciders } from "../../documents/other-deciders.ts";
import { isAboutOwner, isBesideOwner } from "../../documents/owner-places.ts";
import { isOwnerSetOut, isOwnersCharter, placesOfOwner } from "../../documents/owner-points.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { maySamePerson } from "../../documents/same-person.ts";
import { say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Rule, Severity } from "../rule.ts";

export default {
  id: "ownership/po-no-scope-authority",
  docs: {
    summary: "The document makes the Product Owner the only contact for changes of scope.",
    rationale:
      "A Product Owner who can be bypassed does not own the scope. One sentence that names the only contact stops wishes that reach developers in the corridor. That wishes go to the owner in other words, or that the owner orders the backlog or decides on changes or scope, is enough, as long as nobody else is given the same decisions. Where decisions are stated but not the owner's, and in charters, the gap is a warning; where the Product Owner has no name yet, information; and a hint in plans, specifications and lists of a team. As long as no Product Owner is there at all, or the role is only mentioned in passing, `ownership/po-not-named` speaks instead.",
    source: "Catalogue A03; US Digital Services Playbook: stakeholders agree that the product owner has the authority.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth
        - Designer: Ada Lindqvist
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth
        - Designer: Ada Lindqvist

        ## Who decides on scope

        Jana Roth is the only contact for changes to scope. She approves or declines each change request.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  // Where wishes go straight to the team, that says it in plainer words.
  yieldsTo: ["client/directs-developers"],

  *check({ document }) {
    const owner = document.concepts["product-owner"];
    const authority = document.concepts["scope-authority"];
    if (!isOwnerSetOut(document) || owner.open.length > 0 || authority.open.length > 0) return;
    if (authority.facets["sole-contact"] !== undefined) return;
    const fixes = [fixWithTerms(document, "scope-authority", say`Insert a scope-authority clause`)];
    const [second] = otherDeciders(document);
    if (second !== undefined) {
      const message = say`Somebody beside the Product Owner decides here on what is built: wishes will go to whoever says yes sooner.`;
      yield { message, range: second, severity: "warning", fixes };
      return;
    }
    if (isOneDoor(document) || decidesOnScope(document)) return;
    const message =
      authority.state === "absent"
        ? say`Nothing says that the Product Owner decides on scope: wishes will reach the team past the owner.`
        : say`It is not said that wishes go to the Product Owner, who alone decides on them: they will reach the team past the owner.`;
    const range = placeOfOwner(document, ["scope-authority", "product-owner", "change-control", "roles"]);
    yield { message, range, severity: severityIn(document), fixes };
  },
} satisfies Rule;

/** Lists of a team, guides to a role, specifications and plans say less of it than what is agreed with somebody. */
function severityIn(document: EngagementDocument): Severity {
  const { kind, concepts } = document;
  const isRole = concepts["product-owner"].state !== "named";
  if (kind === "sow" ? !["offer", "request"].includes(findAgreementForm(document)) : isListOrGuide(document))
    return "hint";
  if (isRole) return "information";
  return kind === "sow" && concepts["scope-authority"].state === "absent" ? "error" : "warning";
}

function isListOrGuide(document: EngagementDocument): boolean {
  const { concepts } = document;
  return (
    concepts.responsibilities.state === "absent" ||
    (concepts["product-owner"].state !== "named" && isOwnersCharter(document))
  );
}

/** Whether wishes have one way to the team, in a place that speaks of the Product Owner. */
function isOneDoor(document: EngagementDocument): boolean {
  return placesOfPoint(document, "ownership/one-door").some(
    ({ range, section }) =>
      (isAboutOwner(document, range) || isBesideOwner(document, section)) && !namesSeveral(document, range),
  );
}

/** `Requests go to Jana or Tom` */
function namesSeveral({ people, text }: EngagementDocument, { start, end }: Range): boolean {
  const words = text.slice(start, end).match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const named = people.filter(({ name }) => words.some((word) => maySamePerson(word, name))).map(({ name }) => name);
  return named.some((one) => named.some((other) => !maySamePerson(one, other)));
}

/** Who orders the backlog, or decides on changes or scope, needs no sentence that it is nobody else. */
function decidesOnScope(document: EngagementDocument): boolean {
  return (["ownership/orders-backlog", "ownership/declines-requests", "ownership/cuts-scope"] as const).some(
    (name) => placesOfOwner(document, name).length > 0,
  );
}
