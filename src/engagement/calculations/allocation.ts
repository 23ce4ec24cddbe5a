import { roundTo } from "./rounding.ts";

/** How much of somebody's time one thing takes: `Jana Roth, 50 %`. */
export interface Allocation {
  readonly person: string;
  readonly percent: number;
}

export interface PersonAllocation<Entry extends Allocation> {
  /** As first written. */
  readonly person: string;
  readonly entries: readonly Entry[];
  /** The sum, with one decimal. */
  readonly percent: number;
  readonly isOverbooked: boolean;
}

/**
 * What is planned of each person's time: Σ percent, more than 100 % can't be kept. 60 % and 50 % are 110 %. The same
 * commitment in two documents goes in once; names are the same apart from case.
 *
 * Source: catalogue, C8.
 */
export function sumAllocations<Entry extends Allocation>(entries: readonly Entry[]): PersonAllocation<Entry>[] {
  const byPerson = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.person.trim().toLowerCase();
    byPerson.set(key, [...(byPerson.get(key) ?? []), entry]);
  }
  return [...byPerson.values()].map((ofPerson) => {
    const percent = roundTo(
      ofPerson.reduce((sum, entry) => sum + entry.percent, 0),
      1,
    );
    return { person: ofPerson[0]?.person.trim() ?? "", entries: ofPerson, percent, isOverbooked: percent > 100 };
  });
}
