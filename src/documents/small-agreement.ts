import type { EngagementDocument } from "./document.ts";

/** Work for less than this, all in all or by the month, is agreed in a letter: an hour's upkeep, a page for the bakery. */
const leastPrice = 5000;
const leastMonthlyPrice = 5000;
const mostCharacters = 8000;

/**
 * Whether so little is agreed, in so few words, that nobody expects a project's roles, risks and procedures in it: two
 * people know each other, and one can end it next month. Silent on prices means not small.
 */
export function isSmallAgreement({ kind, facts, text }: EngagementDocument, least = leastPrice): boolean {
  if (kind !== "sow" || text.length > mostCharacters) return false;
  const whole = facts.money.filter(({ per }) => per === undefined || per === "year");
  const monthly = facts.money.filter(({ per }) => per === "month");
  if (whole.length + monthly.length === 0) return false;
  return whole.every(({ amount }) => amount < least) && monthly.every(({ amount }) => amount < leastMonthlyPrice);
}
