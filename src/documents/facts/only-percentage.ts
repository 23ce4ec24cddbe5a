import { isInside, type Range } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import type { Percentage } from "./facts.ts";

/** The one percentage in a place; none where there are several. */
export function onlyPercentage({ facts }: EngagementDocument, place: Range): Percentage | undefined {
  const inside = facts.percentages.filter(({ range }) => isInside(range, place));
  return inside.length === 1 ? inside[0] : undefined;
}
