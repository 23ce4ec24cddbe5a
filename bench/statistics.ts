/** The middle of the values; the mean of the two middle ones where their number is even. `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = sort(values);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The smallest value that at least this share of the values doesn't exceed: `quantile(values, 0.95)`. */
export function quantile(values: readonly number[], share: number): number {
  const at = Math.max(0, Math.ceil(values.length * share) - 1);
  return sort(values)[at] ?? Number.NaN;
}

/** How fast work grows with its amount: 1 where twice as much takes twice as long, 2 where it takes four times as long. */
export function scalingExponent(few: Measured, many: Measured): number {
  return Math.log(many.cost / few.cost) / Math.log(many.amount / few.amount);
}

export interface Measured {
  readonly amount: number;
  readonly cost: number;
}

function sort(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
