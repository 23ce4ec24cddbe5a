import { editDistance } from "../text/nearest-name.ts";
import { foldWord } from "../text/words.ts";

const unimportant =
  /^(?:dr|prof|professor|mag|dipl|ing|inf|kfm|phys|mr|mrs|ms|herrn?|frau|hrn?|fr|sir|di|von|van|de|der|den|zu|zur|del|da|la|le|ter|ten|bin|al|el|dos|das|phd|msc|bsc|mba)$/;

/** Names as long as that are told from others by a typing error in one letter, or in two. */
const longEnough = [5, 9] as const;

/** Whether two ways to write a name may mean one person: `Jana`, `J. Roth`, `Roth, Jana`, `Dr. Jana Berg-Roth`, `Thomas` for `Tom`, `@jroth`. */
export function maySamePerson(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith("@")) return isHandleOf(one.slice(1), partsOf(other));
  const [few, many] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return false;
  if (few.some((part) => part.length > 1 && many.includes(part)) && few.every((part) => isAmong(part, many)))
    return true;
  const isAlike = few.length > 1 && few.at(-1) === many.at(-1) && few[0]?.[0] === many[0]?.[0];
  return isAlike && !isMistypedName(one, other);
}

/** Whether a name differs from another by a typing error: `Jana Rohte`, `Jana Roth`. */
export function isMistypedName(written: string, meant: string): boolean {
  const [one, other] = [partsOf(written).join(" "), partsOf(meant).join(" ")];
  const most = longEnough.filter((length) => Math.min(one.length, other.length) >= length).length;
  return one !== other && editDistance(one, other) <= most;
}

/** `@janaroth`, `@jana-roth`, `@jroth`, `@jana` of Jana Roth. */
function isHandleOf(handle: string, [first = "", ...others]: readonly string[]): boolean {
  const said = plain(handle.toLowerCase()).replace(/[^a-z]/g, "");
  const last = others.at(-1) ?? "";
  return [first, last, first + last, last + first, first.charAt(0) + last, first + last.charAt(0)].includes(said);
}

/** One is the other's initial, or the same. */
function isAmong(part: string, many: readonly string[]): boolean {
  return many.some((other) => (part.length === 1 || other.length === 1 ? part[0] === other[0] : part === other));
}

/** `jana`, `muller` of `Frau Dr. Jana Müller`. */
function partsOf(name: string): string[] {
  return name
    .split(/[\s,."“”„«»-]+/)
    .map((word) => plain(foldWord(word)))
    .filter((word) => word !== "" && !unimportant.test(word));
}

function plain(folded: string): string {
  return folded
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([aou])e/g, "$1");
}
