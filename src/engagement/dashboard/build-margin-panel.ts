import type { Contract } from "../../documents/declared-terms.ts";
import { roundTo } from "../calculations/rounding.ts";
import { findTerms } from "../engagement-terms.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";
import type { Missing } from "./missing.ts";
import type { AgreedDays, AgreedPrice, AgreedTerms } from "./read-agreed-terms.ts";

/** What unpaid work costs. For the provider's own people: see the rule `scope/margin-exposed`. */
export interface MarginPanel {
  readonly contract: Contract | undefined;
  readonly price: AgreedPrice | undefined;
  readonly plannedDays: AgreedDays | undefined;
  readonly plannedMargin: PlannedMargin | undefined;
  readonly missing: readonly Missing[];
}

export interface PlannedMargin {
  /** Of the price. */
  readonly percent: number;
  /** Not there where the configuration declares it. */
  readonly source: Source | undefined;
}

/** Not there where the configuration says that all of the engagement is for the client to read. */
export function buildMarginPanel(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { contract, price, plannedDays }: AgreedTerms,
): MarginPanel | undefined {
  if (context.engagement.declared?.audience === "client-facing") return undefined;
  const plannedMargin = findPlannedMargin(context, opened);
  return {
    contract,
    price,
    plannedDays,
    plannedMargin,
    missing: [
      ...(price === undefined ? [{ name: "price", kind: "sow" } as const] : []),
      ...(plannedDays === undefined ? [{ name: "planned-days", kind: "sow" } as const] : []),
      ...(plannedMargin === undefined ? [{ name: "target-margin", kind: undefined } as const] : []),
    ],
  };
}

/** What an internal document or the configuration declares; never what stands in something that the client reads. */
function findPlannedMargin(context: DashboardContext, opened: readonly OpenedDocument[]): PlannedMargin | undefined {
  for (const { summary, document } of opened) {
    const share = document.declared.targetMargin;
    if (share === undefined || findTerms(document, context.engagement).audience?.value === "client-facing") continue;
    return { percent: roundTo(share * 100, 1), source: sourceOf(context, summary, { start: 0, end: 0 }) };
  }
  const share = context.engagement.declared?.targetMargin;
  return share === undefined ? undefined : { percent: roundTo(share * 100, 1), source: undefined };
}
