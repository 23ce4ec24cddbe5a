import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { LintFinding } from "../../src/linter/lint.ts";
import type { RuleSetting } from "../../src/linter/lint-options.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { textOf } from "../../src/text/message.ts";
import { eraseFindings, findFixtures, fixtureOptions } from "../support/fixture.ts";
import { lintParts } from "../support/fixture-parts.ts";

const fixtures = findFixtures("test/rules");

/** What a rule finds in its own fixtures. */
function find(rule: Rule, setting: RuleSetting): LintFinding[] {
  const others = allRules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, { off: true }] as const);
  return fixtures
    .filter((path) => path.replaceAll("\\", "/").includes(`/${rule.id}.`))
    .flatMap((path) => {
      const text = eraseFindings(readFileSync(path, "utf8"));
      return lintParts(text, { ...fixtureOptions, rules: { ...Object.fromEntries(others), [rule.id]: setting } }, path);
    })
    .filter((finding) => finding.rule.id === rule.id);
}

describe("the settings of a rule", () => {
  for (const rule of allRules.filter(({ facets }) => facets !== undefined)) {
    it(`leave out a part that is off, and say nothing where all are: ${rule.id}`, () => {
      const { facets = [] } = rule;
      const [first = ""] = facets;
      const named = find(rule, { facets: { [first]: "off" } }).flatMap((finding) => finding.facets ?? []);
      assert.ok(!named.includes(first));
      const off = Object.fromEntries(facets.map((facet) => [facet, "off" as const]));
      const left = find(rule, { facets: off }).flatMap((finding) =>
        finding.facets === undefined ? [] : [finding.facets],
      );
      assert.deepEqual(left, []);
    });
  }

  for (const rule of allRules.filter(({ options }) => options !== undefined)) {
    for (const name of Object.keys(rule.options ?? {})) {
      it(`change what it finds: ${rule.id}, ${name}`, () => {
        const [none, many] = [0, 1_000_000].map((value) =>
          find(rule, { options: { [name]: value } }).map(({ severity, message }) => `${severity} ${textOf(message)}`),
        );
        assert.notDeepEqual(none, many);
      });
    }
  }
});
