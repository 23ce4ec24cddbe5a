import type { EngagementDocument, RiskEntry } from "../../documents/document.ts";
import { columnTitle } from "../../scaffold/column-titles.ts";
import { addColumns, fillCell } from "../../scaffold/table-edits.ts";
import { isInside } from "../../text/range.ts";
import type { TextEdit } from "../../text/text-edit.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { noneOf } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  id: "risk/owner-missing",
  docs: {
    summary: "Every listed risk has an owner.",
    rationale:
      "A risk that everybody knows and nobody owns is met by accident. Usually the product manager answers for value and viability, the designer for usability and the lead engineer for feasibility.",
    source: "Catalogue C05; Marty Cagan, The Four Big Risks (SVPG).",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        | Risk | Owner |
        | --- | --- |
        | Gardeners may not use it and go on asking over the fence | Jana Roth |
        | The map service may be too slow on old phones | |
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        | Risk | Owner |
        | --- | --- |
        | Gardeners may not use it and go on asking over the fence | Jana Roth |
        | The map service may be too slow on old phones | Tom Becker |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "vision", "charter"],

  *check({ document }) {
    const { risks } = document;
    const open = risks.filter((risk) => risk.owner === undefined && !isLeftOpen(document, risk));
    if (open.length > 1 && open.length * 2 > risks.length) {
      const none = open.length === risks.length;
      const message = none
        ? `${noneOf(risks.length)} risks has an owner: nobody will act when one of them comes true.`
        : `Of ${risks.length} risks, ${open.length} have no owner: nobody will act when one of them comes true.`;
      yield { message, range: placeOfGap(document, ["risks"]), fixes: offerOwners(document, open) };
      return;
    }
    for (const risk of open) {
      const message = `The risk "${shorten(risk.title)}" has no owner: nobody will act when it comes true.`;
      yield { message, range: risk.range, fixes: offerOwners(document, [risk]) };
    }
  },
} satisfies Rule;

function isLeftOpen(document: EngagementDocument, { range, ownerRange }: RiskEntry): boolean {
  return hasPlaceholder(document, range) || (ownerRange !== undefined && hasPlaceholder(document, ownerRange));
}

function offerOwners(document: EngagementDocument, risks: readonly RiskEntry[]): Fix[] {
  const edits = risks.flatMap((risk) => nameOwner(document, risk));
  if (edits.length === 0) return [];
  const unique = edits.filter(
    (edit, index) => edits.findIndex((other) => other.range.start === edit.range.start) === index,
  );
  return [{ title: "Make room for the owner's name", edits: unique, safe: true }];
}

/** Into the empty cell, else into a new column, else behind the risk's own words. */
function nameOwner(document: EngagementDocument, { range, ownerRange }: RiskEntry): TextEdit[] {
  const column = columnTitle(document, "owner");
  const block = document.markdown.blocks.find((candidate) => isInside(range, candidate.range));
  if (block?.type === "table") {
    if (ownerRange === undefined) return addColumns(document, block, [column]);
    const row = block.rows.find((candidate) => isInside(range, candidate.range));
    const at = row?.cells.findIndex((cell) => cell.range === ownerRange) ?? -1;
    return row === undefined || at === -1 ? [] : fillCell(document, row, at, column.placeholder);
  }
  const words = document.text.slice(range.start, range.end);
  const stop = /[.!?]$/.test(words.trimEnd()) ? " " : ". ";
  const at = range.start + words.trimEnd().length;
  return [{ range: { start: at, end: at }, newText: `${stop}${column.title}: ${column.placeholder}` }];
}

function shorten(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`;
}
