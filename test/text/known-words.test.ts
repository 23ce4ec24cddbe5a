import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createKnownWords } from "../../src/text/known-words.ts";
import { readWords } from "../../src/text/words.ts";

const list = ["scope", "scopes", "of", "work", "kund", "kunde", "für", "aenderung", "και", "it", "its", "2"];
const known = createKnownWords();
for (const [at, word] of list.entries()) assert.equal(known.add(word), at + 1);

/** The words of a text as `readWords` gives them, those that are not known as `?`. */
function read(text: string, length = text.length): (readonly [start: number, word: string])[] {
  const { length: count, numbers, starts } = known.read(text, length);
  return Array.from({ length: count }, (_, at) => [starts[at] ?? -1, list[(numbers[at] ?? 0) - 1] ?? "?"] as const);
}

function expected(text: string): (readonly [start: number, word: string])[] {
  return readWords(text).map(({ start, folded }) => [start, list.includes(folded) ? folded : "?"] as const);
}

describe("words that are known", () => {
  it("are found in any text as if it were cut into words", () => {
    const texts = [
      "Scope of work, scopes; scop scopeless 2 22",
      "Kunde/-in, Kund:innen, Kund*in, Kund *in, Kunde(in), Kunde:inhalt, kunde_in, kunde/in",
      "It's its it’s ‘it’ it\u00ads Änderung änderung für fur",
      "της και 😀 work😀work 日本 work",
      "",
    ];
    for (const text of texts) assert.deepEqual(read(text), expected(text), text);
    const folder = path.join(import.meta.dirname, "../example");
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".md")) continue;
      const text = readFileSync(path.join(folder, name), "utf8");
      assert.deepEqual(read(text), expected(text), name);
    }
  });

  it("are counted", () => {
    const { occurrences } = known.read("scope of work of art", 20);
    assert.equal(occurrences[known.numberOf("of")], 2);
    assert.equal(occurrences[known.numberOf("kunde")], 0);
    assert.equal(known.numberOf("art"), 0);
  });

  it("are looked for in the beginning of a text only where that is asked", () => {
    assert.deepEqual(read("scope of work", 8), [
      [0, "scope"],
      [6, "of"],
    ]);
  });

  it("say whether there are other characters", () => {
    assert.equal(known.read("scope of work", 13).hasForeignCharacters, false);
    assert.equal(known.read("für", 3).hasForeignCharacters, true);
    assert.equal(known.read("work – scope", 12).hasForeignCharacters, true);
  });
});
