import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { readDocument } from "../src/documents/read-document.ts";
import { buildEngagement } from "../src/engagement/engagement.ts";
import { fixText } from "../src/linter/fix.ts";
import { lintDocument } from "../src/linter/lint.ts";
import { buildLineIndex } from "../src/text/line-index.ts";
import { textOf } from "../src/text/message.ts";
import { eraseFindings, findFixtures, fixtureOptions, lintFixture, repositoryRoot } from "./support/fixture.ts";

const sow = "# Statement of Work\n\n## Scope\n\n";

/** Texts that no author writes, each about something that readers have stumbled over. */
const oddTexts: Readonly<Record<string, string>> = {
  nothing: "",
  "white space": " \n\t\n\u00a0\n",
  "a byte order mark alone": "\ufeff",
  "a byte order mark before front matter": "\ufeff---\nmandate:\n  kind: sow\n---\n\n# Statement of Work\n",
  "CR LF": `${sow}- One\n- Two\n`.replaceAll("\n", "\r\n"),
  "lone CR": `${sow}- One\n- Two\n`.replaceAll("\n", "\r"),
  "mixed line ends": "# Statement of Work\r\n\r## Scope\n\r\n- One\r",
  NULs: `${sow}\0\0\0 Product Owner: \0\n`,
  "lone surrogates": `${sow}Product Owner: \udc00\ud800 \ud83d\n`,
  "marks that turn the direction of writing": `${sow}\u202eProduct Owner: Jana Roth\u202c\n`,
  "10,000 nested quotes": `${sow}${">".repeat(10_000)} Product Owner: x\n`,
  "10,000 lists in one line": `${sow}${"- ".repeat(10_000)}Product Owner: x\n`,
  "10,000 quotes and lists in one line": `${sow}${"> 1. ".repeat(5_000)}Product Owner: x\n`,
  "2,000 nested list items": `# Product backlog\n\n${Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i * 2)}- As a user, I want x`).join("\n")}`,
  "a holder before a long list of names with hyphens and slashes": `${sow}\n| No. | Rules |\n| --- | --- |\n| 1 | client/briefing-only, working/discovery-missing, client/writes-tickets, backlog/story-solution-dictated, risk/evidence-missing |\n`,
  "50,000 open brackets": `${sow}${"[".repeat(50_000)}](${"(".repeat(50_000)}`,
  "unclosed emphasis": `${sow}${"*a **b ".repeat(5000)}`,
  "a table of 2,000 columns": `# Backlog\n\n|${" a |".repeat(2000)}\n|${" - |".repeat(2000)}\n|${" b |".repeat(2000)}\n`,
  "a table of 500 rows": `# Backlog\n\n| Story | Priority |\n| - | - |\n${"| As a user, I want x | 1 |\n".repeat(500)}`,
  "a line of 300,000 characters": `${sow}Product Owner: ${"a".repeat(300_000)}!\n`,
  "a hundred thousand blanks": `${sow}Product Owner${" ".repeat(100_000)}:${"\t".repeat(100_000)}x\n`,
  "nested HTML": `${sow}${"<div>".repeat(5000)}Product Owner: x\n`,
  "an unclosed comment": `${sow}<!-- mandate-ignore risk\n\nProduct Owner: x\n`,
  "ignore comments by the thousand": `${sow}${"<!-- mandate-ignore risk: x -->\n".repeat(2000)}`,
  "an ignore comment without a rule": `<!-- mandate-ignore -->\n<!-- mandate-ignore-file: -->\n${sow}`,
  "broken front matter": `---\nmandate: {kind: sow\n: : :\n---\n${sow}`,
  "front matter that is no mapping": `---\n- a\n- b\n---\n${sow}`,
  "front matter without an end": `---\nmandate:\n  kind: sow\n${sow}`,
  "a kind that is none of ours": `---\nmandate: {kind: [sow]}\n---\n${sow}`,
  "prototype keys in front matter": `---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\nmandate: {kind: sow, __proto__: {kind: vision}}\n---\n${sow}`,
  "a YAML bomb in front matter": `---\n${yamlBomb()}\nmandate: *f\n---\n${sow}`,
  "front matter of 20,000 open brackets": `---\na: ${"[".repeat(20_000)}\n---\n${sow}`,
  "front matter of 20,000 nested lists": `---\n${"- ".repeat(20_000)}a\n---\n${sow}`,
  "front matter of 20,000 keys": `---\n${Array.from({ length: 20_000 }, (_, at) => `key${at}: value\n`).join("")}---\n${sow}`,
  "front matter of 1,000 nested keys": `---\n${"? ".repeat(1_000)}a\n---\n${sow}`,
  "an alias to itself": `---\nmandate: &a\n  kind: sow\n  self: *a\n---\n${sow}`,
};

describe("robustness", function () {
  // Long texts take their time on a busy machine.
  this.timeout(120_000);

  for (const [name, text] of Object.entries(oddTexts)) {
    it(`reads ${name}`, () => {
      checkReading(text, "statement-of-work.md");
      fixText(text, (current) => lintFixture(current));
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }

  // Paraphrases and labelled wishes are lists of single lines, and texts about kinds are many of one make; cutting those tells nothing more.
  const documents = findFixtures("test").filter((path) => !/[\\/](?:paraphrases|kinds|scope-pairs)[\\/]/.test(path));
  for (const path of documents) {
    // The rules' fixtures are many and much alike, so each is cut in a few places only.
    const step = /[\\/]rules[\\/]/.test(path) ? 6 : 1;
    it(`reads ${relative(repositoryRoot, path)}, cut at ${step === 1 ? "every line" : "some lines"}`, () => {
      const text = eraseFindings(readFileSync(path, "utf8"));
      const ends = buildLineIndex(text).starts.filter((_, line) => line % step === 0);
      for (const end of [...ends, text.length]) checkReading(text.slice(0, end));
      fixText(text, (current) => lintFixture(current));
    });
  }
});

/** Reads and judges a text; no rule may fail, and every range must lie inside the text. */
function checkReading(text: string, path = "document.md"): void {
  const document = readDocument(path, text);
  for (const finding of lintDocument(document, buildEngagement([document]), fixtureOptions)) {
    const { message, range, rule, fixes = [] } = finding;
    assert.doesNotMatch(textOf(message), /^Rule \S+ failed/, `${rule.id} failed on ${JSON.stringify(text.slice(-80))}`);
    for (const { start, end } of [range, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range))]) {
      assert.ok(0 <= start && start <= end && end <= text.length, `${rule.id} points outside the text`);
    }
  }
}

function yamlBomb(): string {
  const names = ["a", "b", "c", "d", "e", "f"];
  return names
    .map((name, index) => `${name}: &${name} [${Array(9).fill(index === 0 ? "x" : `*${names[index - 1]}`)}]`)
    .join("\n");
}
