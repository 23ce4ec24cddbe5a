import { findAgreementForm } from "../../documents/agreement-form.ts";
import { isAttachment } from "../../documents/part-of-set.ts";
import { sectionsAbout } from "../../documents/sections-about.ts";
import { isBetweenTwo } from "../../documents/small-agreement.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { missingPeople } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/po-not-named",
  docs: {
    summary: "A statement of work names the one person who is Product Owner.",
    rationale:
      "Without a named Product Owner nobody answers for the value of what is built, and every wish is settled by whoever asks last. A role without a person, such as an unnamed employee of one side, is reported as a warning. Where a part of the document is about who decides on scope, and in a buyer's request, it is a piece of advice that nobody has the title. Small orders, such as upkeep for a few thousand a month in a letter, and attachments need none.",
    source: "Catalogue A01; The Scrum Guide 2020: the Product Owner is one person, not a committee.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Scope

        - Plan of shifts for each ward
        - Requests for days off

        ## Team

        - Ada Lindqvist, designer
        - Tom Becker, engineer
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Scope

        - Plan of shifts for each ward
        - Requests for days off

        ## Team

        - Product Owner: Jana Roth
        - Ada Lindqvist, designer
        - Tom Becker, engineer
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],
  // The first two say why there is nobody; the third what it costs under a fixed price.
  yieldsTo: ["ownership/po-not-one-person", "ownership/po-proxy", "scope/fixed-price-without-po"],

  *check({ document }) {
    const { state, evidence, open } = document.concepts["product-owner"];
    if (state === "named" || open.length > 0) return;
    const fixes = [fixWithClause(document, "product-owner", say`Name the Product Owner`)];
    if (state === "role") {
      const [mention] = evidence;
      const message = say`A Product Owner is mentioned but not named: nobody yet answers for the value of the product.`;
      yield {
        message,
        range: mention?.range ?? placeOfGap(document, ["product-owner", "roles"]),
        severity: "warning",
        fixes,
      };
      return;
    }
    if (isBetweenTwo(document) || isAttachment(document)) return;
    const message = say`No Product Owner is named: nobody answers for the value of this product.`;
    const group = { gap: missingPeople, part: say`the Product Owner` };
    // Who is to decide is said, only not by that title; a buyer's request goes out before the people are chosen.
    const isLight = sectionsAbout(document, "scope-authority").length > 0 || findAgreementForm(document) === "request";
    const severity = isLight ? "information" : "error";
    yield { message, range: placeOfGap(document, ["product-owner", "roles"]), severity, group, fixes };
  },
} satisfies Rule;
