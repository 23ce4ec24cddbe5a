import type { EngagementDocument } from "../document.ts";
import { columnOfPoint } from "../points.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { type EstimateSize, sizeOf } from "./estimate-size.ts";
import { findItemRow } from "./item-fields.ts";

/** A size on a scale whose units are known. */
export interface ScaledSize {
  readonly scale: "points" | "days" | "t-shirt";
  /** In points or days; of a T-shirt 1 for XL, 2 for XXL … and 0 or less for the others. */
  readonly amount: number;
}

/** The sizes of planning cards. */
const cards: ReadonlySet<number> = new Set([0, 0.5, 1, 2, 3, 5, 8, 13, 20, 21, 34, 40, 55, 89, 100, 144]);
const hoursPerDay = 8;
const dayUnits = /^(?:d|days?|pd|pt|md|mt|tage?n?|person[- ]?days?|personentage?|manntage?|at)\.?$/;
const hourUnits = /^(?:h|hrs?|hours?|std|stunden?)\.?$/;
const pointUnits = /^(?:sp|pts?|points?|punkte?|story ?points?)\.?$/;
const shirtSizes = ["XS", "S", "M", "L", "XL", "XXL", "XXXL"];

/** How large each item is, in the order of the items; not there where the unit is unknown. */
export function scaledSizesOf(
  document: EngagementDocument,
  items: readonly BacklogItem[],
): readonly (ScaledSize | undefined)[] {
  const sizes = items.map(sizeOf);
  const bare = sizes.filter((size) => size !== undefined && size.unit === "");
  const areCards = bare.length > 2 && bare.every((size) => size !== undefined && cards.has(size.amount));
  return items.map((item, index) => {
    const size = sizes[index];
    if (size === undefined) return shirtOf(item);
    const scale = unitOf(document, item, size);
    if (scale === "hours") return { scale: "days", amount: size.amount / hoursPerDay };
    if (scale !== undefined) return { scale, amount: size.amount };
    return areCards && size.unit === "" ? { scale: "points", amount: size.amount } : undefined;
  });
}

function unitOf(
  document: EngagementDocument,
  item: BacklogItem,
  { unit }: EstimateSize,
): "hours" | "days" | "points" | undefined {
  if (hourUnits.test(unit)) return "hours";
  if (dayUnits.test(unit) && !(unit === "pt" && document.language !== "de")) return "days";
  if (pointUnits.test(unit)) return "points";
  const table = unit === "" ? findItemRow(document, item)?.table : undefined;
  if (table === undefined) return undefined;
  if (columnOfPoint(document, table, "backlog/hours") !== undefined) return "hours";
  return columnOfPoint(document, table, "backlog/days") === undefined ? undefined : "days";
}

function shirtOf({ estimate }: BacklogItem): ScaledSize | undefined {
  const at = shirtSizes.indexOf(estimate?.trim().toUpperCase() ?? "");
  return at === -1 ? undefined : { scale: "t-shirt", amount: at - shirtSizes.indexOf("L") };
}
