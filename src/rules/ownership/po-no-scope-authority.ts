import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/po-no-scope-authority",
  docs: {
    summary: "The document makes the Product Owner the only contact for changes of scope.",
    rationale:
      "A Product Owner who can be bypassed does not own the scope. One sentence that names the only contact stops wishes that reach developers in the corridor. Where decisions are stated but no only contact, or where the Product Owner has no name yet, the gap is a warning. As long as no Product Owner is there at all, `ownership/po-not-named` speaks instead.",
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
    if (authority.facets["sole-contact"] !== undefined) return;
    const range = placeOfGap(document, ["scope-authority", "product-owner", "change-control", "roles"]);
    const fixes = [fixWithTerms(document, "scope-authority", "Insert a scope-authority clause")];
    if (authority.state === "absent") {
      const message =
        "Nothing says that the Product Owner decides on scope: wishes will reach the team past the owner.";
      yield { message, range, severity: owner.state === "named" ? "error" : "warning", fixes };
    } else {
      const message =
        "The Product Owner is not the only contact for changes: wishes will reach the team past the owner.";
      yield { message, range, severity: "warning", fixes };
    }
  },
} satisfies Rule;
