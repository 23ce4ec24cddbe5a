import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eraseFindings, lintFixture, repositoryRoot } from "./support/fixture.ts";

/** Rules that speak louder or lower than by default, each by a fixture that shows why. */
const severities: Readonly<Record<string, string>> = {
  "ownership/po-not-named.md": "error",
  "ownership/po-not-named.role-only.md": "warning",
  "ownership/po-no-scope-authority.md": "error",
  "ownership/po-no-scope-authority.other-decider.md": "warning",
  "ownership/responsibilities-missing.md": "warning",
  "ownership/responsibilities-missing.some-stated.md": "information",
  "client/duties-missing.md": "warning",
  "client/duties-missing.partial.md": "information",
  "scope/in-scope-missing.described.md": "warning",
  "scope/out-of-scope-missing.md": "warning",
  "scope/out-of-scope-missing.fixed-price.md": "error",
  "scope/change-process-incomplete.md": "error",
  "scope/change-process-incomplete.partial.md": "warning",
  "scope/acceptance-terms-missing.md": "error",
  "scope/acceptance-terms-missing.specification.de.md": "warning",
  "scope/pricing-model-unclear.md": "error",
  "scope/pricing-model-unclear.bare-sum.md": "warning",
  "scope/pricing-model-unclear.application.md": "warning",
  "backlog/story-acceptance-missing.md": "warning",
  "backlog/story-acceptance-missing.whole-table.md": "information",
  "document/placeholder-unfilled.md": "warning",
  "document/placeholder-unfilled.final.md": "error",
};

describe("severity", () => {
  for (const [name, severity] of Object.entries(severities)) {
    it(`is ${severity} in ${name}`, () => {
      const text = eraseFindings(readFileSync(join(repositoryRoot, "test/rules", name), "utf8"));
      const own = lintFixture(text).filter(({ rule }) => name.startsWith(`${rule.id}.`));
      assert.deepEqual([...new Set(own.map((finding) => finding.severity))], [severity]);
    });
  }
});
