import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isAllocationUnsaid, sharesOfOwner } from "../../documents/owner-allocation.ts";
import { hasDeputy, rowsOfOwner } from "../../documents/owner-points.ts";
import { columnTitle } from "../../scaffold/column-titles.ts";
import { addColumns } from "../../scaffold/table-edits.ts";
import { type Message, say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Fix, Rule } from "../rule.ts";

/** In the order of the clause `owner-availability`. */
const parts = ["allocation", "deputy"] as const;

export default {
  id: "ownership/po-availability-missing",
  docs: {
    summary: "The document says how much time the Product Owner has, and who decides when the owner is away.",
    rationale:
      "A team waits for answers longer than for code. An owner with a tenth of a week, or on holiday without a deputy, stops the work that everybody pays for. A missing deputy alone, and a share below the limit, are information. Only offers and charters that name the Product Owner are asked; as long as nobody is named, `ownership/po-not-named` speaks.",
    source:
      "Catalogue A08; 18F De-risking Guide: owning a product is a full-time job; Roman Pichler on availability of product owners.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        | Role | Person |
        | --- | --- |
        | Product Owner | Jana Roth |
        | Designer | Ada Lindqvist |
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Team

        | Role | Person | Allocation | Deputy |
        | --- | --- | --- | --- |
        | Product Owner | Jana Roth | 60 % | Tom Becker |
        | Designer | Ada Lindqvist | 40 % | |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: parts,
  options: { "least-share": { default: 40, description: "Percent of the working week that the role should have." } },
  yieldsTo: ["ownership/po-not-named", "ownership/po-not-one-person"],

  *check({ document, facets, options }) {
    if (document.concepts["product-owner"].state !== "named" || !isBinding(document)) return;
    const missing = facets.filter((facet) =>
      facet === "allocation" ? isAllocationUnsaid(document) : !hasDeputy(document),
    );
    if (missing.length > 0) {
      const isAbsent = missing.includes("allocation");
      yield {
        message: describe(missing),
        range: placeOfOwner(document),
        facets: missing,
        severity: isAbsent ? "warning" : "information",
        fixes: [offerRoom(document, missing)],
      };
    }
    if (!facets.includes("allocation")) return;
    const least = options["least-share"] ?? 0;
    const shares = sharesOfOwner(document);
    const [first] = shares;
    if (first === undefined || shares.some(({ percent }) => percent >= least)) return;
    const message = say`${Math.round(first.percent)} % of a week is little for a Product Owner: the team will wait for answers.`;
    const noFix = say`How much time the role gets is for its holder and their managers to agree on.`;
    yield { message, range: first.range, facets: ["allocation"], severity: "information", noFix };
  },
} satisfies Rule;

function describe(missing: readonly string[]): Message {
  if (missing.length > 1)
    return say`Neither allocation nor deputy is stated for the Product Owner: the team will wait for answers.`;
  return missing.includes("allocation")
    ? say`No allocation is stated for the Product Owner: the team will wait for answers.`
    : say`No deputy is stated for the Product Owner: decisions stop when the owner is away.`;
}

function isBinding(document: EngagementDocument): boolean {
  return document.kind === "charter" || findAgreementForm(document) === "offer";
}

/** Columns in the table that lists the Product Owner, filled in the owner's row only; else a section of its own. */
function offerRoom(document: EngagementDocument, missing: readonly string[]): Fix {
  const title = say`Make room for the Product Owner's time and deputy`;
  const wanted = parts.filter((part) => missing.includes(part));
  const columns = wanted.map((part) => columnTitle(document, part));
  const [row] = rowsOfOwner(document);
  const table = document.markdown.blocks.find((block) => row !== undefined && isInside(row.range, block.range));
  if (table?.type === "table") {
    const edits = addColumns(document, table, columns).map((edit) =>
      table.rows.some(({ range }) => range !== row?.range && isInside(edit.range, range))
        ? { ...edit, newText: columns.reduce((text, { placeholder }) => text.replace(placeholder, ""), edit.newText) }
        : edit,
    );
    if (edits.length > 0) return { title, edits, safe: true };
  }
  return fixWithClause(document, "owner-availability", title, { parts: wanted.map((part) => parts.indexOf(part)) });
}
