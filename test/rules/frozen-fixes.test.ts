import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import { textOf } from "../../src/text/message.ts";
import { applyEdits } from "../../src/text/text-edit.ts";

const added = readFileSync(new URL("scope/frozen-clause-changed.empty.md", import.meta.url), "utf8").replace(
  /^[ \t]*\^+ .*\n/gm,
  "",
);

describe("a clause whose fingerprint is added", () => {
  for (const [stands, becomes] of [
    ["{}", '{"In scope": "1ea2a25ddb4bde"}'],
    ["{pages: 3}", '{"In scope": "1ea2a25ddb4bde", pages: 3}'],
    ["[3]", undefined],
  ] as const)
    it(`comes beside what the author wrote: ${stands}`, () => {
      const text = added.replace("{}", stands);
      const document = readDocument("sow.md", text);
      const findings = lintDocument(document, buildEngagement([document]), {
        profile: undefined,
        rules: {},
        today: "2027-02-01",
      });
      const fix = findings
        .flatMap(({ fixes = [] }) => fixes)
        .find(({ title }) => textOf(title).startsWith("Add its fingerprint"));
      assert.equal(fix && applyEdits(text, fix.edits), becomes && text.replace(stands, becomes));
    });
});
