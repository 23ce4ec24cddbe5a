import type { EngagementDocument } from "./document.ts";
import type { ChangeRequest } from "./facts/facts.ts";
import type { BacklogItem } from "./items/backlog-items.ts";

const reference =
  /(?<![\p{L}\p{N}])(?:CR|ÄA|change[ -]?(?:request|order)|Änderungsantrag|Nachtrag)[ \t]*(?:(?:no|nr)\.?)?[ \t]*[-#:_]?[ \t]*(\d+)(?![\p{L}\p{N}])/giu;

/** The numbers of the change requests that an item names: `Gift vouchers (CR-4)`, `Source: change request 04`. */
export function changeNumbersOf({ markdown }: EngagementDocument, { range }: BacklogItem): number[] {
  const text = markdown.visible.slice(range.start, range.end);
  return [...text.matchAll(reference)].map(([, named]) => Number(named));
}

/** The number of a change request: 4 of `CR-04`. */
export function numberOfChange({ id }: ChangeRequest): number | undefined {
  const number = /\d+$/.exec(id ?? "")?.[0];
  return number === undefined ? undefined : Number(number);
}
