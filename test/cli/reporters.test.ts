import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import type * as mdast from "mdast";
import { escapeComment } from "../../src/cli/reporters/escape-comment.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const poAndScope = onlyRules("ownership/po-not-named", "scope/out-of-scope-missing");
const twoGaps = { "mandate.yaml": poAndScope, "docs/sow 1.md": sowWithGaps, "docs/README.md": readme };

describe("JUnit", () => {
  it("has a suite for each document and a case for each finding", () =>
    withFiles({ ...twoGaps, "b.md": "# Statement of work: Nothing open\n" }, async (cwd) => {
      const { output, code } = await runMandate("check --format junit", { cwd });
      assert.equal(code, 1);
      assert.deepEqual(readXml(output), [
        "testsuites mandate tests=4 failures=4 errors=0",
        "testsuite b.md tests=2 failures=2 errors=0",
        "testcase ownership/po-not-named: No Product Owner is named: nobody answers for the value of this product.",
        "failure error",
        "testcase scope/out-of-scope-missing: Nothing is declared out of scope: extra wishes will be taken as included.",
        "failure warning",
        "testsuite docs/sow 1.md tests=2 failures=2 errors=0",
        "testcase ownership/po-not-named: No Product Owner is named: nobody answers for the value of this product.",
        "failure error",
        "testcase scope/out-of-scope-missing: Nothing is declared out of scope: extra wishes will be taken as included.",
        "failure warning",
      ]);
    }));

  it("passes for a document without findings, and reports what can't be read", () =>
    withFiles({ "mandate.yaml": onlyRules(), "a.md": sowWithGaps }, async (cwd) => {
      const { output, code } = await runMandate("check a.md b.md --format junit", { cwd });
      assert.equal(code, 2);
      assert.deepEqual(readXml(output), [
        "testsuites mandate tests=2 failures=0 errors=1",
        "testsuite a.md tests=1 failures=0 errors=0",
        "testcase mandate",
        "testsuite mandate tests=1 failures=0 errors=1",
        "testcase b.md",
        "error ",
      ]);
    }));

  it("stays XML whatever a document holds", () =>
    withFiles({ "mandate.yaml": onlyRules("scope/open-ended"), "a & <b>.md": hostileSow }, async (cwd) => {
      const { output } = await runMandate("check --format junit", { cwd });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: These are what XML can't hold.
      assert.doesNotMatch(output, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      assert.match(output, /classname="a &#38; &#60;b&#62;\.md"/);
    }));
});

describe("annotations on GitHub", () => {
  it("stand at the lines, the weightiest first", () =>
    withFiles({ ...twoGaps, "a.md": sowWithGaps }, async (cwd) => {
      const { output } = await runMandate("check --format github", { cwd });
      const po =
        "title=ownership/po-not-named::No Product Owner is named: nobody answers for the value of this product.";
      const scope =
        "title=scope/out-of-scope-missing::Nothing is declared out of scope: extra wishes will be taken as included.";
      assert.deepEqual(output.split("\n"), [
        `::error file=a.md,line=10,endLine=10,col=4,endColumn=8,${po}`,
        `::error file=docs/sow 1.md,line=10,endLine=10,col=4,endColumn=8,${po}`,
        `::warning file=a.md,line=5,endLine=5,col=4,endColumn=16,${scope}`,
        `::warning file=docs/sow 1.md,line=5,endLine=5,col=4,endColumn=16,${scope}`,
        "2 errors, 2 warnings in 2 documents (3 files, 1 is no engagement document)",
        "",
      ]);
    }));

  it("can't be ended by what a file is called or holds", () =>
    withFiles({ "mandate.yaml": `${poAndScope}proofile: x\n`, "100%, a:b.md": sowWithGaps }, async (cwd) => {
      const { output } = await runMandate("check --format github", { cwd });
      assert.match(output, /^::error file=mandate\.yaml,line=\d+,col=1,title=mandate::Unknown/);
      assert.match(output, /^::error file=100%25%2C a%3Ab\.md,line=10,/m);
    }));
});

describe("the comment for a review", () => {
  it("counts, and says what matters first", () =>
    withFiles(
      {
        "mandate.yaml": onlyRules("ownership/po-not-named", "scope/out-of-scope-missing", "risk/value-missing").replace(
          "rules:\n",
          "rules:\n  risk/value-missing: information\n",
        ),
        "a.md": `${sowWithGaps}\nProduct Owner: Jana Roth\n`,
        "b.md": sowWithGaps,
      },
      async (cwd) => {
        const { output } = await runMandate("check --format markdown", { cwd });
        const page = (id: string): string =>
          `[${id}](https://github.com/mandate-lint/mandate/blob/main/docs/rules/${id}.md)`;
        const scope = `- **Warning**, line 5: Nothing is declared out of scope: extra wishes will be taken as included. ${page("scope/out-of-scope-missing")}`;
        const advice = `<details>
<summary>1 piece of advice</summary>

- **Information**, line 1: Value is taken for granted: nothing says how it is found out whether people want the product. ${page("risk/value-missing")}

</details>`;
        assert.equal(
          output,
          `## Mandate: 1 error, 2 warnings, 2 information in 2 documents

### \`b.md\`

- **Error**, line 10: No Product Owner is named: nobody answers for the value of this product. ${page("ownership/po-not-named")}
${scope}

${advice}

### \`a.md\`

${scope}

${advice}
`,
        );
        assert.equal(readDocument("mandate.md", output).kind, "none");
      },
    ));

  it("shows what a document holds as it is written", () =>
    withFiles({ "mandate.yaml": onlyRules("document/section-empty"), "a`b.md": hostileSow }, async (cwd) => {
      const { output } = await runMandate("check --format markdown", { cwd });
      assert.match(output, /^### `` a`b\.md ``$/m);
      const [finding] = output.split("\n").filter((line) => line.startsWith("- "));
      const nodes = nodesOf(parseMarkdown(finding ?? "").root);
      assert.deepEqual(
        nodes.filter(({ type }) => ["html", "strong", "emphasis", "inlineCode", "image"].includes(type)).length,
        1,
      );
      assert.deepEqual(
        nodes.flatMap((node) => (node.type === "link" ? [node.url] : [])),
        ["https://github.com/mandate-lint/mandate/blob/main/docs/rules/document/section-empty.md"],
      );
    }));

  it("takes words for words", () => {
    const written = "</details><script>alert(1)</script> **@ada** [x](y) #12 `code` | a_b_c ~~d~~ &amp; $x$ \u0007";
    const escaped = escapeComment(written);
    const nodes = nodesOf(parseMarkdown(escaped).root);
    assert.deepEqual(
      nodes.map(({ type }) => type),
      ["root", "paragraph", "text"],
    );
    assert.equal(
      nodes.map((node) => (node.type === "text" ? node.value : "")).join(""),
      written.replace("@", "@\u200b").replace("#", "#\u200b").replace("\u0007", "\ufffd"),
    );
  });

  it("stays short enough for a comment", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [`document-${at}.md`, sowWithGaps] as const),
    );
    await withFiles({ "mandate.yaml": poAndScope, ...files }, async (cwd) => {
      const { output } = await runMandate("check --format markdown", { cwd });
      assert.ok(output.length < 65_536);
      assert.match(output, /\n\d+ more documents have findings, for which there is no room here\n$/);
    });
  });
});

describe("--output", () => {
  it("saves the report and shows it for people", () =>
    withFiles(twoGaps, async (cwd) => {
      const { output, code } = await runMandate("check --format sarif --output report.sarif --color", { cwd });
      assert.equal(code, 1);
      assert.match(output, /No Product Owner is named/);
      assert.equal(JSON.parse(readFileSync(join(cwd, "report.sarif"), "utf8")).version, "2.1.0");
      const again = await runMandate("check -o report.sarif --color", { cwd });
      const saved = readFileSync(join(cwd, "report.sarif"), "utf8");
      assert.notEqual(again.output, saved);
      assert.equal(saved, (await runMandate("check", { cwd })).output);
      assert.deepEqual(readdirSync(cwd).sort(), ["docs", "mandate.yaml", "report.sarif"]);
    }));

  it("says where it can't, and leaves nothing behind", () =>
    withFiles(twoGaps, async (cwd) => {
      const run = await runMandate("check -o no/such/folder.txt", { cwd });
      assert.equal(
        run.errors,
        "mandate: no/such/folder.txt: The report could not be saved. There is no such file or folder.\n",
      );
      assert.equal(run.code, 2);
      assert.equal((await runMandate("check -o docs", { cwd })).code, 2);
      assert.ok(!existsSync(join(cwd, "no")));
    }));

  it("never takes the place of a document", () =>
    withFiles({ "mandate.yaml": poAndScope, "sow.md": sowWithGaps }, async (cwd) => {
      const { errors, code } = await runMandate("check sow.md -o ./sow.md", { cwd });
      assert.equal(errors, "mandate: ./sow.md is one of the documents, and a report would take its place.\n");
      assert.equal(code, 2);
      assert.equal(readFileSync(join(cwd, "sow.md"), "utf8"), sowWithGaps);
    }));
});

const hostileSow = `# Statement of work: Ticket shop

## Deliverables

- Seat map

## </details><script>alert(1)</script> **@ada** [x](y) #12 \u0007 & \`code

## Support

Support as needed\u000b by ]]> "all" 'means' <!-- .
`;

function nodesOf(node: mdast.Nodes): mdast.Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}

/** The elements of XML, with what names and counts them. */
function readXml(xml: string): string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { name: own = "", type = "", tests, failures, errors }) {
        const counts = tests === undefined ? "" : ` tests=${tests} failures=${failures} errors=${errors}`;
        found.push(`${name} ${own}${type}${counts}`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found;
}
