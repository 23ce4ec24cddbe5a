import assert from "node:assert/strict";
import fc from "fast-check";
import { makeEngagement } from "../../bench/documents/engagement-documents.ts";
import { arbitraryVersions } from "../../src/dev/fuzz/arbitrary-text.ts";
import { checkRereading } from "../../src/dev/fuzz/check-rereading.ts";
import { readSeedTexts } from "../../src/dev/fuzz/seed-texts.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { templateLibrary } from "../../src/scaffold/template-library.generated.ts";

const plain = "# Title\n\nAbove\n\nOwner: Jana\n\n- below\n\n## End\n\nText\n";

const made = makeEngagement(20).map((document) => document.text);

/** Texts and what is typed in place of a part of them. */
const edits: readonly (readonly [text: string, old: string, typed: string])[] = [
  [plain, "Jana", "Jana Roth"],
  [plain, "# Title", ""],
  [plain, "Text\n", "Text"],
  [plain, "\n\nOwner", "\nOwner"],
  [plain, "Owner", "    Owner"],
  [plain, "Owner", "- Owner"],
  [plain, "Owner", "```\nOwner"],
  [plain, "Owner", "<!-- Owner"],
  [plain, "Owner", "<div>\n\n<table>\n\nOwner"],
  [plain, "Owner", "[a]: b\n\nOwner"],
  [plain, "Owner", "a   b\n--- ---\nc   d\n\nOwner"],
  [plain, "Owner", "<!-- mandate-ignore -->\n\n<!-- note -->\n\nOwner"],
  [plain, "# Title", "---\nowner: Jana\n---\n# Title"],
  [plain, plain, ""],
  ["", "", plain],
  ["---\na: b\n---\n\n# Title\n\n---\n\nText", "---\na", "<!-- c -->\n\n---\na"],
  ["---\na: b\n---\n# Title\n\n---\n\nText", "b\n---", "b"],
  ["---\na: b\n---\n# Title\n\nText", "b", "c\nd: e"],
  ["- a\n\n- b\n\nText\n\n- c\n", "Text", ""],
  ["- a\n\n- b\n\nText\n\n- c\n", "- a\n\n- b", ""],
  ["1. a\n\n   b\n\n      c\n\nText\n\n2. d\n", "Text\n\n", ""],
  ["```\na\n\nb\n```\n\nText\n\n```\nc\n```\n", "b\n```", "b"],
  ["<!-- a\n\nb -->\n\nText\n\n<!-- c -->\n", " -->\n\nText", "\n\nText"],
  [plain, "Owner", `${"> ".repeat(61)}Owner`],
  [plain, "Owner", `${"\ufffd".repeat(5)}\n\nOwner`],
  [`${plain}${"\ufffd".repeat(8)}`, "Owner", "\ufffdOwner"],
  ["---\na: b\n---\n# Title\n\nText", "b\n---", "b\n---\n---"],
  [`${plain}\nSee [Team x@y.de] or [x\\_y@z.de]\n\n| a | b |\n| - | - |\n| [x@y.de] | c |\n`, "Owner", "The owner"],
  ["A\r\n\r\nB\r\n\r\nC", "B", "B\r"],
  ["A\n\nB\n\nC", "A", "\ufeffA"],
  ["# A\n\n    Which one, e.g. this?\n\n# B\n\nText\n", "Text", "    And what else, e.g. that?"],
  ["# A\n\n\tThe team delivers what the client has asked for. It takes long.\n\nText\n", "# A", "Note\n\n# A"],
];

describe("a Markdown document that is read again", function () {
  this.timeout(120_000);

  for (const [text, old, typed] of edits)
    it(`is as if read for the first time: ${JSON.stringify(typed)} for ${JSON.stringify(old)} in ${JSON.stringify(text)}`, () => {
      const replaced = text.replace(old, () => typed);
      checkRereading([text, replaced, text, replaced]);
    });

  for (const seed of [1, 2, 3])
    it(`is as if read for the first time, whatever is typed (seed ${seed})`, () => {
      const texts = [...readSeedTexts(), ...templateLibrary.map(({ body }) => body), ...made];
      fc.assert(fc.property(arbitraryVersions(texts), checkRereading), { seed, numRuns: 50 });
    });

  it("has what stands above the edit in common with the document before", () => {
    const earlier = readMarkdown(plain);
    const later = readMarkdown(plain.replace("Jana", "Jana Roth"), earlier);
    assert.equal(later.root.children[0], earlier.root.children[0]);
    assert.notEqual(later.root.children.at(-1), earlier.root.children.at(-1));
  });
});
