import { highestPrice, isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { columnOfPoint, isAddressed } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { columnTitle } from "../../scaffold/column-titles.ts";
import { fillCell } from "../../scaffold/table-edits.ts";
import { say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "client/funding-stages-missing",
  docs: {
    summary: "A large sum is released in stages, the first one small, each after something has been shown.",
    rationale:
      "Least is known when the contract is signed, and that is when all of the money is committed. A small first stage that has to prove itself in the team and in the market lets both sides stop cheaply. Instalments by date are no stages; a decision between them is. Where a table of stages has room for what each has to prove, a stage without it is reported, but the last; whether a proof is one of the team or of the market nobody can tell by its words. The rule speaks in offers above a limit that are not paid by time spent, since those can be stopped at any time. Public buyers reach the same with options and ceilings.",
    source: "Catalogue B07; metered funding; 18F De-risking Guide on funding that grows as risk falls.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        The client gets a shop for tickets.

        ## Discovery

        We interview the box office in March.

        ## Price

        The client pays a fixed price of €180,000 plus VAT in three instalments.
      `,
      good: markdown`
        # Offer: Ticket shop

        The client gets a shop for tickets.

        ## Discovery

        We interview the box office in March.

        ## Price

        The client pays a fixed price of €20,000 plus VAT for the first stage and €160,000 for the second. The second stage starts only if ten visitors have bought a ticket with the prototype and the client decides so.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow"],
  options: {
    "least-price": {
      default: 50_000,
      description: "The sum from which on stages are expected, in the document's currency",
    },
  },
  yieldsTo: ["working/discovery-missing", "scope/pricing-model-unclear"],

  *check({ document, engagement, options }) {
    if (!isClientProject(document)) return;
    if ((highestPrice(document) ?? 0) < (options["least-price"] ?? 0)) return;
    if (document.concepts.pricing.facets["time-and-materials"] !== undefined) return;
    if (isAddressed(document, "client/stage-gate")) {
      yield* reportUnproven(document);
      return;
    }
    const isStaged = findTerms(document, engagement).contract?.value === "staged";
    yield {
      message: say`All of the money is committed at once: when the idea turns out wrong, it will be spent nevertheless.`,
      range: placeOfGap(document, ["pricing"]),
      ...(isStaged ? { severity: "warning" } : {}),
      fixes: [fixWithTerms(document, "staged-funding", say`Release the money in stages`)],
    };
  },
} satisfies Rule;

/** The stages of a table with amounts that release the next one without any proof. */
function* reportUnproven(document: EngagementDocument): Generator<Finding> {
  for (const table of document.markdown.blocks) {
    const column =
      table.type === "table" && !table.quoted ? columnOfPoint(document, table, "client/stage-proof") : undefined;
    if (table.type !== "table" || column === undefined) continue;
    const stages = table.rows.filter(({ range }) => document.facts.money.some((sum) => isInside(sum.range, range)));
    for (const row of stages.slice(0, -1)) {
      const [name] = row.cells;
      if (name === undefined || row.cells[column]?.text.trim() !== "") continue;
      const edits = fillCell(document, row, column, columnTitle(document, "proof").placeholder);
      yield {
        message: say`The stage "${shorten(name.text.trim())}" has nothing to prove: the next amount is released whatever came out.`,
        range: name.range,
        fixes: edits.length === 0 ? [] : [{ title: say`Make room for its proof`, edits, safe: true }],
        noFix: say`A table in HTML has no room that could be filled in safely.`,
      };
    }
  }
}
