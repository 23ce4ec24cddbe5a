import type { Dice } from "./dice.ts";
import { type Mutate, putIn } from "./mutations.ts";
import { readSeedTexts } from "./seed-texts.ts";
import { typedMarkdown } from "./typed-markdown.ts";

/** What authors do to a text that they are at work on: small changes at one place. */
export const keystrokes = {
  "type a letter": (text, dice) => putIn(text, dice.pick(Array.from("abdeinorstuwßAPK0 .:,(")), dice),
  "type Markdown in place of something": (text, dice) => {
    const place = placeIn(text, dice);
    const removed = dice.pick([0, 0, 0, 1, 1, 2, 5, 30, 300]);
    const inserted = dice.below(5) === 0 ? "" : dice.pick(typedMarkdown);
    return text.slice(0, place) + inserted + text.slice(place + removed);
  },
  "take back a character": (text, dice) => {
    const at = dice.place(text);
    return text.slice(0, Math.max(0, at - 1)) + text.slice(at);
  },
  "write a word of another text": (text, dice) => putIn(text, ` ${wordOf(dice.pick(readSeedTexts()), dice)} `, dice),
  "write a line of another text": (text, dice) => {
    const other = dice.pick(readSeedTexts()).split("\n");
    const lines = text.split("\n");
    return lines.toSpliced(dice.below(lines.length + 1), 0, dice.pick(other)).join("\n");
  },
  "replace a word everywhere": (text, dice) => {
    const word = wordOf(text, dice);
    return word === "" ? text : text.replaceAll(word, wordOf(dice.pick(readSeedTexts()), dice));
  },
  "take out a line": (text, dice) => {
    const lines = text.split("\n");
    return lines.toSpliced(dice.below(lines.length), 1).join("\n");
  },
  "swap two lines": (text, dice) => {
    const lines = text.split("\n");
    const [one, other] = [dice.below(lines.length), dice.below(lines.length)];
    return lines
      .with(one, lines[other] as string)
      .with(other, lines[one] as string)
      .join("\n");
  },
} satisfies Record<string, Mutate>;

/** Anywhere, or where a line begins or ends. */
function placeIn(text: string, dice: Dice): number {
  const sort = dice.below(4);
  const place = dice.place(text);
  if (sort < 2) return place;
  const feed = text.indexOf("\n", place);
  return feed === -1 ? dice.pick([0, text.length]) : feed + (sort === 2 ? 0 : 1);
}

/** The word at a place or after it. */
function wordOf(text: string, dice: Dice): string {
  return /[\p{L}\p{N}]+/u.exec(text.slice(dice.place(text)))?.[0] ?? "";
}
