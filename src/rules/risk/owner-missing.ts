import type { EngagementDocument, RiskEntry } from "../../documents/document.ts";
import { placeRiskDetail, uniqueEdits } from "../../scaffold/place-risk-detail.ts";
import { say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import { listedRisks, noRiskOf, placeOfList } from "../risk-gaps.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  id: "risk/owner-missing",
  docs: {
    summary: "Every listed risk has an owner.",
    rationale:
      "A risk that everybody knows and nobody owns is met by accident. Usually the product manager answers for value and viability, the designer for usability and the lead engineer for feasibility. Only lists and registers that call themselves risks, or sort their rows by product risk, are judged: challenges, weaknesses and concerns are often told to be solved right there.",
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
    const risks = listedRisks(document);
    const open = risks.filter((risk) => risk.owner === undefined && !isLeftOpen(document, risk));
    if (open.length > 1 && open.length * 2 > risks.length) {
      const none = open.length === risks.length;
      const message = none
        ? say`${noRiskOf(risks.length)} has an owner: nobody will act when one of them comes true.`
        : say`Of ${risks.length} risks, ${open.length} have no owner: nobody will act when one of them comes true.`;
      yield { message, range: placeOfList(document, open), fixes: offerOwners(document, open) };
      return;
    }
    for (const risk of open) {
      const message = say`The risk "${shorten(risk.title)}" has no owner: nobody will act when it comes true.`;
      yield { message, range: risk.range, fixes: offerOwners(document, [risk]) };
    }
  },
} satisfies Rule;

function isLeftOpen(document: EngagementDocument, { range, ownerRange }: RiskEntry): boolean {
  return hasPlaceholder(document, range) || (ownerRange !== undefined && hasPlaceholder(document, ownerRange));
}

function offerOwners(document: EngagementDocument, risks: readonly RiskEntry[]): Fix[] {
  const edits = risks.flatMap((risk) => placeRiskDetail(document, risk, "owner", columnOf(document, risk)));
  return edits.length === 0
    ? []
    : [{ title: say`Make room for the owner's name`, edits: uniqueEdits(edits), safe: true }];
}

/** Of the cell where a register keeps the owner. */
function columnOf({ markdown }: EngagementDocument, { ownerRange }: RiskEntry): number | undefined {
  for (const block of markdown.blocks) {
    if (block.type !== "table" || ownerRange === undefined || !isInside(ownerRange, block.range)) continue;
    const cells = block.rows.map((row) => row.cells.findIndex((cell) => cell.range === ownerRange));
    return cells.find((column) => column !== -1);
  }
  return undefined;
}
