import type { EngagementDocument } from "../documents/document.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Range } from "../text/range.ts";
import type { KnownPerson, PeopleOfEngagement } from "./people-of-engagement.ts";

/** An account beside the words that say whose it is: `Jana Roth (@jroth)`, `@jroth (Jana Roth)`. */
export interface StatedAccount {
  /** `@jroth` */
  readonly account: string;
  /** Ends with the name. */
  readonly holder: string;
}

/** A place of an account whose holder a document of the engagement tells. */
export interface AccountPlace {
  readonly person: KnownPerson;
  readonly range: Range;
}

/** No address of a mail, no package, no path. */
const anyAccount = /(?<![\p{L}\p{N}_@/.-])@[A-Za-z0-9](?:[\w.-]*\w)?(?![\p{L}\p{N}_@/])/gu;
const longestHolder = 60;

/** The accounts that a document ties to a name. */
export function readStatedAccounts({ markdown: { visible } }: EngagementDocument): StatedAccount[] {
  return allMatches(visible, anyAccount).flatMap(({ 0: account, index }) => {
    const before = visible.slice(Math.max(0, index - longestHolder), index);
    const after = visible.slice(index + account.length, index + account.length + longestHolder);
    const [, ahead] = /^[ \t]*\)/.test(after) ? (/([^\r\n|()]*?)[ \t]*\([ \t]*$/.exec(before) ?? []) : [];
    const [, behind] = /^[ \t]*\([ \t]*([^\r\n|()]*?)[ \t]*\)/.exec(after) ?? [];
    const holder = ahead ?? behind;
    return holder === undefined || holder === "" ? [] : [{ account: account.toLowerCase(), holder }];
  });
}

/** Whose accounts are known; one that two people are said to have is nobody's. */
export function indexAccounts(
  stated: readonly StatedAccount[],
  people: readonly KnownPerson[],
): ReadonlyMap<string, KnownPerson> {
  const holders = new Map<string, Set<KnownPerson>>();
  for (const { account, holder } of stated) {
    const meant = people.filter(({ names, name }) =>
      [name, ...names].some((one) => holder === one || holder.endsWith(` ${one}`)),
    );
    for (const person of meant) holders.set(account, (holders.get(account) ?? new Set()).add(person));
  }
  return new Map(
    [...holders].flatMap(([account, [person, ...others]]) =>
      person === undefined || others.length > 0 ? [] : [[account, person] as const],
    ),
  );
}

/** Where a document names people by their accounts, in order. */
export function placesOfAccounts({ byAccount }: PeopleOfEngagement, document: EngagementDocument): AccountPlace[] {
  if (byAccount.size === 0) return [];
  return allMatches(document.markdown.visible, anyAccount).flatMap(({ 0: account, index }) => {
    const person = byAccount.get(account.toLowerCase());
    return person === undefined ? [] : [{ person, range: { start: index, end: index + account.length } }];
  });
}
