import assert from "node:assert/strict";
import { join } from "node:path";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { explainRule } from "../../src/rules/explain-rule.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { runMandate, sowWithGaps } from "./run-mandate.ts";

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

  it("knows the rules of the team that works here", () =>
    withFiles(
      {
        "mandate.yaml":
          "own_rules: { privacy: { required_section: Data protection, kinds: sow } }\noverrides:\n  - { files: a/**, own_rules: { effort: { forbidden_phrase: best effort } } }\n",
        "sow.md": sowWithGaps,
        "a/sow.md": `${sowWithGaps}\nBest effort.\n`,
      },
      async (folder) => {
        const { output } = await runMandate("explain own", { cwd: folder });
        assert.match(output, /^# own\/privacy\n[\s\S]*# own\/effort\n/);
        assert.match((await runMandate("explain", { cwd: join(folder, "a") })).output, /\nown\/effort {2,}warning/);
        const { errors } = await runMandate("explain own/privcy", { cwd: folder });
        assert.match(errors, /Did you mean "own\/privacy"\?/);
        const check = await runMandate("check --format json", { cwd: folder });
        const found = JSON.parse(check.output).files.map(
          ({ path, findings }: { path: string; findings: { ruleId: string }[] }) =>
            [path, ...findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith("own/"))].join(" "),
        );
        assert.deepEqual(found.sort(), ["a/sow.md own/privacy own/effort", "sow.md own/privacy"]);
      },
    ));

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
