import { fileNameOf } from "../../engagement/document-summary.ts";
import { findExcludedPlans } from "../../engagement/out-of-scope-items.ts";
import { say } from "../../text/message.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "backlog/out-of-scope",
  docs: {
    summary: "Nothing is to be built that the agreement puts out of scope.",
    rationale:
      "An excluded item in the backlog is work nobody pays for, or a promise that will be broken. The rule compares open items, and what an agreement lists as in scope, with the out-of-scope lists of all documents of the engagement, and with items that will not be built. It wants at least two rare words in common; where an item names all of what is excluded and little else it is an error, otherwise a warning. An approved change request takes an item in again. Comparing words finds no synonyms, and may take for the same what only sounds so: look at both.",
    source: "Catalogue I09; Project Management Institute: integrated change control.",
    examples: {
      bad: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see my salary statement, so that I can check it. | Should |

        ## Out of scope

        - Salary statements
        - Plans of other wards
      `,
      good: markdown`
        # Product backlog

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a nurse, I want to swap a shift, so that I can go to a funeral. | Must |
        | US-2 | As a nurse, I want to see my hours, so that I can check them. | Should |

        ## Out of scope

        - Salary statements
        - Plans of other wards
      `,
    },
    noFix: "Whether the item goes or a change request comes is for the owner and the client to decide.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["backlog", "sow"],
  reads: ["excluded", "facts.changes"],

  *check({ summary, engagement }) {
    for (const { planned, excluded, excludedIn, isSure } of findExcludedPlans(summary, engagement)) {
      const isOwn = excludedIn.path === summary.path;
      const where = isOwn ? say`this document` : fileNameOf(excludedIn);
      const name = planned.id === undefined ? say`"${shorten(planned.text)}"` : say`Item ${planned.id}`;
      yield {
        message: say`${name} matches "${shorten(excluded.text)}", which ${where} puts out of scope: it is built unpaid, or promised and not built.`,
        range: planned.range,
        severity: isSure ? "error" : "warning",
        related: [{ message: say`Out of scope`, range: excluded.range, ...(!isOwn && { document: excludedIn }) }],
      };
    }
  },
} satisfies Rule;
