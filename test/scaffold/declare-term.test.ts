import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { declareTerm } from "../../src/scaffold/declare-term.ts";
import { applyEdits } from "../../src/text/text-edit.ts";

const body = "# Offer: Ticket shop\n\n- Seat map\n";

describe("declareTerm", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["no front matter", "", "---\nmandate:\n  situation: internal\n---\n\n"],
    ["another front matter", "---\ntitle: Shop\n---\n\n", "---\nmandate:\n  situation: internal\ntitle: Shop\n---\n\n"],
    ["an empty front matter", "---\n---\n\n", "---\nmandate:\n  situation: internal\n---\n\n"],
    [
      "a comment first",
      "---\n# ours\ntitle: Shop\n---\n\n",
      "---\n# ours\nmandate:\n  situation: internal\ntitle: Shop\n---\n\n",
    ],
    [
      "a block",
      "---\nmandate:\n    kind: sow # an offer\n---\n\n",
      "---\nmandate:\n    situation: internal\n    kind: sow # an offer\n---\n\n",
    ],
    [
      "a block in braces",
      "---\nmandate: { kind: sow }\n---\n\n",
      "---\nmandate: { situation: internal, kind: sow }\n---\n\n",
    ],
    ["an empty block", "---\nmandate:\n---\n\n", "---\nmandate:\n  situation: internal\n---\n\n"],
  ];
  for (const [name, before, after] of rows) {
    it(`keeps what stands there: ${name}`, () => {
      for (const lineEnd of ["\n", "\r\n"]) {
        const text = `${before}${body}`.replaceAll("\n", lineEnd);
        const written = declare(text);
        assert.equal(written, `${after}${body}`.replaceAll("\n", lineEnd));
        assert.equal(readDocument("document.md", written ?? "").declared.situation, "internal");
      }
    });
  }

  it("keeps the byte order mark in front", () => {
    assert.equal(declare(`\ufeff${body}`), `\ufeff---\nmandate:\n  situation: internal\n---\n\n${body}`);
  });

  for (const before of [
    "---\nmandate: {\n---\n\n",
    "---\n{ title: Shop }\n---\n\n",
    "---\nmandate: until May\n---\n\n",
    "---\nmandate: { situation: calm }\n---\n\n",
  ]) {
    it(`leaves ${JSON.stringify(before)} alone`, () => {
      assert.equal(declare(`${before}${body}`), undefined);
    });
  }
});

function declare(text: string): string | undefined {
  const edit = declareTerm(readDocument("document.md", text), "situation", "internal");
  return edit === undefined ? undefined : applyEdits(text, [edit]);
}
