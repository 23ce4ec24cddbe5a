/**
 * The one way in which calculations round: at the end, half away from zero, so that 17.25 becomes 17.3 and −17.25 becomes
 * −17.3. What binary fractions add or lose (1.005 is a little less) is set right before; −0 becomes 0.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  const rounded = Math.round(scaled * (1 + Number.EPSILON * 8)) / scale;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** The share of a whole in percent, with one decimal: 1 of 3 is 33.3. Not there for a whole of nothing. */
export function toPercent(part: number, whole: number): number | undefined {
  return whole > 0 ? roundTo((part / whole) * 100, 1) : undefined;
}
