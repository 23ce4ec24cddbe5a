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
  it("offers on an empty line the clauses of the document's kind, missing ones first", () => {
    const labels = complete(`${start}<|>\n`).map(({ label }) => label);
    assert.ok(labels.includes("Name the Product Owner"), labels.join());
    assert.ok(!labels.includes("Add a user story"));
    assert.ok(labels.indexOf("Name the Product Owner") < labels.indexOf("List what is in scope"));
  });

  it("offers them in the document's language", () => {
    const items = complete(`${germanStart}<|>\n`);
    assert.ok(items.length > 10);
    assert.ok(items.every(({ detail }) => detail?.endsWith("-de")));
  });

  it("offers both languages while there is too little to tell", () => {
    const items = complete("po<|>");
    assert.deepEqual(items.map(({ detail }) => detail).slice(0, 2), ["po", "po-de"]);
  });

  it("comes by itself at the second letter of a prefix that starts a block", () => {
    assert.equal(byLetter(`${start}p<|>`).length, 0);
    assert.deepEqual(
      byLetter(`${start}po<|>`)
        .map(({ detail }) => detail)
        .slice(0, 1),
      ["po"],
    );
    assert.equal(byLetter(`${start}We po<|>`).length, 0, "in a sentence");
    assert.equal(byLetter(`${start}Po<|>`).length, 0, "at the start of a sentence");
    assert.equal(byLetter(`${start}We plan\npo<|>`).length, 0, "in a paragraph that goes on");
    assert.equal(byLetter(`${start}- po<|>`).length, 0, "in a list");
    assert.equal(byLetter(`${start}xq<|>`).length, 0, "where no prefix starts so");
  });

  it("is silent in sentences, code, comments, front matter and documents that are none of ours", () => {
    for (const text of [
      `${start}We want <|>`,
      `${start}<|>more of this`,
      `${start}\`\`\`\n<|>\n\`\`\`\n`,
      `${start}\`\`\`\n<|>`,
      `${start}<!--\n<|>\n-->\n`,
      `---\nkind: sow\n<|>\n---\n\n${start}`,
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
  return provideCompletions(context, { position, context: { triggerKind: 1 } });
}

function byLetter(marked: string): lsp.CompletionItem[] {
  const { context, position } = openText(marked);
  return provideCompletions(context, { position, context: { triggerKind: 2 } });
}
