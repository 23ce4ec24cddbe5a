import type { TextEdit } from "../text/text-edit.ts";
import { fullNameOf, type NameParts, readNameParts } from "./name-parts.ts";
import type { KnownPerson } from "./people-of-engagement.ts";
import type { NamePart, PersonPlace } from "./places-of-people.ts";

/** What a new name is made of; not there for what can be nobody's name. */
export function readNewName(text: string): NameParts | undefined {
  const name = text.replace(/\s+/g, " ").trim();
  return /^[\p{L}\p{M}.,'’ -]+$/u.test(name) && /\p{L}/u.test(name) ? readNameParts(name) : undefined;
}

/**
 * Writes another name in the form that stands at a place: `M. Lang` for `J. Roth`, `Lang, Mia` for `Roth, Jana`; in full
 * where that form may mean one of the others, too.
 */
export function renameAt(
  { person, range, parts }: PersonPlace,
  visible: string,
  written: NameParts,
  others: readonly KnownPerson[],
): TextEdit[] {
  // Short forms can be made of a full name only; who is known as `Jana` alone has no shorter one.
  if (written.given === undefined || written.surname === undefined || isFullestOfShort(person.parts, parts.length))
    return [{ range, newText: fullNameOf(written) }];
  const isSame = (other: NameParts): boolean =>
    parts.every(({ part }) => writePart(written, part) === writePart(other, part));
  if (others.some((other) => isSame(other.parts))) return [{ range, newText: fullNameOf(written) }];
  const gap = visible.slice(parts[0]?.range.end, parts.at(-1)?.range.start);
  // A middle name is not the new one's.
  if (parts.length > 1 && /\p{L}/u.test(gap))
    return [
      { range, newText: parts.map(({ part }) => writePart(written, part)).join(gap.startsWith(".") ? ". " : " ") },
    ];
  // Part by part, as there may be markup or a line end in between.
  return parts.map((one) => ({ range: one.range, newText: writePart(written, one.part) }));
}

/** Whether nobody writes the name more fully, though it is not known in full: `J. Roth`, `Jana`. */
function isFullestOfShort({ given, initial, surname }: NameParts, parts: number): boolean {
  if (given !== undefined && surname !== undefined) return false;
  return parts === (initial !== undefined && surname !== undefined ? 2 : 1);
}

function writePart({ given = "", surname = "" }: NameParts, part: NamePart): string {
  if (part === "given") return given;
  if (part === "surname") return surname;
  return part === "initial" ? given.charAt(0) : surname.charAt(0);
}
