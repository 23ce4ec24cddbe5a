import type { EngagementDocument } from "./document.ts";
import type { ChangeRequest } from "./facts/facts.ts";
import type { BacklogItem } from "./items/backlog-items.ts";

const reference =
  /(?<![\p{L}\p{N}])(?:CR|ÄA|change[ -]?(?:request|order)|Änderungsantrag|Nachtrag)[ \t]*(?:(?:no|nr)\.?)?[ \t]*[-#:_]?[ \t]*(\d+)(?![\p{L}\p{N}])/giu;

/** Whether an item names a change request: `Gift vouchers (CR-4)`, `Source: change request 04`. */
export function isChangeOf({ markdown }: EngagementDocument, { range }: BacklogItem, { id }: ChangeRequest): boolean {
  const number = /\d+$/.exec(id ?? "")?.[0];
  if (number === undefined) return false;
  const text = markdown.visible.slice(range.start, range.end);
  return [...text.matchAll(reference)].some(([, named]) => Number(named) === Number(number));
}
