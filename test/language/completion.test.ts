import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import { provideCompletions } from "../../src/language/completion.ts";
import { applyLspEdits, openText } from "./open-text.ts";

const start = `# Statement of work: Shift planner

## Scope

- Plan of shifts for each ward, with requests for days off

`;
const germanStart = `# Leistungsbeschreibung: Dienstplaner

## Leistungsumfang

- Dienstplan für jede Station, mit Wünschen für freie Tage und einer Übersicht der Vertretungen

`;

describe("completion", () => {
  it("offers the clauses on an empty line: first what the document's kind misses, last what other kinds need", () => {
    const prefixes = complete(`${start}<|>\n`).map(({ detail }) => detail);
    const places = ["po", "in", "story"].map((prefix) => prefixes.indexOf(prefix));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(!places.includes(-1), prefixes.join());
  });

  it("offers them in the document's language", () => {
    const items = complete(`${germanStart}<|>\n`);
    assert.ok(items.length > 10);
    assert.ok(items.every(({ detail }) => detail?.endsWith("-de")));
  });

  it("offers both languages while there is too little to tell", () => {
    const prefixes = complete("po<|>").map(({ detail }) => detail);
    assert.ok(prefixes.includes("po") && prefixes.includes("po-de"));
  });

  it("offers them after a slash or letters alone on their line, which then make room for the clause", () => {
    for (const typed of ["/", "/po", "po", "  po"]) {
      const text = `${start}${typed}`;
      const item = complete(`${text}<|>`).find(({ detail }) => detail === "po");
      assert.ok(item?.filterText?.startsWith(typed.trim()), typed);
      const after = applyLspEdits(text, [item?.textEdit as lsp.TextEdit]);
      assert.match(after, /\n\n *## Product Owner\n/);
      assert.ok(!after.includes("/po"));
    }
  });

  it("is silent in sentences, code, comments, front matter and documents that are none of ours", () => {
    for (const text of [
      `${start}We want <|>`,
      `${start}We want/<|>`,
      `${start}- /<|>`,
      `${start}<|>more of this`,
      `${start}\`\`\`\n<|>\n\`\`\`\n`,
      `${start}\`\`\`\n<|>`,
      `${start}<!--\n<|>\n-->\n`,
      `---\ntitle: <|>\n---\n\n${start}`,
      `# Parser\n\n${"Reads Markdown and gives a tree of it. ".repeat(8)}\n\n<|>\n`,
    ]) {
      assert.deepEqual(complete(text), [], text);
    }
  });

  it("writes the clause in the style of the document with empty lines around it", () => {
    const text = `Statement of work\n=================\n\nScope\n-----\n\n* Plan of shifts for each ward, with days off\nout<|>\nAnd so on.\n`;
    const item = complete(text).find(({ detail }) => detail === "out");
    const after = applyLspEdits(text.replace("<|>", ""), [item?.textEdit as lsp.TextEdit]);
    assert.match(after, /with days off\n\nOut of scope\n-{12}\n\n[\s\S]*\n\* \[feature[\s\S]*\n\nAnd so on\.\n$/);
  });

  it("has tab stops for clients that know them, and none for others", () => {
    const newText = (client: Parameters<typeof openText>[1]): string | undefined =>
      complete(`${start}po<|>`, client)[0]?.textEdit?.newText;
    assert.match(newText({ completionSnippets: true }) ?? "", /\$\{1:\[Product Owner\]\}/);
    assert.match(newText({}) ?? "", /\*\* \[Product Owner\]/);
  });

  it("shows what will be written, and is found by prefix and title", () => {
    const [item] = complete(`${start}po<|>`);
    assert.match(JSON.stringify(item?.documentation), /One person.*\\n\\n---\\n\\n## Product Owner/);
    assert.equal(item?.filterText, "po Name the Product Owner");
  });
});

function complete(marked: string, client: Parameters<typeof openText>[1] = {}): lsp.CompletionItem[] {
  const { context, position } = openText(marked, client);
  return provideCompletions(context, { position });
}
