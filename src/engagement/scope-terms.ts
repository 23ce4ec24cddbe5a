import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemGerman } from "@orama/stemmers/german";
import { readWords } from "../text/words.ts";
import { softwareWords } from "../vocabulary/software-words.ts";
import { isLittleWord } from "./content-words.ts";

/** What a text is about: stems of its words, and the groups of like words that they belong to. */
export interface ScopeTerms {
  readonly stems: ReadonlySet<string>;
  /** For each stem its groups: numbers of `softwareWords`. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

/** `As a guest, I want to book seats` → `guest`, `book`, `seat`. */
export function readScopeTerms(text: string, language: string): ScopeTerms {
  const known = language === "de" ? germanTexts : englishTexts;
  const terms = known.get(text) ?? readTerms(text, language === "de" ? readGermanWord : readEnglishWord);
  if (known.size < mostTexts) known.set(text, terms);
  return terms;
}

/** All texts of an engagement are compared anew with each letter that is typed into one, so that many are remembered. */
const mostTexts = 5_000;
const [germanTexts, englishTexts] = [new Map<string, ScopeTerms>(), new Map<string, ScopeTerms>()];

function readTerms(text: string, read: (folded: string) => ScopeWord): ScopeTerms {
  const stems = new Set<string>();
  const groups = new Map<string, readonly number[]>();
  for (const { folded } of readWords(text)) {
    if (folded.length < 2 || /^\d+$/.test(folded) || isLittleWord(folded) || workWords.has(folded)) continue;
    const { stem, groups: found } = read(folded);
    stems.add(stem);
    if (found.length > 0) groups.set(stem, found);
  }
  return { stems, groups };
}

/** They tell what sort of work an item is, not what it is about: `Bug: …`, `Refactor the …`. */
const workWords = new Set(["bug", "bugs", "spike", "spikes", "refactor", "refactoring", "refaktorierung"]);

const exact = new Map<string, number[]>();
const prefixes: (readonly [prefix: string, group: number])[] = [];
for (const [group, words] of softwareWords.entries()) {
  for (const word of words.flatMap((one) => one.split("-"))) {
    if (word.endsWith("*")) prefixes.push([word.slice(0, -1), group]);
    else exact.set(word, [...(exact.get(word) ?? []), group]);
  }
}

/** A German compound has the groups of what it begins and ends with: `Terminbuchung`. */
function groupsOf(word: string): readonly number[] {
  const found = new Set(exact.get(word));
  for (const [prefix, group] of prefixes) {
    if (word.startsWith(prefix) || (prefix.length >= 5 && word.length > prefix.length + 3 && word.includes(prefix)))
      found.add(group);
  }
  return [...found];
}

interface ScopeWord {
  readonly stem: string;
  readonly groups: readonly number[];
}

const [readEnglishWord, readGermanWord] = [
  createWordReader(stemEnglish),
  createWordReader((word) => stemGerman(word.replace(participle, "$1"))),
];

/** `vorgeschlagen` is of `vorschlagen`. */
const participle =
  /^(ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|zu|zurueck|zusammen)ge(?=[a-z]{4,9}(?:en|ene[nrsm]?|t|te[nrsm]?)$)/;

/** Words come again and again; so many are remembered. */
const mostKnown = 20_000;

function createWordReader(stemOf: (word: string) => string): (folded: string) => ScopeWord {
  const known = new Map<string, ScopeWord>();
  return (folded) => {
    const word = known.get(folded) ?? { stem: stemOf(folded), groups: groupsOf(folded) };
    if (known.size < mostKnown) known.set(folded, word);
    return word;
  };
}
