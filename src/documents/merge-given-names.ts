import type { Range } from "../text/range.ts";
import type { Side } from "./document.ts";
import { surnameOf } from "./person-names.ts";

/** Somebody of whom more may be found further on. */
export interface FoundPerson {
  name: string;
  nameRange: Range;
  roles: string[];
  side: Side;
  hasDuties: boolean;
  /** Whether only a heading over a list of names says what somebody is. */
  isBare?: boolean;
}

/** `Karen` and `Ms Sundt` are `Karen Sundt` where no other Karen or Sundt is named. */
export function mergeGivenNames(found: Map<string, FoundPerson>): void {
  for (const [key, person] of found) {
    const short = surnameOf(person.name)?.toLowerCase() ?? key;
    if (/\s/.test(short)) continue;
    const called = [...found.values()].filter(
      (other) =>
        other !== person &&
        other.name.toLowerCase().split(/\s+/).includes(short) &&
        /\s/.test(other.name) &&
        surnameOf(other.name) === undefined,
    );
    const [full] = called;
    if (full === undefined || called.length > 1) continue;
    for (const role of person.roles) if (!full.roles.includes(role)) full.roles.push(role);
    if (full.side === "unclear") full.side = person.side;
    full.hasDuties ||= person.hasDuties;
    found.delete(key);
  }
}
