import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfiguration } from "../../src/linter/config.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { readme, runMandate } from "./run-mandate.ts";

const sow = (product: string) => `# Statement of work: ${product}

- Client: Hafenamt
- Product: ${product}

This is a time and materials contract. We bill the hours worked at 120 EUR an hour.

## Deliverables

- Berth plan
`;
const vision = (product: string) =>
  `# Product vision: ${product}\n\n- Product: ${product}\n\n## Target users\n\nSkippers.\n`;
const backlog = (product: string) =>
  `# Product backlog: ${product}\n\n- Product: ${product}\n\n## PL-1 Book a berth\n\nAs a skipper I want to book a berth so that I can sleep.\n`;

const legacy = {
  "README.md": readme,
  "clients/berths/contract/sow.md": sow("Berths"),
  "clients/berths/product/vision.md": vision("Berths"),
  "clients/berths/product/backlog.md": backlog("Berths"),
  "clients/cranes/sow.md": sow("Cranes"),
  "clients/cranes/plan/vision.md": vision("Cranes"),
  "archive/2019/sow.md": sow("Buoys"),
  "notes/product-backlog.md": "# Loose ends\n\nCall the harbour.\n",
};

describe("mandate init", () => {
  it("tells what it found and why, proposes settings, and says what comes next", () =>
    withFiles(legacy, async (cwd) => {
      const { code, output, errors } = await runMandate("init", { cwd });
      assert.deepEqual({ code, errors }, { code: 0, errors: "" });
      assert.equal(
        output,
        `Found 5 engagement documents: 2 statements of work, 2 product visions, 1 backlog; 2 other Markdown files left alone

berths (the same name "berths")
  clients/berths/contract/sow.md     statement of work in English (title "Statement of work: Berths")
  clients/berths/product/backlog.md  backlog in English (title "Product backlog: Berths")
  clients/berths/product/vision.md   product vision in English (title "Product vision: Berths")

cranes (the same name "cranes")
  clients/cranes/plan/vision.md  product vision in English (title "Product vision: Cranes")
  clients/cranes/sow.md          statement of work in English (title "Statement of work: Cranes")

Left alone: archive, which seems to hold old documents or templates
Not sure: notes/product-backlog.md is a backlog by its name, but doesn't read like one

Wrote mandate.yaml: read it, and change what is wrong.

Next
  mandate check                                   says what is missing
  mandate baseline                                takes it down in mandate-baseline.json, to mend it when there is time
  mandate check --baseline mandate-baseline.json  tells only of what comes after that
`,
      );
      assert.equal(
        readFileSync(join(cwd, "mandate.yaml"), "utf8"),
        `# What Mandate knows of the documents in this folder and below. Change what is wrong, and take out what you
# don't need. What a document declares in its front matter goes first.

# For whom the work is done. It decides what is expected of the documents.
# situation: packaged | one-off | long-term | internal | public-sector

# How the work is paid.
# Found in clients/berths/contract/sow.md: "time and materials"
contract: time-and-materials

# Each of these folders is one engagement: what stands below it is compared with each other.
engagements:
  - "clients/berths"
  - "clients/cranes"

# Left alone, as these folders seem to hold old documents or templates. Take out what is to be checked.
ignore:
  - "archive/**"

# Documents by their names, but their texts don't read like it. Take the # away where the name is right:
# kinds:
#   "notes/product-backlog.md": backlog

# "mandate explain" lists the rules. One that doesn't fit you is switched off like this:
# rules:
#   vision/metrics-missing: off
`,
      );
      const inspected = JSON.parse((await runMandate("inspect --format json", { cwd })).output);
      assert.deepEqual(inspected.engagements.map(({ name }: { name: string }) => name).sort(), [
        "clients/berths",
        "clients/cranes",
      ]);
    }));

  it("says nothing of what the documents say themselves", () =>
    withFiles({ "sow.md": sow("Berths"), "backlog.md": backlog("Berths") }, async (cwd) => {
      const { output } = await runMandate("init --dry-run", { cwd });
      assert.deepEqual(output.match(/^\w+:.*$/gm), ["contract: time-and-materials"]);
      assert.equal(existsSync(join(cwd, "mandate.yaml")), false);
    }));

  it("names one engagement for the whole folder, and patterns where folders are mixed", () =>
    withFiles(
      {
        "one/contract/sow.md": sow("Berths"),
        "one/backlog.md": backlog("Berths"),
        "two/contracts/berths.md": sow("Berths"),
        "two/contracts/cranes.md": sow("Cranes"),
        "two/berths/vision.md": vision("Berths"),
        "two/cranes/vision.md": vision("Cranes"),
      },
      async (cwd) => {
        const one = await runMandate("init one --dry-run", { cwd });
        assert.match(one.output, /^engagement: berths$/m);
        const two = await runMandate("init two --dry-run", { cwd });
        assert.deepEqual(readConfiguration(two.output).configuration.engagements, [
          { name: "berths", patterns: ["berths/**", "contracts/berths.md"] },
          { name: "cranes", patterns: ["contracts/cranes.md", "cranes/**"] },
        ]);
      },
    ));

  it("leaves it open where documents differ", () =>
    withFiles(
      {
        "a/sow.md": sow("Berths"),
        "b/sow.md": sow("Cranes")
          .replace("time and materials", "fixed price")
          .replace("We bill the hours worked at 120 EUR an hour.", "The price is 9,000 EUR."),
      },
      async (cwd) => {
        const { output } = await runMandate("init --dry-run", { cwd });
        assert.match(
          output,
          /^# contract: time-and-materials {3}a\/sow\.md: .*\n# contract: fixed-price {3}b\/sow\.md: /m,
        );
      },
    ));

  it("proposes settings that hold, in either language, whatever files are called", () =>
    withFiles(
      {
        'x/it\'s: "#1"/sow.md': sow("Berths"),
        "x/Ä #2/vision.md": vision("Berths"),
        "alt/sow.md": sow("Buoys"),
        "*/backlog.md": "",
      },
      async (cwd) => {
        for (const language of ["en", "de"]) {
          const { output } = await runMandate(`init --dry-run --language ${language}`, { cwd });
          assert.deepEqual(readConfiguration(output).problems, []);
          const taken = output.replace(/^# (?=\w+:| {2}\S+:)/gm, "").replace(/ \|.*/g, "");
          assert.deepEqual(readConfiguration(taken).problems, []);
        }
        await runMandate("init --language de", { cwd });
        assert.match(readFileSync(join(cwd, "mandate.yaml"), "utf8"), /^# Was Mandate von den Dokumenten/);
      },
    ));

  it("never overwrites settings, and says where there is nothing to begin with", () =>
    withFiles(
      { "mandate.json": "{}", "sow.md": sow("Berths"), "empty/a.txt": "", "other/README.md": readme },
      async (cwd) => {
        const rows: readonly (readonly [string, string])[] = [
          [
            "init",
            'mandate.json: This is there already, and is left as it is. "mandate init --dry-run" prints a proposal.',
          ],
          ["init nowhere", "nowhere: There is no such file or folder."],
          ["init sow.md", "sow.md: This is no folder."],
          ["init empty", "There are no Markdown files here."],
          [
            "init other",
            "No Markdown file here (1) is an engagement document (statement of work, product vision, backlog, role charter …).",
          ],
        ];
        for (const [command, message] of rows) {
          assert.deepEqual(await runMandate(command, { cwd }), {
            code: 2,
            output: "",
            errors: `mandate: ${message}\n`,
          });
        }
        assert.equal(readFileSync(join(cwd, "mandate.json"), "utf8"), "{}");
        assert.equal((await runMandate("init --dry-run", { cwd })).code, 0);
      },
    ));
});
