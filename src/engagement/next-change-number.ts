import { fileNameOf } from "./document-summary.ts";
import type { Engagement } from "./engagement.ts";

/** From here on, numbers are years: `CR-2026-004`. */
const firstYear = 1000;

/** The number that a new change request gets: one more than the highest that a document of the engagement has or names. */
export function nextChangeNumber({ documents }: Engagement): number {
  let highest = 0;
  for (const document of documents) {
    const own = document.kind === "change-request" ? numbersOfFile(fileNameOf(document)) : [];
    for (const number of [...document.changeReferences, ...own])
      if (number < firstYear && number > highest) highest = number;
  }
  return highest + 1;
}

/** 4 of `change-request-4.md` and `CR4 vouchers.md`. */
function numbersOfFile(fileName: string): number[] {
  const number = /\d+/.exec(fileName)?.[0];
  return number === undefined ? [] : [Number(number)];
}
