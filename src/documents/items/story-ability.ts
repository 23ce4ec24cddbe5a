import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Word } from "../../text/words.ts";
import { type ItemTerms, oncePerItemText } from "./item-terms.ts";
import { findBenefit } from "./story-benefit.ts";
import { type StoryForm, shiftStory } from "./story-form.ts";
import { bare, readStoryParts, type StoryParts } from "./story-parts.ts";

const mostActorWords = 6;

/**
 * Who is to be able to do what, where an item says so without the story form: `Guests should be able to pay by card so that
 * they leave sooner`, `Der Gast möchte stornieren`. What the product itself does, and what is done to things, is none.
 */
export function findAbility(visible: string, range: Range, terms: ItemTerms): StoryForm | undefined {
  const ability = knownAbility(visible.slice(range.start, range.end), terms);
  return ability && shiftStory(ability, range.start);
}

const knownAbility = oncePerItemText((text) => {
  for (const parts of readStoryParts(text)) {
    const found = readAbility(parts);
    if (found !== undefined) return found;
  }
  return undefined;
});

function readAbility(parts: StoryParts): StoryForm | undefined {
  const { text, words } = parts;
  const from = /^(?:an?|the|each|every|all|any|der|die|das|eine?|jeder?|alle)$/.test(words[0]?.folded ?? "") ? 1 : 0;
  if (parts.endOf("noActor", 0) !== undefined || parts.endOf("noActor", from) !== undefined) return undefined;
  for (let at = from + 1; at < Math.min(words.length, from + mostActorWords); at++) {
    const between = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
    if (/[.,:;!?–—]/.test(between)) return undefined;
    const goal = parts.endOf("ability", at);
    if (goal === undefined) continue;
    const first = words[goal];
    // `Orders can be paid` names nobody.
    if (first === undefined || /^(?:be|only|not|nicht|keine?|werden)$/.test(first.folded)) return undefined;
    const sentences = splitSentences(text, { start: first.start, end: text.length });
    const [sentence = { start: first.start, end: text.length }] = sentences;
    const said = text.slice(sentence.start, sentence.end);
    if (/(?<!\p{L})(?:werden|worden)(?: können)?[.!]?$/u.test(said.trim())) return undefined;
    const benefit = findBenefit(parts, goal, sentences);
    const end = benefit?.goalEnd ?? sentence.end;
    const wanted = text.slice(sentence.start, end).replace(/\s+können[.,;\s]*$/u, "");
    return {
      role: bare(text, { start: (words[from] as Word).start, end: (words[at - 1] as Word).end }),
      goal: bare(text, { start: sentence.start, end: sentence.start + wanted.length }),
      benefit: benefit && bare(text, benefit),
    };
  }
  return undefined;
}
