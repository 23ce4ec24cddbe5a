import assert from "node:assert/strict";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { explainRule } from "../../src/rules/explain-rule.ts";
import { runMandate } from "./run-mandate.ts";

const cwd = ".";

describe("mandate explain", () => {
  it("explains a rule, a family or all of them", async () => {
    const [rule] = allRules;
    assert.ok(rule);
    assert.deepEqual(await runMandate(`explain ${rule.id}`, { cwd }), {
      code: 0,
      output: explainRule(rule),
      errors: "",
    });
    const family = await runMandate("explain scope", { cwd });
    const all = await runMandate("explain --all", { cwd });
    for (const each of allRules) {
      assert.ok(all.output.includes(explainRule(each)));
      assert.equal(family.output.includes(explainRule(each)), each.id.startsWith("scope/"));
    }
  });

  it("lists the rules", async () => {
    const { code, output } = await runMandate("explain", { cwd });
    const lines = output.split("\n");
    for (const { id, severity, docs } of allRules) {
      assert.ok(lines.some((line) => line.startsWith(id) && line.includes(severity) && line.endsWith(docs.summary)));
    }
    assert.equal(code, 0);
  });

  it("guesses which rule was meant", async () => {
    const guesses = ["po-not-named", "ownership/po-not-namd", "nonsense"].map(
      async (name) => (await runMandate(["explain", name], { cwd })).errors,
    );
    assert.deepEqual(await Promise.all(guesses), [
      'mandate: Unknown rule "po-not-named". Did you mean "ownership/po-not-named"? "mandate explain" lists the rules.\n',
      'mandate: Unknown rule "ownership/po-not-namd". Did you mean "ownership/po-not-named"? "mandate explain" lists the rules.\n',
      'mandate: Unknown rule "nonsense". "mandate explain" lists the rules.\n',
    ]);
    assert.equal((await runMandate("explain nonsense", { cwd })).code, 2);
  });
});
