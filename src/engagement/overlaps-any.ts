import { firstIndexWhere } from "../text/binary-search.ts";
import type { Range } from "../text/range.ts";

/** Tells of places whether they overlap any of some ranges, without going through all of these for each. */
export function overlapsAny(ranges: readonly Range[]): (place: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  /** How far the ranges up to each one reach. */
  const reaches: number[] = [];
  for (const { end } of sorted) reaches.push(Math.max(end, reaches.at(-1) ?? 0));
  return ({ start, end }) => {
    const behind = firstIndexWhere(sorted.length, (at) => (sorted[at]?.start ?? 0) >= end);
    return (reaches[behind - 1] ?? 0) > start;
  };
}
