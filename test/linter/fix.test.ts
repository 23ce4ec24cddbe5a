import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { collectSafeEdits, fixText } from "../../src/linter/fix.ts";
import { applyEdits } from "../../src/text/text-edit.ts";
import { findFixtures, lintFixture, repositoryRoot } from "../support/fixture.ts";

describe("fixText", () => {
  for (const path of findFixtures("test/example-gaps")) {
    it(`repairs ${relative(repositoryRoot, path)} once and for all, and takes nothing away`, () => {
      const text = readFileSync(path, "utf8");
      const fixed = fixText(text, (current) => lintFixture(current));
      assert.equal(fixText(fixed.text, (current) => lintFixture(current)).text, fixed.text);
      // Placeholders may be filled in; all else must still be there, in its order.
      assert.ok(isSpreadOver(text.replace(/\[[^\]]*\]/g, ""), fixed.text));
    });
  }

  it("leaves out a fix that would not end its finding, however often it were made", () => {
    const text = "# Team\n#Anna Roth Product Manager\n";
    assert.ok(lintFixture(text).some(({ fixes }) => fixes?.some(({ safe }) => safe)));
    const fixed = fixText(text, (current) => lintFixture(current)).text;
    assert.equal(fixText(fixed, (current) => lintFixture(current)).text, fixed);
    assert.ok(fixed.split("days a week").length <= 2, fixed);
  });
});

describe("collectSafeEdits", () => {
  it("takes edits that can all be applied at once", () => {
    for (const path of findFixtures("test/example-gaps")) {
      const text = readFileSync(path, "utf8");
      const { edits, fixed } = collectSafeEdits(lintFixture(text));
      assert.ok(edits.length >= fixed.length);
      assert.doesNotThrow(() => applyEdits(text, edits));
    }
  });
});

/** Whether the characters of `part` stand in `whole` in the same order, with anything between them. */
function isSpreadOver(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at++;
  return at === part.length;
}
