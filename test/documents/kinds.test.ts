import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";

const folder = join(import.meta.dirname, "kinds");

/** `kinds/<language>/<kind>/*.md`: documents of many authors' forms, each after a line `%% what it is`; `%%? …` isn't told yet. */
function readCases(language: string, kind: string): { name: string; text: string; isOpen: boolean }[] {
  return readdirSync(join(folder, language, kind)).flatMap((file) =>
    readFileSync(join(folder, language, kind, file), "utf8")
      .split(/^%%/m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf("\n");
        const head = part.slice(0, end);
        return { name: head.replace(/^\?/, "").trim(), text: part.slice(end + 1), isOpen: head.startsWith("?") };
      }),
  );
}

describe("the kind of documents without a telling file name", () => {
  for (const language of readdirSync(folder)) {
    for (const kind of readdirSync(join(folder, language))) {
      it(`${language}: ${kind}`, () => {
        const wrong = readCases(language, kind).flatMap(({ name, text, isOpen }) => {
          const read = readDocument("document.md", text).kind;
          return read === kind || isOpen ? [] : [`${name} → ${read}`];
        });
        assert.deepEqual(wrong, []);
      });
    }
  }
});
