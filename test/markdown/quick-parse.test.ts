import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as mdast from "mdast";
import { assertSameTree } from "../../src/dev/fuzz/same-tree.ts";
import { parseByStretches, type Reference } from "../../src/markdown/quick/parse-by-stretches.ts";
import { repositoryRoot } from "../support/fixture.ts";

const noReference: Reference = { parseText: leaveOut, parseStretch: leaveOut };

function leaveOut(text: string): mdast.Root {
  throw new Error(`left to the reference: ${JSON.stringify(text)}`);
}

/** Read without the reference. */
const plain: readonly string[] = [
  "# Statement of Work",
  "#\n## Scope ##\n###   Deep   ###   \n#### C# #\n##### a\\#\n#hash\n####### seven",
  "One line  \nand a second \nand  a third.   \n\n\n   Next.",
  "Title\n===\n\nTwo\nlines\n---\n\n***\n\n- - -\n\n_ _ _",
  "\\*a\\* \\_ \\\\ \\a \\[a](b) \\`c` `\\` *\\** a\\é \\#",
  "a*b*c **b** __b__ _i_ ***both*** **a *b* c** *a **b** c* **a*b** snake_case_word 2*3*4 * a * **",
  '*(a)* **„Wort“** a**"b"**c _a_b_ __a__b *a**b*** ***a** b* ****a**** *a\nb*',
  "`a` `` a`b `` ` ` `  a ` `open and ``two` `|` *`a*`*",
  "[text](a.md) [a *b* `c`](#x) [](a) [brackets [inside]](a.md) [no link] [x][y] ] [ *a [b*](c)",
  "[a [b](c) d](e) **[a](b)** [**a**](b)*",
  "- a\n- b\n  on\n- c",
  "- a\n\n- b\n\n\n  two\n- c\n\nText",
  "* a\n  * b\n    * c\n\n      more\n  * d\n* e\n+ f\n- g",
  "1. a\n2. b\n   - c\n10) d\n11) e\n\n007. bond",
  "- [ ] open\n- [x] done **x**\n- [X] done\n  - [ ]  two\n- [ ] **b**\n- [y] no box\n- [] no box",
  "- a\nlazy\n- b\n  - c\nlazy *too*\n  lazier\n# Heading\n- d\n---\n- e\n2. f\nText",
  "Text\n- a\n1. b\n\nText\n2. no list\n1986. A year.\n-5 degrees",
  "| a | b |\n| --- | :-: |\n| c | **d** |\n|e|f|g|\n| `x` |\n||\n| |  |\nText\n\n| a |\n| --- | --- |\n",
  "a | b\n--- | ---:\nc | d\ne\n\n| head |\n|:-|\n# Heading",
  "Text:\n| a | b |\n|---|---|\n| 1 | 2 |\n- item\n",
  "- | a |\n  | - |\n  | b |\n\n  Text",
  "> Quote\n> *more*\n>\n> # Heading\n>\n> - item\n\n> Next\n\n> > deep\n> > er",
  "```js title=x\ncode *x*\n\n  more\n```\n\n~~~\n```\n~~~~  \nText\n```\n```\n\n- a\n  ```\n  b\n\n    c\n  ```\n",
  "<!-- one line --> and more\n<!-- two\n\nlines -->\nText",
  "½ %, § 3 (5) „Zitat“ – Preis: 1.000,00 € & Co, a < b > c! 1 < 2, C&A",
  "# Überschrift\r\n\r\nEine Zeile  \r\nnoch *eine*\r\n\r\n- a\r\n\r\n  b\r\n\r\n```\r\nx\r\ny\r\n```\r\n\r\n| a |\r\n| - |\r\n| b |\r\n",
  'Text <br> a<br/>b <b>x</b> <a href="https://a.de" id="y">*y*</a> </i >.\n<br>\n<b>b</b>\n\n| a<br>b |\n| - |\n',
  '<div align="center">\n# no heading\n</div>\n\nText\n<p>\nx</p>\n<!-- a -->\n\n<hr/>',
  "Mail: x.y@z-a.co.de, (x@y.de), https://a.de/b?c=d#e. See http://a.de/ or https://a-b.de:\nx1@y2.de **bold**\n- x@y.de\n",
  "See [x]: that is `]:`\n\nText [ID]: text",
  "- a\n -b\n  - c\n - d\n   e\n    f\n\n  g\n",
];

/** Whatever else the parser meets. */
const odd: readonly string[] = [
  "",
  "\n \n\t\n",
  "---\ntitle: x\n---\n# A",
  "---\n- a\n\n1. b\n",
  "---\n---\nText",
  "---\n---\n\ufeff<!",
  "+++\nx\n+++",
  "\ufeff\ufeff# A\n\n\ufeffB",
  "a\tb\n\n- a\n\t- b\n\n\tcode\n\n2. x\n\n#\tA\t#\n",
  " \tcode\n\n2.  a\n\n    b\n\n3. c",
  "1. a\n   -    \nb\n\n| a | b |\n| - | - |c\n2. d\n   -- |\n",
  "    code\n\n+\n\n    code\n\n> * x\n\n    code\n\n3. x",
  "- ```\n\n\nText\n\n- <pre>\n\n> a\n\n1. <!--\n\n\n\nText",
  "```\nopen\n\n# no heading\n\n- a",
  "- a\n\n  ```\n  b\n\nc\n\n```\nd\n\ne\n```\n\nf",
  "<div>\n\n# A\n\n</div>\n<script>\n\n# A\n\n</script>\n\nText",
  "<details>\n```\n</details>\n\n# A\n\n```\n\n# B",
  "<!-- open\n\n# A",
  "<!--> a\n\n<!---> b\n\n <!-- c\n\nd -->\n\n<!-- e -->\nText\n<!-- f -->",
  'Text <br> <br/> <b>x</b> <a href="x">y</a> <https://a.de> <x@y.de> <!-- c --> a<b>c',
  "[a]\n\n[a]: b\n\nText[^1] [a][] ![a]\n\n[^1]: Note\n",
  "[x]: in the midst of a line, and `]:` as code\n\n[ID]: text",
  '![image](a.png) [![badge](a)](b) [a](b "title") [a](<b c>) [a](b(c)) [a]( b ) [a](b\\)c)',
  "mail: x@y.de, (x@y.de) www.a.de https://a.de/b_c?d=e. **x@y.de** [x@y.de](mailto:x@y.de) http://a",
  "~a~ ~~b~~ ~5 days ~ ~~~c~~~ a~b~c",
  "&amp; &nbsp; &#8211; &x; AT&T\\* \\_ \\\\ \\a \\\nb \\` `\\` \\[a](b)",
  "| a \\| b | c |\n| --- | --- |\n| `x \\| y` | d |\n| <br> | &amp; |\n> quote",
  "|\n-- |\n\n | \n-- |\n\na\n:-:\n\n#- b\n:-:\n\n:x\n===\n:-:\n\n- | -\n- | -",
  "> a\nlazy\n\n>no space\n> - a\nlazy\n\n> 1. a\n>\n\n> ```\n> x\n\nText\n> 10. a",
  "-\n- a\n-\n\n  b\n\n1.\n2. a\n\nText\n-\n\n- - a\n- 1. b\n-     code\n",
  "- a\n| b |\n| - |\n\n- a\n  ===\n- b\n  ---\nc\n\n- # A\nb\n\n- a\n> b\n\n- a\n***\n- b\n<b>",
  "- [ ]\n- [x] \n- [ ] **b**\n- [ ] [a](b)\n- [x]\n  a\n\n[ ] no item",
  "Text\n[ ] *a\n\n*b*\n\n**a\n\nb**",
  "\u00a0a\u00a0\n\n\u2003\n\na\fb\n\n\ud83d\ude00*a*\ud83d\ude00 \u2013*a*\u2013",
];

describe("the quick parser", function () {
  this.timeout(120_000);

  for (const text of plain)
    it(`reads without the reference ${JSON.stringify(text)}`, () => {
      assertSameTree(text);
      parseByStretches(text, noReference);
    });

  for (const text of odd)
    it(`agrees with the reference about ${JSON.stringify(text)}`, () => {
      assertSameTree(text);
    });

  it("agrees with the reference about all fixtures", () => {
    for (const text of readFixtures()) assertSameTree(text);
  });

  it("agrees with the reference about mixtures of these", () => {
    const texts = [...plain, ...odd, ...readFixtures().filter((text) => text.length < 3000)];
    const next = randomNumbers(20_261_130);
    const pick = (list: ArrayLike<string>) => list[next() % list.length] as string;
    const piece = (text: string, most: number) => {
      const start = next() % (text.length + 1);
      return text.slice(start, start + (next() % most));
    };
    for (let round = 0; round < 4000; round++) {
      let text = piece(pick(texts), 200);
      for (let splice = next() % 5; splice >= 0; splice--) {
        const at = next() % (text.length + 1);
        text = text.slice(0, at) + piece(pick([...plain, ...odd]), 12) + text.slice(at + (next() % 3));
      }
      assertSameTree(text);
    }
  });
});

function readFixtures(): string[] {
  return readdirSync(join(repositoryRoot, "test"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => readFileSync(join(repositoryRoot, "test", path), "utf8").replace(/^\ufeff/, ""));
}

/** The same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
