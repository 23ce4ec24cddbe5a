import type { Range } from "../text/range.ts";
import type { Side } from "./document.ts";

/** Somebody of whom more may be found further on. */
export interface FoundPerson {
  name: string;
  nameRange: Range;
  roles: string[];
  side: Side;
  hasDuties: boolean;
}

/** `Karen` is `Karen Sundt` where no other Karen is named. */
export function mergeGivenNames(found: Map<string, FoundPerson>): void {
  for (const [key, person] of found) {
    if (/\s/.test(key)) continue;
    const called = [...found.values()].filter(
      (other) => other !== person && other.name.toLowerCase().split(/\s+/).includes(key) && /\s/.test(other.name),
    );
    const [full] = called;
    if (full === undefined || called.length > 1) continue;
    for (const role of person.roles) if (!full.roles.includes(role)) full.roles.push(role);
    if (full.side === "unclear") full.side = person.side;
    full.hasDuties ||= person.hasDuties;
    found.delete(key);
  }
}
