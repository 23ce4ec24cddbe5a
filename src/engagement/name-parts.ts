import { isCommonGivenName } from "../documents/given-names.ts";
import { isParticles, stripHandle, stripSalutation, stripTitles, surnameOf } from "../documents/person-names.ts";

/** What a name is made of, as written, without titles. */
export interface NameParts {
  /** `Jana`; not there where only `J.` or the surname is known. */
  readonly given: string | undefined;
  /** `J` */
  readonly initial: string | undefined;
  /** `von Roth` */
  readonly surname: string | undefined;
}

/** `Jana Roth`, `Roth, Jana`, `Dr. Jana M. von Roth`, `J. Roth`, `Frau Roth`, `Jana`; nothing of a handle. */
export function readNameParts(name: string): NameParts | undefined {
  const isTitled = surnameOf(name) !== undefined;
  const bare = stripTitles(stripSalutation(stripHandle(name.trim()))).trim();
  if (bare === "" || bare.startsWith("@")) return undefined;
  const [last, first] = bare.split(/,\s*/);
  const words = (first === undefined ? bare : `${first} ${last}`).split(/\s+/);
  const [start = "", ...others] = words;
  if (others.length === 0)
    return isTitled || !isCommonGivenName(start)
      ? { given: undefined, initial: undefined, surname: start }
      : { given: start, initial: start.charAt(0), surname: undefined };
  const surname = surnameIn(others);
  const isInitial = /^\p{L}\.?(?:-?\p{L}\.)*$/u.test(start);
  return { given: isInitial ? undefined : start, initial: start.charAt(0), surname };
}

/** The last word of a surname, by which it is found: `Roth` of `von Roth`. */
export function coreOf(surname: string): string {
  return surname.split(/\s+/).at(-1) ?? surname;
}

/** `Jana Roth`, `J. Roth` */
export function fullNameOf({ given, initial, surname }: NameParts): string {
  const first = given ?? (initial === undefined ? undefined : `${initial}.`);
  return [first, surname].filter(Boolean).join(" ");
}

function surnameIn(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 0 && isParticles(`${words[from - 1]} `)) from--;
  return words.slice(from).join(" ");
}
