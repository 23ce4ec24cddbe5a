import type { Dice } from "./dice.ts";
import { hostileFrontMatter, hostilePieces } from "./hostile-pieces.ts";
import { readSeedTexts } from "./seed-texts.ts";

/** What changes a text, as dice decide. */
export type Mutate = (text: string, dice: Dice) => string;

/** What a text can suffer. They know Markdown's blocks, so that what comes out is often still a document of its kind. */
export const mutations = {
  cut: (text, dice) => {
    const [start, end] = dice.stretch(text, text.length);
    return text.slice(0, start) + text.slice(end);
  },
  "cut off": (text, dice) => text.slice(0, dice.place(text)),
  "leave out a block": (text, dice) => {
    const blocks = blocksOf(text);
    return joined(blocks.toSpliced(dice.below(blocks.length), 1));
  },
  "double a block": (text, dice) => {
    const blocks = blocksOf(text);
    const at = dice.below(blocks.length);
    return joined(blocks.toSpliced(at, 0, ...Array<string>(1 + dice.below(20)).fill(blocks[at] ?? "")));
  },
  "move a block": (text, dice) => {
    const blocks = blocksOf(text);
    const [moved = ""] = blocks.splice(dice.below(blocks.length), 1);
    return joined(blocks.toSpliced(dice.below(blocks.length + 1), 0, moved));
  },
  "take a block of another": (text, dice) => {
    const other = blocksOf(dice.pick(readSeedTexts()));
    const blocks = blocksOf(text);
    return joined(blocks.toSpliced(dice.below(blocks.length + 1), 0, dice.pick(other)));
  },
  splice: (text, dice) => {
    const other = dice.pick(readSeedTexts());
    const [start, end] = dice.stretch(other, 400);
    const at = dice.place(text);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
  "put in something hostile": (text, dice) => putIn(text, dice.pick(hostilePieces), dice),
  "put it in many times": (text, dice) => {
    const piece = dice.pick(hostilePieces);
    return putIn(text, piece.repeat(1 + dice.below(300)), dice);
  },
  "repeat a stretch": (text, dice) => {
    const [start, end] = dice.stretch(text, 30);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + dice.below(200)) + text.slice(end);
  },
  "put in any character": (text, dice) => putIn(text, String.fromCodePoint(dice.below(0x11_0000)), dice),
  "leave out a character": (text, dice) => {
    const at = dice.place(text);
    return text.slice(0, at) + text.slice(at + 1);
  },
  "swap two words": (text, dice) => {
    const words = text.split(/(\s+)/);
    const [one, other] = [2 * dice.below(words.length / 2), 2 * dice.below(words.length / 2)];
    return words
      .with(one, words[other] ?? "")
      .with(other, words[one] ?? "")
      .join("");
  },
  quote: (text, dice) => eachLine(text, dice, "> ".repeat(1 + dice.below(8))),
  indent: (text, dice) => eachLine(text, dice, " ".repeat(1 + dice.below(12))),
  "make items": (text, dice) => eachLine(text, dice, dice.pick(["- ", "* ", "1. ", "- [ ] ", "+ "])),
  "make headings": (text, dice) => eachLine(text, dice, `${"#".repeat(1 + dice.below(6))} `),
  "make a table": (text, dice) => {
    const lines = text.split("\n");
    const start = dice.below(lines.length);
    const end = start + 1 + dice.below(12);
    const rows = lines.slice(start, end).map((line) => `| ${line.split(/[ :|]+/).join(" | ")} |`);
    const columns = (rows[0]?.split("|").length ?? 3) - 2;
    return [
      ...lines.slice(0, start),
      rows[0],
      `|${" - |".repeat(columns)}`,
      ...rows.slice(1),
      ...lines.slice(end),
    ].join("\n");
  },
  "widen a table": (text, dice) => text.replaceAll(/\|\s*$/gm, `|${" x |".repeat(1 + dice.below(40))}`),
  "join lines": (text, dice) => {
    const [start, end] = dice.stretch(text, text.length);
    return text.slice(0, start) + text.slice(start, end).replace(/\s+/g, " ") + text.slice(end);
  },
  "end lines otherwise": (text, dice) => text.replace(/\r\n|\n|\r/g, dice.pick(["\r\n", "\r", "\n"])),
  "mix line ends": (text, dice) => text.replace(/\n/g, () => dice.pick(["\n", "\r\n", "\r"])),
  "begin with a byte order mark": (text) => `\ufeff${text}`,
  "begin with other front matter": (text, dice) => `---\n${dice.pick(hostileFrontMatter)}\n---\n${text}`,
  "wrap in markup": (text, dice) => {
    const [start, end] = dice.stretch(text, 300);
    const mark = dice.pick(["*", "**", "_", "~~", "`", "***", "<b>", "[", "<!--"]);
    return text.slice(0, start) + mark + text.slice(start, end) + mark + text.slice(end);
  },
} satisfies Record<string, Mutate>;

/** A text's blocks without the empty lines between them; never none. */
function blocksOf(text: string): string[] {
  return text.split(/(?:\r?\n[ \t]*){2,}/);
}

function joined(blocks: readonly string[]): string {
  return blocks.join("\n\n");
}

/** Puts something in anywhere. */
export function putIn(text: string, piece: string, dice: Dice): string {
  const at = dice.place(text);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Puts something before each of some lines. */
function eachLine(text: string, dice: Dice, before: string): string {
  const lines = text.split("\n");
  const start = dice.below(lines.length);
  const end = start + 1 + dice.below(lines.length);
  return lines.map((line, at) => (at >= start && at < end ? before + line : line)).join("\n");
}
