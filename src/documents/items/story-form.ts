import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Word } from "../../text/words.ts";
import { type ItemTerms, oncePerItemText } from "./item-terms.ts";
import { findBenefit, findPurpose } from "./story-benefit.ts";
import { findOpening } from "./story-opening.ts";
import { bare, readStoryParts, type StoryParts } from "./story-parts.ts";

/** Where a text says who wants what, and why: `As a guest, I want to pay by card so that I can leave quickly.` */
export interface StoryForm {
  /** `guest`; not there where a wish has no role: `I want to pay by card`. */
  readonly role: Range | undefined;
  /** `pay by card`; not there where the wish stops short, as in `As a guest I want to:` above a list. */
  readonly goal: Range | undefined;
  /** `I can leave quickly`. */
  readonly benefit: Range | undefined;
}

/** No story is longer; what stands further down is its description. */
const longestStory = 1500;

// Without one of these there is no story, and most texts have none.
const telling = /(?<![\p{L}\p{N}])(?:as|being|i|we|when|als|ich|wir|wenn)(?![\p{L}\p{N}])/iu;

/**
 * The story form in a stretch of visible text, English or German; `undefined` where nobody wants anything in it, or where
 * it only shows the form: `As a <role>, I want <goal>`.
 */
export function findStory(visible: string, range: Range, terms: ItemTerms): StoryForm | undefined {
  const text = visible.slice(range.start, Math.min(range.end, range.start + longestStory));
  const story = telling.test(text) ? knownStory(text, terms) : undefined;
  return story && shiftStory(story, range.start);
}

const knownStory = oncePerItemText(readStory);

/** The story form in a text by itself. */
export function readStory(text: string): StoryForm | undefined {
  for (const parts of readStoryParts(text.slice(0, longestStory))) {
    const story = readStoryOf(parts);
    if (story !== undefined) return story;
  }
  return undefined;
}

/** Told in a part of a text, the story as it stands in all of it. */
export function shiftStory({ role, goal, benefit }: StoryForm, by: number): StoryForm {
  const shift = (part: Range | undefined): Range | undefined => part && { start: part.start + by, end: part.end + by };
  return { role: shift(role), goal: shift(goal), benefit: shift(benefit) };
}

function readStoryOf(parts: StoryParts): StoryForm | undefined {
  const opening = findOpening(parts);
  if (opening === undefined) return undefined;
  const { text, words } = parts;
  const first = words[opening.goal];
  if (first === undefined) return { role: opening.role, goal: undefined, benefit: opening.before };
  const goalStart = first.start;
  const sentences = splitSentences(text, { start: goalStart, end: text.length });
  const goalSentence = sentences[0] ?? { start: goalStart, end: text.length };
  const marker = findBenefit(parts, opening.goal, sentences);
  const role = opening.role;
  if (marker === undefined) {
    const purpose = opening.before === undefined ? findPurpose(parts, opening.goal, goalSentence.end) : undefined;
    if (purpose === undefined) return story({ start: goalStart, end: goalSentence.end }, opening.before);
    const at = (words[purpose] as Word).start;
    return story({ start: goalStart, end: at }, { start: (words[purpose + 1] as Word).start, end: goalSentence.end });
  }
  return story({ start: goalStart, end: marker.goalEnd }, { start: marker.start, end: marker.end });

  function story(goal: Range, benefit: Range | undefined): StoryForm | undefined {
    const read = { role, goal: bare(text, goal), benefit: benefit && bare(text, benefit) };
    return isBlank(parts, read) ? undefined : read;
  }
}

/** Whether role and goal are only names of blanks: `As a role, I want goal`. */
function isBlank(parts: StoryParts, story: StoryForm): boolean {
  if (story.role === undefined || story.goal === undefined) return false;
  const { text, words } = parts;
  const blankAll = (range: Range): boolean => {
    const first = words.findIndex((word) => word.start >= range.start);
    const marked = /[<[{…]|\.\.\.|___|&lt;/.test(text.slice(Math.max(0, range.start - 5), range.start + 1));
    const end = parts.endOf("blank", first);
    return marked || (end !== undefined && (words[end - 1] as Word).end >= range.end);
  };
  return blankAll(story.goal) && blankAll(story.role);
}
