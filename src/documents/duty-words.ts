/** Under a head that says duties, so many words tell some: `Priorisierung, Abnahme`. */
const leastInColumn = 2;

/** Whether a cell under a head such as `Duties` states any. */
export function statesDuties(cell: string): boolean {
  return (cell.match(/\p{L}{3,}/gu)?.length ?? 0) >= leastInColumn;
}

/** How many words may tell of duties: those in lower case, which titles, names and places have few of. */
export function countDutyWords(text: string): number {
  return text.match(/(?<![\p{L}@._/-])\p{Ll}{3,}/gu)?.length ?? 0;
}
