import assert from "node:assert/strict";
import fc from "fast-check";
import { makeLongDocument } from "../bench/documents/engagement-documents.ts";
import { arbitraryVersions } from "../src/dev/fuzz/arbitrary-text.ts";
import { checkEdits } from "../src/dev/fuzz/check-edits.ts";
import { readDocument } from "../src/documents/read-document.ts";

/** The same edits at every run; `npm run fuzz` tries others. */
describe("a document that is edited", function () {
  this.timeout(120_000);

  for (const seed of [1, 2])
    it(`is read as if it were read afresh (seed ${seed})`, () => {
      fc.assert(fc.property(arbitraryVersions(), checkEdits), { seed, numRuns: 20 });
    });

  it("is read so where it is long", () => {
    fc.assert(fc.property(arbitraryVersions([makeLongDocument(200)]), checkEdits), {
      seed: 1,
      numRuns: 3,
    });
  });

  it("is read anew only where it was touched", () => {
    const text = makeLongDocument(200);
    const at = text.indexOf("\n\n", text.length / 2);
    const earlier = readDocument("sow.md", text);
    const edited = readDocument("sow.md", `${text.slice(0, at)} And more.${text.slice(at)}`, { earlier });
    const known = new Set(earlier.markdown.passages.map((passage) => passage.known));
    const touched = edited.markdown.passages.filter((passage) => !known.has(passage.known));
    assert.equal(touched.length, 1);
  });

  it("is read so under other house words", () => {
    const text = "# Statement of work\n\nThe Navigator decides what is built.\n\nNavigator: Jana Roth\n";
    const glossary = { en: { "product-owner": ["Navigator"] } };
    const earlier = readDocument("sow.md", text);
    const afresh = readDocument("sow.md", text, { glossary });
    assert.notDeepEqual(afresh, earlier);
    assert.deepEqual(readDocument("sow.md", text, { glossary, earlier }), afresh);
  });
});
