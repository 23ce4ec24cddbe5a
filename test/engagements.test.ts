import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../src/documents/read-document.ts";
import { buildEngagement } from "../src/engagement/engagement.ts";
import { judgeDocument, lintWithin } from "../src/linter/lint.ts";
import { allRules } from "../src/rules/all-rules.generated.ts";
import { checkSnapshot, drawFindings, eraseFindings, fixtureOptions, repositoryRoot } from "./support/fixture.ts";

const isAcross = (id: string): boolean => id.startsWith("engagement/");

describe("engagements with planted contradictions", () => {
  for (const language of ["en", "de"]) {
    const reported = new Set<string>();
    for (const name of ["register", "library"]) {
      it(`show each, and only those: ${language}/${name}`, () => {
        const folder = join(repositoryRoot, "test/engagements", language, name);
        const files = readdirSync(folder).map((file) => {
          const drawn = readFileSync(join(folder, file), "utf8");
          return { path: join(folder, file), drawn, document: readDocument(file, eraseFindings(drawn)) };
        });
        const documents = files.map(({ document }) => document);
        const engagement = buildEngagement(documents);
        const open = (path: string) => documents.find((document) => document.path === path);
        for (const { path, drawn, document } of files) {
          const found = lintWithin(judgeDocument(document, {}, fixtureOptions), engagement, open);
          const across = found.filter(({ rule }) => isAcross(rule.id));
          for (const { rule } of across) reported.add(rule.id);
          checkSnapshot(path, drawn, drawFindings(document.text, across));
        }
      });
    }

    it(`plant one for each rule: ${language}`, () => {
      assert.deepEqual(
        [...reported].sort(),
        allRules
          .map(({ id }) => id)
          .filter(isAcross)
          .sort(),
      );
    });
  }
});
