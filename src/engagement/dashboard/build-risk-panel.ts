import { type RiskName, riskNames } from "../../documents/concepts.ts";
import type { RiskEntry } from "../../documents/document.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { overlaps, type Range } from "../../text/range.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { type CoverPart, coverParts, findRiskCoverage, type RiskGrid } from "../calculations/risk-coverage.ts";
import { type DashboardContext, type OpenedDocument, type Quote, sourceOf } from "./dashboard-context.ts";
import type { Missing } from "./missing.ts";

/** The four product risks by what is said of each. */
export interface RiskPanel {
  readonly rows: readonly RiskRow[];
  /** Cells that are filled, of 20. */
  readonly filled: number;
  readonly missing: readonly Missing[];
}

export interface RiskRow {
  readonly risk: RiskName;
  /** What fills each cell; not there where no document says it. */
  readonly cells: Readonly<Record<CoverPart, Quote | undefined>>;
}

/** Whose craft a risk takes, as roles and as lines of a price name it. */
const crafts: Readonly<Record<RiskName, { readonly role: PointName; readonly lines: readonly PointName[] }>> = {
  "risk-value": { role: "risk/product-line", lines: ["risk/product-line", "risk/research-line"] },
  "risk-viability": { role: "risk/product-line", lines: ["risk/product-line"] },
  "risk-feasibility": { role: "risk/engineering-role", lines: ["risk/engineering-role"] },
  "risk-usability": { role: "risk/design-role", lines: ["risk/design-line", "risk/design-role", "risk/research-line"] },
};

export function buildRiskPanel(context: DashboardContext, opened: readonly OpenedDocument[]): RiskPanel {
  const rows = riskNames.map((risk): RiskRow => ({ risk, cells: fillCells(context, opened, risk) }));
  const grid = Object.fromEntries(
    rows.map(({ risk, cells }) => [risk, coverParts.filter((part) => cells[part] !== undefined)]),
  ) as unknown as RiskGrid;
  const { missing } = findRiskCoverage(grid);
  return {
    rows,
    filled: rows.length * coverParts.length - missing.length,
    missing: missing.length === 0 ? [] : [{ name: "risks", kind: "sow" }],
  };
}

function fillCells(context: DashboardContext, opened: readonly OpenedDocument[], risk: RiskName): RiskRow["cells"] {
  const listed = opened.flatMap((one) => one.summary.risks.map((entry) => ({ ...one, entry })));
  const called = listed.filter(({ entry }) => entry.concepts.includes(risk));
  // A risk may be told without being called by its name: `Old gardeners don't use a waiting list`.
  const told = listed.filter(({ summary, entry }) => {
    const { state, evidence } = summary.concepts[risk];
    return (
      state === "explicit" && entry.concepts.length === 0 && evidence.some(({ range }) => overlaps(range, entry.range))
    );
  });
  const entries = called.length > 0 ? called : told;
  return {
    named: first(entries, ({ entry }) => titleOf(entry)) ?? findConcept(context, opened, risk),
    owner: first(entries, ({ entry: { owner, ownerRange } }) =>
      owner === undefined || ownerRange === undefined ? undefined : { text: owner, range: ownerRange },
    ),
    test: first(entries, ({ entry }) => entry.mitigation),
    staffed: findCraft(context, opened, [crafts[risk].role], "roles"),
    billed: findCraft(context, opened, crafts[risk].lines, "pricing"),
  };

  type Entry = (typeof entries)[number];
  type Said = { readonly text: string; readonly range: Range };

  function first(list: readonly Entry[], say: (entry: Entry) => Said | undefined): Quote | undefined {
    for (const entry of list) {
      const said = say(entry);
      if (said !== undefined) return { text: said.text, source: sourceOf(context, entry.summary, said.range) };
    }
    return undefined;
  }
}

function titleOf({ title, range }: RiskEntry): { readonly text: string; readonly range: Range } {
  return { text: title, range };
}

/** Where a risk is named outside a list of risks. */
function findConcept(context: DashboardContext, opened: readonly OpenedDocument[], risk: RiskName): Quote | undefined {
  for (const { summary, document } of opened) {
    const { state, evidence } = summary.concepts[risk];
    const [said] = evidence;
    if (state === "explicit" && said !== undefined)
      return {
        text: plainText(document.markdown.visible, said.range),
        source: sourceOf(context, summary, said.range),
      };
  }
  return undefined;
}

/** A role of the team, or a line of the price. */
function findCraft(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  points: readonly PointName[],
  topic: "roles" | "pricing",
): Quote | undefined {
  for (const { summary, document } of opened) {
    if (topic === "pricing" && summary.kind !== "sow") continue;
    const places = points.flatMap((point) => placesOfPoint(document, point));
    const listed = places.filter(({ block, topics }) => {
      const isPriced = topics.includes("pricing");
      return block.type !== "paragraph" && (topic === "pricing" ? isPriced : topics.includes("roles") && !isPriced);
    });
    const [place] = listed;
    if (place === undefined) continue;
    const { block } = place;
    const row = block.type === "table" ? block.rows.find(({ range }) => overlaps(range, place.range)) : undefined;
    const cells = row?.cells.filter(({ text }) => text !== "").slice(0, 2) ?? [];
    const text =
      cells.length > 0 ? cells.map((cell) => cell.text).join(", ") : plainText(document.markdown.visible, place.range);
    return { text, source: sourceOf(context, summary, place.range) };
  }
  return undefined;
}
