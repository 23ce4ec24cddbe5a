import type { EngagementDocument } from "../../documents/document.ts";
import { isAboutOwner, isBesideOwner } from "../../documents/owner-places.ts";
import { placesOfOwner } from "../../documents/owner-points.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { maySamePerson } from "../../documents/same-person.ts";
import type { Range } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/po-no-scope-authority",
  docs: {
    summary: "The document makes the Product Owner the only contact for changes of scope.",
    rationale:
      "A Product Owner who can be bypassed does not own the scope. One sentence that names the only contact stops wishes that reach developers in the corridor. That wishes go to the owner in other words, or that the owner orders the backlog and decides on changes or scope, is enough, as long as nobody else is given the same decisions. Where decisions are stated but not the owner's, or where the Product Owner has no name yet, the gap is a warning. As long as no Product Owner is there at all, `ownership/po-not-named` speaks instead.",
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

  *check({ document }) {
    const owner = document.concepts["product-owner"];
    const authority = document.concepts["scope-authority"];
    if (owner.state === "absent" || authority.open.length > 0) return;
    const fixes = [fixWithTerms(document, "scope-authority", "Insert a scope-authority clause")];
    if (authority.state === "absent" && !isOneDoor(document)) {
      const message =
        "Nothing says that the Product Owner decides on scope: wishes will reach the team past the owner.";
      const range = placeOfOwner(document, ["scope-authority", "product-owner", "change-control", "roles"]);
      yield { message, range, severity: owner.state === "named" ? "error" : "warning", fixes };
      return;
    }
    if (authority.facets["sole-contact"] !== undefined) return;
    const [second] = placesOfPoint(document, "ownership/second-decider").filter(
      ({ range }) => !isAboutOwner(document, range),
    );
    if (second === undefined && (isOneDoor(document) || decidesOnScope(document))) return;
    yield second === undefined
      ? {
          message: "The Product Owner is not the only contact for changes: wishes will reach the team past the owner.",
          range: placeOfOwner(document, ["scope-authority", "product-owner", "change-control", "roles"]),
          severity: "warning",
          fixes,
        }
      : {
          message:
            "Somebody beside the Product Owner decides here on what is built: wishes will go to whoever says yes sooner.",
          range: /\s/.test(document.text.slice(second.words.start, second.words.end)) ? second.words : second.range,
          severity: "warning",
          fixes,
        };
  },
} satisfies Rule;

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

/** Who orders the backlog and decides on changes or scope needs no sentence that it is nobody else. */
function decidesOnScope(document: EngagementDocument): boolean {
  return (
    placesOfOwner(document, "ownership/orders-backlog").length > 0 &&
    [...placesOfOwner(document, "ownership/declines-requests"), ...placesOfOwner(document, "ownership/cuts-scope")]
      .length > 0
  );
}
