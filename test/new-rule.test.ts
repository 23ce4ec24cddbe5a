import assert from "node:assert/strict";
import { scaffoldRule } from "../src/dev/new-rule.ts";
import { allRules } from "../src/rules/all-rules.generated.ts";

describe("a new rule", () => {
  it("is a rule file and a fixture, both named after its id", () => {
    const [rule, fixture, ...others] = scaffoldRule("working/no-such-rule-yet");
    assert.equal(rule?.path, "src/rules/working/no-such-rule-yet.ts");
    assert.match(rule.content, /id: "working\/no-such-rule-yet"/);
    assert.equal(fixture?.path, "test/rules/working/no-such-rule-yet.md");
    assert.deepEqual(others, []);
  });

  for (const id of [
    "",
    "owner-missing",
    "backlog/",
    "backlog/Owner Missing",
    "backlog/owner_missing",
    "a/b/c",
    "../x/y",
  ]) {
    it(`is refused without a proper id: "${id}"`, () => {
      assert.throws(() => scaffoldRule(id), /^Error: [A-Z"].*\.$/);
    });
  }

  it("is refused in a family that is not there", () => {
    assert.throws(() => scaffoldRule("owner/missing"), /no family "owner".*ownership/);
  });

  it("is refused where the id is taken", () => {
    for (const { id } of allRules) assert.throws(() => scaffoldRule(id), /is there already/);
  });
});
