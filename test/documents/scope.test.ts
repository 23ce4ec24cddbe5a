import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ConceptName } from "../../src/documents/concepts.ts";
import type { DocumentKind } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { linesOf } from "../../src/text/line-index.ts";

const folder = new URL("./scope/", import.meta.url);
const told: readonly ConceptName[] = [
  "out-of-scope",
  "change-control",
  "acceptance",
  "assumptions",
  "pricing",
  "timeline",
  "cadence",
];

/** A fixture is named `<what>.<kind>.<language>.md`; what it says stands in a `.txt` beside it. `UPDATE=1` rewrites that. */
describe("scope, terms and dates of documents", () => {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".md"))) {
    it(name.replace(/\.md$/, ""), () => {
      const [, kind] = name.split(".") as [string, DocumentKind];
      const { concepts, lines } = readDocument(name, readFileSync(new URL(name, folder), "utf8"), { kind });
      const actual = told
        .filter((concept) => concepts[concept].state !== "absent")
        .map((concept) => {
          const places = concepts[concept].evidence.map(({ range }) => {
            const { startLine, endLine } = linesOf(lines, range);
            return startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
          });
          return `${concept}: ${[...new Set(places)].join(" ")}\n`;
        })
        .join("");
      const file = new URL(name.replace(/\.md$/, ".txt"), folder);
      if (process.env.UPDATE === "1" && process.env.CI === undefined) writeFileSync(file, actual || "nothing\n");
      assert.equal(actual || "nothing\n", existsSync(file) ? readFileSync(file, "utf8") : "");
    });
  }
});
