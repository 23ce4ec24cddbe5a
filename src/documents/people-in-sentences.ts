import { allMatches } from "../text/all-matches.ts";
import { oncePerText } from "../text/known-text.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import type { HitIndex } from "../vocabulary/hit-index.ts";
import { longestAt } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import type { Side } from "./document.ts";
import { isCommonGivenName } from "./given-names.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import { sideOfMention } from "./owner-side.ts";
import { isGivenName, isPersonName, splitNames } from "./person-names.ts";
import type { Reading } from "./reading.ts";

/** Somebody to whom words give a role. */
export interface NamedRole {
  readonly name: string;
  readonly role: string;
  /** Where both stand. */
  readonly range: Range;
}

/** The side that the words beside a name in a sentence give it: `Jana Roth of Nordlicht`. */
export function sideOfNamed(reading: Reading, { name: called, range }: NamedRole): Side | undefined {
  const start = reading.markdown.visible.indexOf(called, range.start);
  if (start === -1 || start >= range.end) return undefined;
  const wordOf = (offset: number): number => wordAt(reading.words, offset);
  const within = { withinFirst: wordOf(range.start), withinEnd: wordOf(range.end) };
  return sideOfMention(reading, { firstWord: wordOf(start), endWord: wordOf(start + called.length), ...within });
}

const name = String.raw`(?:@[\w-]+|\p{Lu}[\p{L}'’.-]*(?:\s(?:von|van|de|der|\p{Lu}[\p{L}'’.-]*)){0,3})`;
const names = String.raw`${name}(?:\s?(?:,|&|\+|and|und)\s?${name})*`;
const being =
  "(?:is|are|will be|was appointed|serves as|acts as|will serve as|will act as|takes the role of|ist|sind|wird|werden|fungiert als|übernimmt die Rolle|übernimmt|agiert als)";
const little = String.raw`(?:\s(?:the|our|a|an|as|new|current|als|der|die|das|den|des|unser|unsere|ein|eine|neuer|neue)){0,2}`;
const nameBefore = new RegExp(
  `(?:^|[\\s(,;:–-])(${names})(?:\\s\\([^)]{2,40}\\))?\\s${being}${little}\\s(?:\\p{L}+\\s)?$`,
  "u",
);
const nameAfter = new RegExp(
  String.raw`^(?:\s\([^)]{2,40}\))?(?:\s(?:of|for|at|on|from|für|des|der|bei|von|aus|auf)(?:\s[\p{L}-]+){1,4})?\s(?:is|will be|was|ist|wird|:)\s(?:Herr\s|Frau\s|Mr\.?\s|Ms\.?\s|Mrs\.?\s)?(${names})(?![\p{L}-])`,
  "u",
);

/** `Jana Roth (`, `Jana Roth, our`, `and Jana Roth the`: what a role stands after without a verb. */
const nameBeside = new RegExp(
  `(?:^|[\\s(,;:–-])(${name})(?:\\s\\((?:[^()]{2,40},\\s)?(?:\\p{L}+\\s){0,2}|,\\s(?:(?:the|our|a|an|als|unser|unsere|der|die)\\s)(?:\\p{L}+\\s)?|\\s(?:the|der|die)\\s(?:\\p{L}+\\s)?|\\s(?:as|als)\\s(?:(?:the|our|a|an)\\s)?(?:\\p{L}+\\s)?)$`,
  "u",
);
/** `Project manager Jana Roth`, `our designer, Jana Roth`. */
const nameRightAfter = new RegExp(`^,?\\s(?:Frau\\s|Herr\\s|Mr\\.?\\s|Ms\\.?\\s|Dr\\.\\s)?(${name})(?![\\p{L}-])`, "u");

/** `Jana (agency PO)`, `Jana Roth (PO, Nordlicht)`: the short form is no word by itself, as it means other things too. */
const shortAfter = new RegExp(
  `(?<![\\p{L}\\p{N}])(${name}) \\(((?:[\\p{L}]+[- ])?POs?)(?:[,;][^()\\n]{1,60})?\\)`,
  "gu",
);
/** `PO: Jana Roth`, at the start of a line or sentence. */
const shortBefore = new RegExp(
  `(?:^|[.;:·|] )(?:[Tt]he |[Oo]ur |[Dd]er |[Dd]ie |[Uu]nsere? )?(PO|Product Owner(?:in)?)(:| is| ist) (${name})`,
  "gmu",
);

// Without one of these no short form is named, and most statements have none.
const shortForm = /PO|Product\s+Owner/u;

/** So far from a role stand those who have it; a sentence may be very long. */
const mostBeside = 1_000;

/** Where a line ends and the next one begins with a label: no name goes on there. */
const beforeLabel = /\n(?=\s*\p{Lu}[^:\n]{1,40}:\s)/gu;

type SaidRole = Omit<NamedRole, "range">;

const none: readonly SaidRole[] = [];

/** Names beside the short form of the role. */
const findShortRoles = oncePerText((written): readonly SaidRole[] => {
  if (!shortForm.test(written)) return none;
  const text = oneLine(written.replace(beforeLabel, " · ")).trim();
  const after = allMatches(text, shortAfter).map(([, said = "", role = ""]) => ({ said, role }));
  const before = allMatches(text, shortBefore)
    .map(([, role = "", is = "", said = ""]) => ({ said, role, is }))
    // `The PO is Head of Claims` names nobody.
    .filter(({ said, is }) => is === ":" || isPersonName(said) || isCommonGivenName(said));
  return [...after, ...before].flatMap(({ said, role }) => {
    const called = said.replace(/^.*[–-]\s/u, "").replace(/['’]s$|(?<=\p{Ll}{2})\.$/u, "");
    return isCalled(called) ? [{ name: called, role }] : [];
  });
});

/** `Jana Roth is our Scrum Master`, `The Product Owner will be Jana`; negated, quoted and story sentences say nobody's role. */
export function findNamedRoles(reading: Reading): NamedRole[] {
  const found: NamedRole[] = [];
  const told = reading.statements.filter(({ quoted }) => !quoted);
  for (const { known, range } of told) for (const said of findShortRoles(known)) found.push({ ...said, range });
  for (const statement of told)
    for (const said of findRolesIn(statement, reading)) found.push({ ...said, range: statement.range });
  return found;
}

/** Names beside the words for a role. */
const findRolesIn = oncePerStatement(
  ({ firstWord, endWord, range, known: { text } }, { hits, words }): readonly SaidRole[] => {
    const found: SaidRole[] = [];
    for (let word = firstWord; word < endWord; word++) {
      const hit = roleAt(hits, word, endWord);
      if (hit === undefined) continue;
      const start = (words[hit.firstWord]?.start ?? range.start) - range.start;
      const end = (words[hit.endWord - 1]?.end ?? range.end) - range.start;
      const before = oneLine(text.slice(Math.max(0, start - mostBeside), start));
      const after = oneLine(text.slice(end, end + mostBeside));
      const said = nameBefore.exec(before)?.[1] ?? nameAfter.exec(after)?.[1];
      if (said === undefined) {
        const beside = nameBeside.exec(before)?.[1] ?? nameRightAfter.exec(after)?.[1];
        const [first = ""] = beside?.split(" ") ?? [];
        const isInParentheses = /\([^()]*$/.test(before) && beside !== undefined && isPersonName(beside);
        if (beside !== undefined && (isCommonGivenName(first) || isInParentheses) && isCalled(beside))
          found.push({ name: beside, role: oneLine(text.slice(start, end)) });
        continue;
      }
      const role = oneLine(text.slice(start, end)).replace(/^(?:der|die|dem|den|als) /, "");
      for (const each of splitNames(said.replace(/(?<=\p{Ll}{2})\.$/u, ""), isCalled)) found.push({ name: each, role });
      word = Math.max(word, hit.endWord - 1);
    }
    return found.length === 0 ? none : found;
  },
);

/** The longest title of a role, or of the owner of the product, that begins at a word. */
function roleAt(hits: HitIndex, word: number, end: number): TermHit | undefined {
  const role = longestAt(hits, "role", word, end);
  const owner = longestAt(hits, "productOwner", word, end);
  return (owner?.endWord ?? 0) > (role?.endWord ?? 0) ? owner : role;
}

function isCalled(text: string): boolean {
  return (
    isPersonName(text) ||
    (isGivenName(text) &&
      !/^(?:Also|Additionally|Moreover|Then|Now|Today|Currently|Otherwise|Instead|However|Außerdem|Ausserdem|Zudem|Ferner|Weiterhin|Zugleich|Gleichzeitig|Zusätzlich|Darüber|Daneben|Dabei|Damit|Dann|Derzeit|Aktuell|Auch|Sonst|Heute|Später|Künftig|Bisher|There|Here|Each|Every|Our|Your|The|This|That|He|She|They|It|Who|Das|Dort|Hier|Jeder|Jede|Unser|Unsere|Kein|Keine|Der|Die|Dies|Er|Sie|Es|Wer)$/.test(
        text,
      ))
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
