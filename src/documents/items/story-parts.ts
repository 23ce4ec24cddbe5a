import { type Range, trimRange } from "../../text/range.ts";
import { readWords, type Word } from "../../text/words.ts";
import { englishStory, germanStory, type StoryWords } from "../../vocabulary/story-words.ts";
import { addTerm, createTermTree, matchTerms, type TermTree } from "../../vocabulary/term-matcher.ts";

/** A text with the words of one language's story form marked in it. */
export interface StoryParts {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: "en" | "de";
  /** The word after the longest term of a part that starts at a word; `undefined` where none does. */
  endOf(part: PartName, word: number): number | undefined;
}

type PartName = keyof StoryWords;

const languages = [
  { language: "en" as const, ...compile(englishStory) },
  { language: "de" as const, ...compile(germanStory) },
];

/** One reading of the text for each language that has words of a story in it. */
export function readStoryParts(text: string): StoryParts[] {
  const words = readWords(text);
  return languages.flatMap(({ language, tree, names }) => {
    const found = new Map<number, Map<PartName, number>>();
    for (const hit of matchTerms(tree, words)) {
      const here = found.get(hit.firstWord) ?? new Map<PartName, number>();
      found.set(hit.firstWord, here);
      const name = names[hit.term] as PartName;
      here.set(name, Math.max(here.get(name) ?? 0, hit.endWord));
    }
    return found.size === 0 ? [] : [{ text, words, language, endOf: (part, word) => found.get(word)?.get(part) }];
  });
}

function compile(story: StoryWords): { tree: TermTree; names: PartName[] } {
  const tree = createTermTree();
  const names = Object.keys(story) as PartName[];
  for (const [number, name] of names.entries()) if (story[name] !== "") addTerm(tree, story[name], number);
  return { tree, names };
}

/** A part without the marks around it. */
export function bare(text: string, range: Range): Range {
  let { start, end } = trimRange(text, range);
  while (start < end && /[\s,;:.…*_"“”„>|-]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.…*_"“”„|-]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
