import fc from "fast-check";
import { arbitraryRolls } from "./arbitrary-rolls.ts";
import { Dice } from "./dice.ts";

/** What is typed or pasted that may change how the text around it is read. */
const typed: readonly string[] = [
  ...[
    "a",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n\n\n",
    "\t",
    "\r\n",
    "\r\n\r\n",
    "\r",
    "\n \n",
    "\n    ",
    "\n\n    ",
    "\u2028",
    "\0",
  ],
  ...[
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "- [ ] ",
    "\n- ",
    "\n\n- a\n\n  b\n\n",
    "\n1. a\n2. b\n",
    "> ",
    "\n> a\n",
    "# ",
    "\n## A\n\n",
    "##A",
  ],
  ...[
    "```",
    "```\n",
    "\n```\n",
    "~~~",
    "\n\n```js\na\n\nb\n```\n\n",
    "---",
    "---\n",
    "\n---\n",
    "\n\n---\n\n",
    "===",
    "\n===\n",
    "***",
  ],
  ...[
    "|",
    "| a | b |\n",
    "\n| a | b |\n| - | - |\n| c | d |\n",
    "|---|---|\n",
    "+---+---+\n",
    "\n\n--- ---\na   b\n\n",
    "----------",
  ],
  ...[
    "<div>",
    "</div>",
    "\n<div>\n",
    "<br>",
    "<li>",
    "\n\n<table>\n",
    "</table>",
    "<h1>A</h1>",
    "<script>",
    "<pre>",
    "<?",
    "<!X",
  ],
  ...["<!--", "-->", "\n\n<!-- a\n\nb -->\n\n", "<!-- mandate-ignore risk: x -->\n", "<!-- mandate-ignore-file -->"],
  ...[
    "[",
    "]",
    "](b)",
    "[a]: b\n",
    "\n\n[a]: b\n\n",
    "[a]",
    "]:",
    "[^1]",
    "\n[^1]: Note\n",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "\\",
    "&amp;",
    "![",
  ],
  ...[
    "**Owner:** Jana\n",
    "\n\n**Scope**\n\n",
    "Owner: ",
    "\n\nSCOPE\nText\n",
    "https://a.de ",
    "x@y.de",
    "\ufeff",
    "ä€😀",
  ],
  ...["---\nowner: Jana\n---\n", "\n\n    - indented entries of a list in words\n    - and other such entries\n\n"],
  ...[
    "\n# A\n\n    What is asked here, e.g. in a template?\n\n",
    "\n\n\tThe team delivers what the client has asked for. It takes long.\n",
  ],
];

/** A later version of a text. */
export type Edit = (text: string) => string;

/** Edits one after another, as somebody types, pastes and deletes. */
export function arbitraryEdits(most: number): fc.Arbitrary<readonly Edit[]> {
  const numbers = arbitraryRolls(6);
  return fc.array(
    numbers.map(
      (rolled): Edit =>
        (text) =>
          edit(text, new Dice(rolled)),
    ),
    { minLength: 1, maxLength: most, size: "max" },
  );
}

function edit(text: string, dice: Dice): string {
  const place = placeIn(text, dice);
  const removed = dice.pick([0, 0, 0, 1, 1, 2, 5, 30, 300]);
  const inserted = dice.below(5) === 0 ? "" : dice.pick(typed);
  return text.slice(0, place) + inserted + text.slice(place + removed);
}

/** Anywhere, or where a line begins or ends. */
function placeIn(text: string, dice: Dice): number {
  const sort = dice.below(4);
  const place = dice.place(text);
  if (sort < 2) return place;
  const feed = text.indexOf("\n", place);
  return feed === -1 ? dice.pick([0, text.length]) : feed + (sort === 2 ? 0 : 1);
}
