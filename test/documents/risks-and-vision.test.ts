import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type ConceptName, riskNames } from "../../src/documents/concepts.ts";
import type { DocumentKind, EngagementDocument } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { linesOf } from "../../src/text/line-index.ts";

const told: Readonly<Record<string, readonly ConceptName[]>> = {
  risks: riskNames,
  vision: ["target-users", "problem", "solution", "differentiation", "business-goals", "success-metrics", "roadmap"],
};

/** A fixture is named `<what>.<kind>.<language>.md`; what it says stands in a `.txt` beside it. `UPDATE=1` rewrites that. */
for (const [folder, concepts] of Object.entries(told)) {
  describe(`${folder} of documents`, () => {
    const place = new URL(`./${folder}/`, import.meta.url);
    for (const name of readdirSync(place).filter((entry) => entry.endsWith(".md"))) {
      it(name.replace(/\.md$/, ""), () => {
        const [, kind] = name.split(".") as [string, DocumentKind];
        const document = readDocument(name, readFileSync(new URL(name, place), "utf8"), { kind });
        const actual = concepts.map((concept) => `${concept}: ${describeConcept(document, concept)}\n`).join("");
        const file = new URL(name.replace(/\.md$/, ".txt"), place);
        if (process.env.UPDATE === "1" && process.env.CI === undefined) writeFileSync(file, actual);
        assert.equal(actual, existsSync(file) ? readFileSync(file, "utf8") : "");
      });
    }
  });
}

function describeConcept({ concepts, lines }: EngagementDocument, concept: ConceptName): string {
  const { state, evidence } = concepts[concept];
  const places = evidence.flatMap(({ range }) => {
    const { startLine, endLine } = linesOf(lines, range);
    return Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index);
  });
  return [state, [...new Set(places)].join(" ")].filter(Boolean).join(" ");
}
