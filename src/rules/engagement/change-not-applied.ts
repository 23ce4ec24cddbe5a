import { numberOfChange } from "../../documents/change-references.ts";
import { fileNameOf } from "../../engagement/document-summary.ts";
import { clauseFor } from "../../scaffold/clause-for.ts";
import { placeClause } from "../../scaffold/place-clause.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "engagement/change-not-applied",
  docs: {
    summary: "The statement of work knows of every approved change request.",
    rationale:
      "An approved change that the contract doesn't mention is paid by whoever forgets it first: price, dates and acceptance still follow the old text. The rule looks for the number of each approved change request of the engagement anywhere in the statement of work.",
    source: "Catalogue J07; Project Management Institute: an approved change updates the baseline.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## Deliverables

        - Seat map
        <!-- file: change-request-4.md -->
        # Change request CR-4: Gift vouchers

        - **Effort:** 6 person-days
        - **Price:** EUR 5,400
        - **Status:** Approved
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        ## Deliverables

        - Seat map

        ## Amendments

        CR-4 of 3 May 2027 adds gift vouchers for EUR 5,400.
        <!-- file: change-request-4.md -->
        # Change request CR-4: Gift vouchers

        - **Effort:** 6 person-days
        - **Price:** EUR 5,400
        - **Status:** Approved
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],
  reads: ["facts.changes"],

  *check(context) {
    const { summary, engagement } = context;
    for (const other of engagement.documents) {
      if (other.kind === "sow" || other.path === summary.path) continue;
      for (const { id, title, titleRange, status } of other.facts.changes) {
        const number = numberOfChange({ id });
        if (status !== "approved" || number === undefined || summary.changeReferences.has(number)) continue;
        // Documents are only opened where something is found.
        const { document } = context;
        const clause = clauseFor(document, "amendment");
        const body = clause.body
          .replace(/\[CR number\]|\[CR-Nummer\]/, `CR-${number}`)
          .replace(/\[what changes\]|\[was sich ändert\]/, title.replaceAll("|", "/"));
        yield {
          message: say`Change request ${id ?? ""} in ${fileNameOf(other)} is approved, but not known here: price and dates still follow the old text.`,
          range: placeOfGap(document, ["revision-history", "change-control"]),
          related: [{ message: say`${title}`, range: titleRange, document: other }],
          fixes: [
            {
              title: say`Record change request ${id ?? ""} as an amendment`,
              edits: placeClause(document, { ...clause, body }),
              safe: false,
            },
          ],
        };
      }
    }
  },
} satisfies Rule;
