import type { EngagementDocument } from "./document.ts";

/** Work for less than this, all in all or by the month, is agreed in a letter: an hour's upkeep, a page for the bakery. */
const leastPrice = 5000;
/** From here on more than two people have a part in it. */
const leastPriceOfTeam = 10_000;
const leastMonthlyPrice = 5000;
const mostCharacters = 8000;

/**
 * Whether so little is agreed, in so few words, that nobody expects a project's roles, risks and procedures in it: two
 * people know each other, and one can end it next month. Silent on prices means not small.
 */
export function isSmallAgreement(document: EngagementDocument): boolean {
  return isBelow(document, leastPrice);
}

/** Whether so little is agreed that whoever orders decides and knows the field, and whoever offers does the work. */
export function isBetweenTwo(document: EngagementDocument): boolean {
  return isBelow(document, leastPriceOfTeam);
}

function isBelow({ kind, facts, text }: EngagementDocument, least: number): boolean {
  if (kind !== "sow" || text.length > mostCharacters) return false;
  const whole = facts.money.filter(({ per }) => per === undefined || per === "year");
  const monthly = facts.money.filter(({ per }) => per === "month");
  if (whole.length + monthly.length === 0) return false;
  return whole.every(({ amount }) => amount < least) && monthly.every(({ amount }) => amount < leastMonthlyPrice);
}
