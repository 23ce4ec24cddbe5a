import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../src/rules/all-rules.generated.ts";
import { clauseLibrary } from "../src/scaffold/clause-library.generated.ts";
import { templateLibrary } from "../src/scaffold/template-library.generated.ts";
import { repositoryRoot } from "./support/fixture.ts";

/** How many claims each of the five texts was taken apart into. */
const claimCounts: Readonly<Record<string, number>> = { S0: 19, S1: 18, S2: 15, S3: 36, S4: 20 };

interface Row {
  readonly claim: string;
  readonly rules: string;
  readonly texts: string;
  readonly calculations: string;
  readonly features: string;
}

describe("docs/coverage.md", () => {
  const rows = readRows(readFileSync(join(repositoryRoot, "docs/coverage.md"), "utf8"));

  it("has every claim", () => {
    const claims = Object.entries(claimCounts).flatMap(([text, count]) =>
      Array.from({ length: count }, (_, index) => `${text}.${index + 1}`),
    );
    assert.deepEqual(
      rows.map(({ claim }) => claim),
      claims,
    );
  });

  it("answers every claim", () => {
    for (const { claim, rules, texts, calculations, features } of rows)
      assert.notEqual(`${rules}${texts}${calculations}${features}`, "", claim);
  });

  it("names rules that exist, and no more marks the ones that have come", () => {
    const known = new Set<string>(allRules.map(({ id }) => id));
    for (const { claim, rules } of rows) {
      for (const [, id = "", mark] of rules.matchAll(/`([^`]+)`( \(step 4\))?/g)) {
        const isPlanned = mark !== undefined && id.startsWith("engagement/");
        assert.equal(known.has(id), !isPlanned, `${claim}: ${id}`);
      }
    }
  });

  it("names templates, clauses and calculations that exist", () => {
    const known = new Set([...templateLibrary, ...clauseLibrary].map(({ name }) => name));
    for (const { claim, texts, calculations } of rows) {
      for (const name of namesIn(texts)) assert.ok(known.has(name), `${claim}: ${name}`);
      for (const name of namesIn(calculations))
        assert.ok(existsSync(join(repositoryRoot, `src/engagement/calculations/${name}.ts`)), `${claim}: ${name}`);
    }
  });
});

function readRows(text: string): Row[] {
  return [...text.matchAll(/^\| (S\d\.\d+) \|(.*)\|$/gm)].map(([, claim = "", rest = ""]) => {
    const [, rules = "", texts = "", calculations = "", features = ""] = rest.split("|").map((cell) => cell.trim());
    return { claim, rules, texts, calculations, features };
  });
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}
