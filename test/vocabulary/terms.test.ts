import { strict as assert } from "node:assert";
import { readWords } from "../../src/text/words.ts";
import { compileVocabulary } from "../../src/vocabulary/compile-vocabulary.ts";
import { english } from "../../src/vocabulary/english.ts";
import { german } from "../../src/vocabulary/german.ts";
import { addTerm, createTermTree, matchTerms } from "../../src/vocabulary/term-matcher.ts";

describe("terms", () => {
  for (const vocabulary of [english, german]) {
    it(`have one blank between two words, and none else (${vocabulary.language})`, () => {
      const terms = compileVocabulary(vocabulary).tree.added.flatMap((added) => added.terms.split("|"));
      assert.deepEqual(
        terms.filter((term) => !/^\S+(?: \S+)*$/.test(term)),
        [],
      );
    });
  }

  it("are found as words, beginnings, endings and rows of them, each once for its number", () => {
    const tree = createTermTree();
    for (const [number, terms] of ["owner|product owner", "own*", "*ner of", "the own* of|owner of it"].entries())
      addTerm(tree, terms, number);
    addTerm(tree, "owner|product owner", 4);
    const words = readWords("The product owner of it");
    assert.deepEqual(
      matchTerms(tree, words).map(({ term, firstWord, endWord }) => [term, firstWord, endWord]),
      [
        [0, 1, 3],
        [4, 1, 3],
        [0, 2, 3],
        [4, 2, 3],
        [3, 2, 5],
        [1, 2, 3],
        [2, 2, 4],
      ],
    );
  });
});
