import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const config = onlyRules("ownership/po-not-named", "scope/out-of-scope-missing", "scope/open-ended");
const files = { "mandate.yaml": config, "docs/sow.md": sowWithGaps, "docs/README.md": readme, "offer.md": sowWithGaps };
const openEnded = sowWithGaps.replace("- Seat map", "- Seat map\n- Reports as needed");
const against = "--baseline mandate-baseline.json";

describe("mandate baseline", () => {
  it("takes down what is missing where, one finding a line", () =>
    withFiles(files, async (cwd) => {
      const { code, output } = await runMandate("baseline", { cwd });
      assert.equal(code, 0);
      assert.equal(
        output,
        'Took down 4 findings in 2 documents, all advice and hints included, in mandate-baseline.json. "mandate check --baseline mandate-baseline.json" tells only of what comes later.\n',
      );
      assert.equal(
        readFileSync(join(cwd, "mandate-baseline.json"), "utf8"),
        `{
  "version": 1,
  "files": {
    "docs/sow.md": [
      {"rule":"ownership/po-not-named"},
      {"rule":"scope/out-of-scope-missing"}
    ],
    "offer.md": [
      {"rule":"ownership/po-not-named"},
      {"rule":"scope/out-of-scope-missing"}
    ]
  }
}
`,
      );
    }));

  it("knows what rules of the team's own have found", () =>
    withFiles(
      {
        "mandate.yaml": `${config}own_rules: { privacy: { required_section: Data protection }, effort: { forbidden_phrase: best effort } }\n`,
        "sow.md": `${sowWithGaps}\nBest effort.\n`,
      },
      async (cwd) => {
        await runMandate("baseline", { cwd });
        const { output } = await runMandate(`check ${against}`, { cwd });
        assert.equal(output, "No findings in 1 document\n4 known findings are left out (mandate-baseline.json)\n");
      },
    ));

  it("keeps what it has of other files, and lets go of lost ones", () =>
    withFiles({ ...files, "old.md": sowWithGaps }, async (cwd) => {
      await runMandate("baseline", { cwd });
      rmSync(join(cwd, "old.md"));
      writeFileSync(join(cwd, "offer.md"), readme);
      await runMandate("baseline offer.md", { cwd });
      const { files: known } = JSON.parse(readFileSync(join(cwd, "mandate-baseline.json"), "utf8"));
      assert.deepEqual(Object.keys(known), ["docs/sow.md"]);
    }));

  it("is written where it is asked to, and names files from there", () =>
    withFiles(files, async (cwd) => {
      await runMandate("baseline docs --output docs/known.json", { cwd });
      const { files: known } = JSON.parse(readFileSync(join(cwd, "docs/known.json"), "utf8"));
      assert.deepEqual(Object.keys(known), ["sow.md"]);
      const { output } = await runMandate("check sow.md --baseline known.json", { cwd: join(cwd, "docs") });
      assert.equal(output, "No findings in 1 document\n2 known findings are left out (known.json)\n");
    }));

  it("leaves a file alone that is something else", () =>
    withFiles({ ...files, "package.json": "{}", "notes.json": "[1" }, async (cwd) => {
      assert.deepEqual(await runMandate("baseline --output package.json", { cwd }), {
        code: 2,
        output: "",
        errors: 'mandate: package.json: This is no list of known findings, as "mandate baseline" writes it.\n',
      });
      assert.match(
        (await runMandate("baseline --output notes.json", { cwd })).errors,
        /^mandate: notes\.json: This can't be read as JSON: .*\n$/,
      );
      assert.equal(readFileSync(join(cwd, "notes.json"), "utf8"), "[1");
      assert.deepEqual(await runMandate("baseline --output nowhere/known.json", { cwd }), {
        code: 2,
        output: "",
        errors: "mandate: nowhere/known.json: The file could not be written. There is no such file or folder.\n",
      });
      assert.equal((await runMandate("baseline gone.md", { cwd })).code, 2);
    }));
});

describe("mandate check --baseline", () => {
  it("leaves out what is known, however its lines move and its words change", () =>
    withFiles({ ...files, "sow.md": openEnded }, async (cwd) => {
      await runMandate("baseline", { cwd });
      const moved = openEnded.replace("## Deliv", "Made in May.\n\n## 2. Deliv").replace("Reports", "All reports");
      writeFileSync(join(cwd, "sow.md"), moved);
      const { code, output } = await runMandate(`check ${against}`, { cwd });
      assert.equal(output.split("\n")[1], "7 known findings are left out (mandate-baseline.json)");
      assert.equal(code, 0);
    }));

  it("tells what is new, and counts what is known and what is gone", () =>
    withFiles(files, async (cwd) => {
      await runMandate("baseline", { cwd });
      writeFileSync(join(cwd, "offer.md"), readme);
      writeFileSync(join(cwd, "docs/sow.md"), openEnded);
      const { output } = await runMandate(`check ${against}`, { cwd });
      assert.equal(
        output,
        `docs/sow.md
  8:11  information  "as needed" has no limit: the client may read anything into it.  scope/open-ended
        8 │ - Reports as needed
          │           ^^^^^^^^^
        fix: Insert room for a limit (--fix does it)

1 information in 1 document (3 files, 2 are no engagement documents)
2 known findings are left out (mandate-baseline.json)
2 findings of the baseline are gone: "mandate baseline" takes them out
1 can be fixed with --fix
`,
      );
      rmSync(join(cwd, "offer.md"));
      const { summary } = JSON.parse((await runMandate(`check ${against} --format json`, { cwd })).output);
      assert.equal(summary.known, 2);
      assert.equal(summary.gone, 2);
    }));

  it("brings up no advice that was kept back before", () =>
    withFiles({ "sow.md": sowWithGaps }, async (cwd) => {
      await runMandate("baseline", { cwd });
      writeFileSync(join(cwd, "sow.md"), `${sowWithGaps}\n## Out of scope\n\n- Ticket printers\n`);
      const { output } = await runMandate(`check ${against}`, { cwd });
      assert.match(output, /^No findings in 1 document\n/);
    }));

  it("mends nothing that is known", () =>
    withFiles(files, async (cwd) => {
      await runMandate("baseline offer.md", { cwd });
      await runMandate(`fix ${against}`, { cwd });
      assert.equal(readFileSync(join(cwd, "offer.md"), "utf8"), sowWithGaps);
      assert.notEqual(readFileSync(join(cwd, "docs/sow.md"), "utf8"), sowWithGaps);
    }));

  it("knows a document on standard input by its name", () =>
    withFiles(files, async (cwd) => {
      await runMandate("baseline", { cwd });
      const { output } = await runMandate(`check - --stdin-filename offer.md ${against}`, { cwd, input: sowWithGaps });
      assert.equal(output, "No findings in 1 document\n2 known findings are left out (mandate-baseline.json)\n");
      const unnamed = await runMandate(`check - ${against}`, { cwd });
      assert.equal(
        unnamed.errors,
        "mandate: --baseline needs --stdin-filename, which tells which document standard input is.\n",
      );
    }));

  it("says what is wrong with a baseline", () =>
    withFiles(
      {
        ...files,
        "broken.json": "{",
        "other.json": '{"version":7,"files":{}}',
        "odd.json": '{"version":1,"files":{"offer.md":[{"rule":3}]}}',
        "old.json": '{"version":1,"files":{"offer.md":[{"rule":"scope/there-is-no-such-rule"}]}}',
      },
      async (cwd) => {
        const rows: readonly (readonly [string, RegExp])[] = [
          ["no.json", /^mandate: no\.json: There is no such baseline: "mandate baseline" writes one\.\n$/],
          ["broken.json", /^mandate: broken\.json: This can't be read as JSON: .*\.\n$/],
          ["other.json", /has version 7; this Mandate reads version 1\.\n$/],
          ["odd.json", /^mandate: odd\.json: This is no finding of "offer\.md": \{"rule":3\}\.\n$/],
          ["docs", /^mandate: docs: This is a folder where a file is needed\.\n$/],
        ];
        for (const [name, message] of rows) {
          const { code, output, errors } = await runMandate(`check --baseline ${name}`, { cwd });
          assert.match(errors, message);
          assert.deepEqual({ code, output }, { code: 2, output: "" });
        }
        assert.equal((await runMandate("check --baseline old.json", { cwd })).code, 1);
      },
    ));
});
