/** Under a head that says duties, so many words tell some: `Priorisierung, Abnahme`. */
const leastInColumn = 2;

/** Whether a cell under a head such as `Duties` states any. */
export function statesDuties(cell: string): boolean {
  return (cell.match(/\p{L}{3,}/gu)?.length ?? 0) >= leastInColumn;
}

const dutyWord = /(?<![\p{L}@._/-])\p{Ll}{3,}/gu;

/** How many words may tell of duties: those in lower case, which titles, names and places have few of. */
export function countDutyWords(text: string): number {
  return text.match(dutyWord)?.length ?? 0;
}

/** Whether a text has more of them than so many, without looking at all of a long one. */
export function hasMoreDutyWords(text: string, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(dutyWord)) if (++count > most) return true;
  return false;
}
