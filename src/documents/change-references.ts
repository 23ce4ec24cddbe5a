import { allMatches } from "../text/all-matches.ts";
import type { Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import type { ChangeRequest } from "./facts/facts.ts";
import type { BacklogItem } from "./items/backlog-items.ts";

const reference =
  /(?<![\p{L}\p{N}])(?:CR|ÄA|change[ -]?(?:request|order)|Änderungsantrag|Nachtrag)(?:[ \t]*(?:no|nr)\.?)?(?:[ \t]*[-#:_])?[ \t]*(\d+)(?![\p{L}\p{N}])/giu;

/** The numbers of the change requests that a text names: `Gift vouchers (CR-4)`, `Source: change request 04`. */
export function changeNumbersIn(text: string): number[] {
  return changePlacesIn(text).map(({ number }) => number);
}

/** The same with the places: `CR-4`, `change request 04`. */
export function changePlacesIn(text: string): { readonly number: number; readonly range: Range }[] {
  return allMatches(text, reference).map((match) => ({
    number: Number(match[1]),
    range: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The same of an item. */
export function changeNumbersOf({ markdown }: EngagementDocument, { range }: BacklogItem): number[] {
  return changeNumbersIn(markdown.visible.slice(range.start, range.end));
}

/** The number of a change request: 4 of `CR-04`. */
export function numberOfChange({ id }: Pick<ChangeRequest, "id">): number | undefined {
  const number = /(?<!\d)\d+$/.exec(id ?? "")?.[0];
  return number === undefined ? undefined : Number(number);
}
