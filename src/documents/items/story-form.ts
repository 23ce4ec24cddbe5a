import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Word } from "../../text/words.ts";
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

/** The stories of the text that was asked about last, since several readers look at the same cells and entries. */
let known: { readonly visible: string; readonly stories: Map<string, StoryForm | undefined> } = {
  visible: "",
  stories: new Map(),
};

/**
 * The story form in a stretch of visible text, English or German; `undefined` where nobody wants anything in it, or where
 * it only shows the form: `As a <role>, I want <goal>`.
 */
export function findStory(visible: string, range: Range): StoryForm | undefined {
  const text = visible.slice(range.start, Math.min(range.end, range.start + longestStory));
  if (!telling.test(text)) return undefined;
  if (known.visible !== visible) known = { visible, stories: new Map() };
  const place = `${range.start}-${text.length}`;
  if (!known.stories.has(place)) known.stories.set(place, readStoryAt(text, range));
  return known.stories.get(place);
}

function readStoryAt(text: string, range: Range): StoryForm | undefined {
  const shift = (part: Range | undefined): Range | undefined =>
    part && { start: part.start + range.start, end: part.end + range.start };
  for (const parts of readStoryParts(text)) {
    const story = readStory(parts);
    if (story !== undefined) return { role: shift(story.role), goal: shift(story.goal), benefit: shift(story.benefit) };
  }
  return undefined;
}

function readStory(parts: StoryParts): StoryForm | undefined {
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
