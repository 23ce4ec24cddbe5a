import assert from "node:assert/strict";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const poOnly = onlyRules("ownership/po-not-named");
const poAndScope = onlyRules("ownership/po-not-named", "scope/out-of-scope-missing");

describe("mandate check", () => {
  it("says it in German where it is asked to", () =>
    withFiles({ "mandate.yaml": poAndScope, "docs/sow.md": sowWithGaps, "docs/README.md": readme }, async (cwd) => {
      const { output } = await runMandate("check --language de", { cwd });
      assert.equal(
        output,
        `docs/sow.md
  10:4  Fehler   Kein Product Owner ist benannt: Niemand steht für den Wert dieses Produkts ein.  ownership/po-not-named
        10 │ ## Team
           │    ^^^^
        Korrektur: Den Product Owner benennen (--fix erledigt es)
   5:4  Warnung  Nichts ist als „nicht enthalten“ genannt: Zusätzliche Wünsche gelten als inbegriffen.  scope/out-of-scope-missing
        5 │ ## Deliverables
          │    ^^^^^^^^^^^^
        Korrektur: Liste dessen einfügen, was nicht enthalten ist (--fix erledigt es)

1 Fehler, 1 Warnung in 1 Dokument (2 Dateien, 1 ist kein Engagement-Dokument)
2 lassen sich mit --fix beheben
`,
      );
      const json = JSON.parse((await runMandate("check --language de --format json", { cwd })).output);
      const [finding] = json.files.flatMap(({ findings }: { findings: object[] }) => findings);
      assert.equal(finding.fixes[0].title, "Den Product Owner benennen");
    }));

  it("groups findings by file, with the line, the fix and a sum", () =>
    withFiles(
      { "mandate.yaml": poAndScope, "docs/sow.md": sowWithGaps, "docs/README.md": readme, "sow.md": sowWithGaps },
      async (cwd) => {
        const { code, output, errors } = await runMandate("check", { cwd });
        assert.equal(
          output,
          `docs/sow.md
  10:4  error    No Product Owner is named: nobody answers for the value of this product.  ownership/po-not-named
        10 │ ## Team
           │    ^^^^
        fix: Name the Product Owner (--fix does it)
   5:4  warning  Nothing is declared out of scope: extra wishes will be taken as included.  scope/out-of-scope-missing
        5 │ ## Deliverables
          │    ^^^^^^^^^^^^
        fix: Insert an out-of-scope list (--fix does it)

sow.md
  10:4  error    No Product Owner is named: nobody answers for the value of this product.  ownership/po-not-named
        10 │ ## Team
           │    ^^^^
        fix: Name the Product Owner (--fix does it)
   5:4  warning  Nothing is declared out of scope: extra wishes will be taken as included.  scope/out-of-scope-missing
        5 │ ## Deliverables
          │    ^^^^^^^^^^^^
        fix: Insert an out-of-scope list (--fix does it)

2 errors, 2 warnings in 2 documents (3 files, 1 is no engagement document)
4 can be fixed with --fix
`,
        );
        assert.equal(errors, "");
        assert.equal(code, 1);
      },
    ));

  it("says plainly that nothing was found", () =>
    withFiles(
      { "mandate.yaml": onlyRules(), "sow.md": sowWithGaps, "a.md": readme, "b.md": readme, "c/x.txt": "" },
      async (cwd) => {
        const outputs = ["sow.md", ".", "a.md", "a.md b.md", "c"].map(async (paths) => {
          const { code, output } = await runMandate(`check ${paths}`, { cwd });
          return `${code} ${output}`;
        });
        const kinds = "engagement document (statement of work, product vision, backlog, role charter …)";
        assert.deepEqual(await Promise.all(outputs), [
          "0 No findings in 1 document\n",
          "0 No findings in 1 document (3 files, 2 are no engagement documents)\n",
          `0 Nothing was checked: the file is no ${kinds}\n`,
          `0 Nothing was checked: none of the 2 files is an ${kinds}\n`,
          "0 Nothing was checked: there are no Markdown files here\n",
        ]);
      },
    ));

  it("keeps back advice beyond a handful, and says how to see it", () => {
    const advice = allRules.map(({ id }) => `  ${id}: information`).join("\n");
    const sow = readFileSync("test/example-gaps/en/statement-of-work.md", "utf8");
    return withFiles({ "mandate.yaml": `rules:\n${advice}\n`, "sow.md": sow }, async (cwd) => {
      const few = await runMandate("check", { cwd });
      const [, shown, leftOut] =
        /^(\d+) information in .*\n(?:.*\n)*?(\d+) more pieces of advice: --all shows them$/m.exec(
          few.output,
        ) as RegExpExecArray;
      assert.equal(shown, "7");
      const all = await runMandate("check --all", { cwd });
      assert.match(all.output, new RegExp(`^${7 + Number(leftOut)} information in `, "m"));
      assert.doesNotMatch(all.output, /advice/);
    });
  });

  it("prints JSON with places, fixes and reasons", () =>
    withFiles({ "mandate.yaml": poOnly, "sow.md": sowWithGaps, "README.md": readme }, async (cwd) => {
      const { code, output } = await runMandate("check . --format json", { cwd });
      const report = JSON.parse(output);
      assert.equal(code, 1);
      assert.deepEqual(report.summary, {
        files: 2,
        documents: 1,
        errors: 1,
        warnings: 0,
        information: 0,
        hints: 0,
        leftOut: 0,
        fixed: 0,
      });
      assert.deepEqual(report.files[0], { path: "README.md", kind: "none", language: "en", findings: [] });
      const { fixes, ...finding } = report.files[1].findings[0];
      const start = sowWithGaps.indexOf("Team");
      assert.deepEqual(finding, {
        ruleId: "ownership/po-not-named",
        severity: "error",
        message: "No Product Owner is named: nobody answers for the value of this product.",
        startLine: 10,
        startColumn: 4,
        endLine: 10,
        endColumn: 8,
        startOffset: start,
        endOffset: start + 4,
      });
      assert.equal(fixes[0].title, "Name the Product Owner");
      assert.equal(typeof fixes[0].safe, "boolean");
      assert.equal(typeof fixes[0].edits[0].newText, "string");
      assert.deepEqual(report.problems, []);
    }));

  it("counts errors and warnings, and lets warnings pass when told", () =>
    withFiles({ "mandate.yaml": onlyRules("scope/out-of-scope-missing"), "sow.md": sowWithGaps }, async (cwd) => {
      const codeOf = async (options: string): Promise<number> => (await runMandate(`check ${options}`, { cwd })).code;
      assert.equal(await codeOf(""), 1);
      assert.equal(await codeOf("--max-warnings 0"), 1);
      assert.equal(await codeOf("--max-warnings 1"), 0);
      assert.equal(await codeOf("--quiet"), 0);
      assert.equal(await codeOf("--quiet --max-warnings 0"), 1);
      assert.equal((await runMandate("check --quiet", { cwd })).output, "No findings in 1 document\n");
    }));

  it("does not fail for information", () =>
    withFiles(
      { "mandate.yaml": `${poOnly}  ownership/po-not-named: information\n`, "sow.md": sowWithGaps },
      async (cwd) => {
        const { code, output } = await runMandate("check", { cwd });
        assert.match(output, /^1 information in 1 document$/m);
        assert.equal(code, 0);
      },
    ));

  it("takes the profile from the command line before the configuration", () =>
    withFiles({ "mandate.yaml": `profile: draft\n${poOnly}`, "sow.md": sowWithGaps }, async (cwd) => {
      assert.match((await runMandate("check", { cwd })).output, /^1 warning in 1 document$/m);
      assert.match((await runMandate("check --profile agency", { cwd })).output, /^1 error in 1 document$/m);
    }));

  it("takes another configuration, and leaves out what it ignores", () =>
    withFiles(
      { "ci/strict.yaml": `ignore: [../old]\n`, "ci/draft.yml": `profile: draft\n${poOnly}`, "a/sow.md": sowWithGaps },
      async (cwd) => {
        assert.match(
          (await runMandate("check --config ci/draft.yml --quiet", { cwd })).output,
          /^No findings in 1 document$/m,
        );
        const strict = await runMandate("check --config ci/strict.yaml", { cwd });
        assert.match(strict.errors, /^mandate: ci\/strict\.yaml:1:10: The pattern "\.\.\/old" leaves/);
        const gone = await runMandate("check --config gone.yaml", { cwd });
        assert.equal(gone.errors, "mandate: gone.yaml: There is no such file.\n");
        assert.deepEqual([strict.code, gone.code], [2, 2]);
      },
    ));

  it("takes a kind from the configuration", () =>
    withFiles(
      { "mandate.yaml": `kinds: { "*.md": sow }\n${poOnly}`, "notes.md": "# Tickets\n\nWe sell tickets.\n" },
      async (cwd) => {
        assert.match((await runMandate("check", { cwd })).output, /^1 error in 1 document$/m);
      },
    ));

  it("reads standard input, under the name and configuration it is told", () =>
    withFiles({ "docs/mandate.yaml": poOnly }, async (cwd) => {
      const named = await runMandate("check - --stdin-filename docs/sow.md", { cwd, input: sowWithGaps });
      assert.match(named.output, /^docs\/sow\.md\n.*ownership\/po-not-named/);
      assert.match(named.output, /^1 error in 1 document$/m);
      const unnamed = await runMandate("check -", { cwd, input: sowWithGaps });
      assert.match(unnamed.output, /^standard-input\.md\n/);
    }));

  it("says on one line what it can't read, and still checks the rest", () =>
    withFiles(
      {
        "mandate.yaml": poOnly,
        "a.md": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]),
        "b.md": Buffer.from([0x23, 0x20, 0xc4, 0x0a]),
        "bad/mandate.yaml": "profile: draft\nrule: {}\n",
        "bad/readme.md": readme,
        "sow.md": sowWithGaps,
      },
      async (cwd) => {
        const { code, output, errors } = await runMandate(["check", ".", "gone.md"], { cwd });
        assert.deepEqual(errors.split("\n"), [
          'mandate: bad/mandate.yaml:2:1: Unknown key "rule". Did you mean "rules"?',
          "mandate: gone.md: There is no such file or folder.",
          "mandate: a.md: This is a binary file, not a text.",
          "mandate: b.md: This is not valid UTF-8 text. Save it with the encoding UTF-8.",
          "",
        ]);
        assert.match(output, /^sow\.md\n/);
        assert.match(output, /^4 problems with reading, named above$/m);
        assert.equal(code, 2);
        const report = JSON.parse((await runMandate("check . --format json", { cwd })).output);
        assert.deepEqual(report.problems, [
          { path: "bad/mandate.yaml", line: 2, column: 1, message: 'Unknown key "rule". Did you mean "rules"?' },
          { path: "a.md", message: "This is a binary file, not a text." },
          { path: "b.md", message: "This is not valid UTF-8 text. Save it with the encoding UTF-8." },
        ]);
        assert.equal(report.summary.errors, 1);
      },
    ));

  it("says which file and folder it may not open", function () {
    if (process.platform === "win32" || process.getuid?.() === 0) this.skip();
    return withFiles({ "a.md": sowWithGaps, "b/c.md": "" }, async (cwd) => {
      chmodSync(join(cwd, "a.md"), 0);
      chmodSync(join(cwd, "b"), 0);
      const { code, errors } = await runMandate("check", { cwd });
      chmodSync(join(cwd, "b"), 0o700);
      assert.equal(
        errors,
        "mandate: b: The permission to open it is missing.\nmandate: a.md: The permission to open it is missing.\n",
      );
      assert.equal(code, 2);
    });
  });

  it("colours for a terminal, and only there", () =>
    withFiles({ "mandate.yaml": poOnly, "sow.md": sowWithGaps }, async (cwd) => {
      const isColored = async (options: string, isTerminal: boolean, env = {}): Promise<boolean> =>
        (await runMandate(`check ${options}`, { cwd, isTerminal, env })).output.includes("\u001b[");
      assert.equal(await isColored("", false), false);
      assert.equal(await isColored("", true), true);
      assert.equal(await isColored("", true, { NO_COLOR: "1" }), false);
      assert.equal(await isColored("", true, { TERM: "dumb" }), false);
      assert.equal(await isColored("", false, { FORCE_COLOR: "1" }), true);
      assert.equal(await isColored("--color", false, { NO_COLOR: "1" }), true);
      assert.equal(await isColored("--no-color", true), false);
    }));

  it("shows what a terminal would obey", () =>
    withFiles(
      { "mandate.yaml": poOnly, "sow.md": sowWithGaps.replace("## Team", "## Team\u001b[2J\u202e") },
      async (cwd) => {
        const { output } = await runMandate("check", { cwd });
        assert.match(output, /10 │ ## Team\ufffd\[2J\ufffd\n/);
      },
    ));
});

describe("mandate fix", () => {
  it("repairs what is safe and reports the rest", () =>
    withFiles({ "sow.md": sowWithGaps, "README.md": readme }, async (cwd) => {
      const before = JSON.parse((await runMandate("check --format json", { cwd })).output);
      const { code, output } = await runMandate("fix --format json", { cwd });
      const report = JSON.parse(output);
      const safe = before.files[1].findings.filter((finding: JsonFinding) => finding.fixes?.some((fix) => fix.safe));
      assert.equal(report.summary.fixed > 0, safe.length > 0);
      assert.equal(readFileSync(join(cwd, "sow.md"), "utf8") !== sowWithGaps, safe.length > 0);
      assert.equal(readFileSync(join(cwd, "README.md"), "utf8"), readme);
      assert.equal(code, report.summary.errors + report.summary.warnings > 0 ? 1 : 0);
      const text = readFileSync(join(cwd, "sow.md"), "utf8");
      assert.equal(JSON.parse((await runMandate("check --fix --format json", { cwd })).output).summary.fixed, 0);
      assert.equal(readFileSync(join(cwd, "sow.md"), "utf8"), text);
    }));

  it("reads the other documents of the engagement, and says where they contradict", () =>
    withFiles(
      {
        "mandate.yaml": onlyRules("engagement/po-mismatch"),
        "sow.md":
          "# Statement of work: Ticket shop\n\n- **Client:** Hall Nine\n- **Product Owner:** Jana Roth\n\n## Deliverables\n\n- Seat map\n",
        "backlog.md":
          "# Product backlog: Ticket shop\n\n- **Product Owner:** Max Weber\n\n| ID | Story |\n| --- | --- |\n| US-1 | As a guest, I want a seat, so that I sit. |\n| US-2 | As a guest, I want to pay, so that I can go in. |\n",
      },
      async (cwd) => {
        const { output } = await runMandate("check backlog.md", { cwd });
        assert.match(
          output,
          /Product Owner here: Max Weber; in sow\.md: Jana Roth\..*see sow\.md:4:\d+: Product Owner: Jana Roth/s,
        );
        const report = JSON.parse((await runMandate("check backlog.md --format json", { cwd })).output);
        assert.deepEqual(
          report.files.map(({ path }: { path: string }) => path),
          ["backlog.md"],
        );
        const [place] = report.files[0].findings[0].related;
        assert.deepEqual([place.path, place.startLine], ["sow.md", 4]);
      },
    ));

  it("prints a repaired standard input, and the report apart", () =>
    withFiles({ "mandate.yaml": poOnly }, async (cwd) => {
      const { output, errors } = await runMandate("fix -", { cwd, input: sowWithGaps });
      assert.ok(output.startsWith("# Statement of Work: Ticket shop\n"));
      assert.match(errors, /in 1 document$/m);
      const unreadable = await runMandate("fix -", { cwd, input: Buffer.from([0xc4, 0x0a]) });
      assert.deepEqual([unreadable.code, unreadable.output], [2, ""]);
    }));

  it("keeps a file's encoding and line ends", () =>
    withFiles({ "sow.md": Buffer.from(`\ufeff${sowWithGaps.replaceAll("\n", "\r\n")}`, "utf16le") }, async (cwd) => {
      await runMandate("fix", { cwd });
      const text = readFileSync(join(cwd, "sow.md"), "utf16le");
      assert.ok(text.startsWith("\ufeff# Statement of Work: Ticket shop\r\n"));
      assert.ok(text.length > sowWithGaps.length + 20);
      assert.doesNotMatch(text, /[^\r]\n/);
    }));
});

interface JsonFinding {
  readonly fixes?: readonly { readonly safe: boolean }[];
}
