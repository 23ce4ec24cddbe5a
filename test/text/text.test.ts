import assert from "node:assert/strict";
import { buildLineIndex, linesOf, offsetAt, positionAt } from "../../src/text/line-index.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { applyEdits } from "../../src/text/text-edit.ts";
import { readWords } from "../../src/text/words.ts";

describe("text", () => {
  it("counts lines that end with LF, CR LF or CR", () => {
    const lines = buildLineIndex("a\nbc\r\nd\re");
    assert.deepEqual(lines.starts, [0, 2, 6, 8]);
    assert.deepEqual(positionAt(lines, 7), { line: 2, character: 1 });
    assert.equal(offsetAt(lines, { line: 1, character: 99 }), 6);
    assert.deepEqual(linesOf(lines, { start: 2, end: 7 }), { startLine: 2, endLine: 3 });
  });

  it("applies edits in any order and refuses overlapping ones", () => {
    const edits = [
      { range: { start: 4, end: 7 }, newText: "B" },
      { range: { start: 0, end: 0 }, newText: ">" },
    ];
    assert.equal(applyEdits("one two", edits), ">one B");
    assert.throws(() => applyEdits("abc", [edits[0], edits[0]] as never), /overlap at offset 4/);
  });

  it("folds case, accents, umlauts, apostrophes and German gender endings", () => {
    const folded = (text: string): string =>
      readWords(text)
        .map((word) => word.folded)
        .join(" ");
    assert.equal(folded("Änderungswünsche, Größe"), "aenderungswuensche groesse");
    assert.equal(folded("Nutzer:innen Auftraggeber*in Kund(in) Leiter/-in"), "nutzer auftraggeber kund leiter");
    assert.equal(folded("client’s don't sign-off"), "clients dont sign off");
    assert.equal(folded("não está"), "nao esta");
  });

  it("ends no sentence after an abbreviation, a day or an initial", () => {
    const sentences = (text: string): string[] =>
      splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(sentences("We deliver it. You accept it within 5 days, e.g. by mail. Done!"), [
      "We deliver it.",
      "You accept it within 5 days, e.g. by mail.",
      "Done!",
    ]);
    assert.deepEqual(sentences("Die Abnahme erfolgt am 3. Mai durch Fr. Dr. J. Roth. Danach z. B. die Schulung."), [
      "Die Abnahme erfolgt am 3. Mai durch Fr. Dr. J. Roth.",
      "Danach z. B. die Schulung.",
    ]);
  });
});
