import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readConfiguration } from "../../src/linter/config.ts";
import { repositoryRoot } from "../support/fixture.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { runMandate } from "./run-mandate.ts";

const files = {
  "house.mandate.yaml": `advice: all
ignore: old
rules:
  risk/value-missing: off
  scope/change-process-incomplete: { severity: hint, facets: { impact: off } }
glossary: { en: { client: the Alliance } }
own_rules:
  own/privacy: { required_section: [Privacy, Data protection], severity: error, text: "One.\\n\\nTwo." }
overrides:
  - { files: a/**, profile: draft }
`,
  "mandate.yaml": `extends: ./house.mandate.yaml
profile: agency
situation: internal
rules:
  risk/value-missing: error
  scope/change-process-incomplete: { severity: error }
ignore: [new]
kinds: { "*.md": sow }
overrides:
  - files: [a/b.md, a/c.md]
    kind: vision
    profile: dsdm
    rules: { risk/not-billed: hint }
  - { files: x.md, advice: few }
`,
  "a/b.md": "---\nmandate:\n  kind: notes\n  profile: scaled\n  situation: one-off\n  contract: nonsense\n---\n\n# B\n",
};

describe("mandate config", () => {
  it("writes what holds for a document as a configuration, with the origin of each value", () =>
    withFiles(files, async (folder) => {
      const { code, output, errors } = await runMandate("config a/b.md", { cwd: folder });
      assert.deepEqual([code, errors], [0, ""]);
      assert.equal(
        output,
        `# a/b.md
# settings from mandate.yaml
#                 extends house.mandate.yaml

kinds:
  "*.md": sow  # mandate.yaml:8
  a/c.md: vision  # mandate.yaml:11, for a/b.md, a/c.md
  a/b.md: notes  # a/b.md:3, front matter
ignore:
  - old  # house.mandate.yaml:2
  - new  # mandate.yaml:7
rules:
  scope/change-process-incomplete:
    facets:
      impact: off  # house.mandate.yaml:5
    severity: error  # mandate.yaml:6
  risk/value-missing: error  # mandate.yaml:5
  risk/not-billed: hint  # mandate.yaml:13, for a/b.md, a/c.md
own_rules:
  privacy:
    required_section:
      - Privacy  # house.mandate.yaml:8
      - Data protection  # house.mandate.yaml:8
    severity: error  # house.mandate.yaml:8
    text: "One.\\n\\nTwo."  # house.mandate.yaml:8
glossary:
  en:
    client:
      - the Alliance  # house.mandate.yaml:6
advice: all  # house.mandate.yaml:1
profile: dsdm  # mandate.yaml:12, for a/b.md, a/c.md
situation: one-off  # a/b.md:5, front matter
`,
      );
      assert.deepEqual(readConfiguration(output).problems, []);
    }));

  it("shows folders without overrides, and what the command line says", () =>
    withFiles(files, async (folder) => {
      const { output } = await runMandate("config --profile scaled", { cwd: join(folder, "a") });
      assert.match(output, /^# \.\n# settings from \.\.\/mandate\.yaml\n/);
      assert.deepEqual(parse(output).kinds, { "*.md": "sow" });
      assert.match(output, /^profile: scaled {2}# command line$/m);
      const given = await runMandate("config --config house.mandate.yaml", { cwd: folder });
      assert.match(given.output, /^ {2}risk\/value-missing: off {2}# house\.mandate\.yaml:4$/m);
    }));

  it("tells programs the same", () =>
    withFiles(files, async (folder) => {
      const { output } = await runMandate("config a/b.md --format json", { cwd: folder });
      const { version, path, configuration, settings } = JSON.parse(output);
      assert.deepEqual(
        [version, path, configuration],
        [1, "a/b.md", { path: "mandate.yaml", extends: [{ path: "house.mandate.yaml", extends: [] }] }],
      );
      assert.deepEqual(
        settings.find((setting: { path: string[] }) => setting.path.join() === "profile"),
        {
          path: ["profile"],
          value: "dsdm",
          origin: { type: "configuration", path: "mandate.yaml", line: 12, column: 5, files: ["a/b.md", "a/c.md"] },
        },
      );
    }));

  it("says what is usual where there is no configuration", () =>
    withFiles({ "a.md": "# A\n" }, async (folder) => {
      const { code, output } = await runMandate("config a.md", { cwd: folder });
      assert.equal(code, 0);
      assert.equal(
        output,
        "# a.md\n# No mandate.yaml in its folder or above: what is usual holds.\n\nadvice: few  # unless told\n",
      );
    }));

  it("leaves out what is wrong, and says so", () =>
    withFiles(
      {
        "mandate.yaml": "extends: lost.yaml\nprofile: agancy\nrules: { risk/value: off, risk/not-billed: hint }\n",
        "b/mandate.yaml": "rules: [\n",
      },
      async (folder) => {
        const { code, output, errors } = await runMandate("config", { cwd: folder });
        assert.equal(code, 2);
        assert.deepEqual(parse(output), { rules: { "risk/not-billed": "hint" }, advice: "few" });
        assert.deepEqual(
          errors.split("\n").map((line) => line.slice(0, 40)),
          [
            'mandate: mandate.yaml:1:10: "lost.yaml" ',
            "mandate: mandate.yaml:2:10: Unknown prof",
            "mandate: mandate.yaml:3:10: Unknown rule",
            "",
          ],
        );
        assert.equal((await runMandate("config b", { cwd: folder })).code, 2);
        const lost = await runMandate("config c.md", { cwd: folder });
        assert.deepEqual(lost, { code: 2, output: "", errors: "mandate: c.md: There is no such file or folder.\n" });
      },
    ));

  it("explains the complete example of the documentation", () => {
    const [, own = "", house = ""] = readFileSync(join(repositoryRoot, "docs/configuration.md"), "utf8")
      .split(/^```yaml\n/m)
      .map((part) => part.split(/^```$/m)[0] ?? "");
    return withFiles(
      { "contracts/mandate.yaml": own, "house.mandate.yaml": house, "contracts/internal/a.md": "# A\n" },
      async (folder) => {
        const { code, output } = await runMandate("config contracts/internal/a.md", { cwd: folder });
        assert.equal(code, 0);
        assert.match(output, /^profile: product-org {2}# contracts\/mandate\.yaml:\d+, for internal\/\*\*$/m);
        assert.match(output, /^ {2}vision\/metrics-missing: off {2}# contracts\/mandate\.yaml:\d+$/m);
        assert.match(output, /^ {2}risk\/value-missing: error {2}# house\.mandate\.yaml:6$/m);
        assert.match(output, /^advice: all {2}# house\.mandate\.yaml:2$/m);
        assert.match(output, /^ {2}own\/cost-centre: off /m);
        const sow =
          "# Statement of work: Shop\n\nThe offer is made at best efforts.\n\n## Deliverables\n\n- Seat map\n";
        const check = await runMandate(["check", "--stdin-filename", "contracts/a.md", "--format", "json", "-"], {
          cwd: folder,
          input: sow,
        });
        const found = JSON.parse(check.output).files[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId);
        assert.deepEqual(
          found.filter((id: string) => id.startsWith("own/")),
          ["own/data-protection", "own/cost-centre", "own/validity", "own/best-effort"],
        );
      },
    );
  });
});
