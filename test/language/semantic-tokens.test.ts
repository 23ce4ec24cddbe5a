import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import { provideSemanticTokens, semanticTokensLegend } from "../../src/language/semantic-tokens.ts";
import { openEngagement } from "./open-engagement.ts";
import { type OpenText, openText } from "./open-text.ts";
import { shop } from "./shop.ts";

describe("semantic tokens", () => {
  it("mark people, roles and ids, and where they are told", () => {
    assert.equal(
      drawTokens(openFile("sow.md")),
      `
- **Product Owner:** Jana Roth
    ^^^^^^^^^^^^^ role.definition
                     ^^^^^^^^^ person.definition
Dr. Jana
    ^^^^ person
Roth is the only contact for changes to scope. The Society pays.
^^^^ person
| Product Owner | Roth, Jana | decides on scope |
  ^^^^^^^^^^^^^ role.definition
                  ^^^^^^^^^^ person.definition
| Project manager | Olaf Brandt | tracks the budget |
  ^^^^^^^^^^^^^^^ role.definition
                    ^^^^^^^^^^^ person.definition
- D1: Seat map with prices
  ^^ id.definition
- D2: Payment by card
  ^^ id.definition
- D3: Reminder by e-mail
  ^^ id.definition
`,
    );
  });

  it("mark the front matter, short names and ids of other documents, and nobody else of the same name", () => {
    assert.equal(
      drawTokens(openFile("notes.md")),
      `
author: Jana Roth
        ^^^^^^^^^ person
- Ms Roth to send US-1 to the Society's board
     ^^^^ person
                  ^^^^ id
- D1 and D2/D1 are late; see Jana's question, **Jana** Roth's list
  ^^ id
         ^^ id
            ^^ id
                             ^^^^ person
                                                ^^^^^^^^^^^ person
- Change request 4 is approved, CR-4 is not paid
  ^^^^^^^^^^^^^^^^ id
                                ^^^^ id
`,
    );
  });

  it("mark a role in prose, the longest of its names, and nothing in code", () => {
    const text = `# Leistungsbeschreibung: Kartenladen

Der Technische Product Owner prüft, die Projektleitung plant; der Po fließt nach Osten.

> Abnahme durch Jana
> Roth.

- **Product Owner:** Jana Roth

\`\`\`
Product Owner: Jana Roth
\`\`\`
`;
    assert.equal(
      drawTokens(openText(text)),
      `
Der Technische Product Owner prüft, die Projektleitung plant; der Po fließt nach Osten.
    ^^^^^^^^^^^^^^^^^^^^^^^^ role
                                        ^^^^^^^^^^^^^^ role
> Abnahme durch Jana
                ^^^^ person
> Roth.
  ^^^^ person
- **Product Owner:** Jana Roth
    ^^^^^^^^^^^^^ role.definition
                     ^^^^^^^^^ person.definition
`,
    );
  });

  it("keep to the lines that are asked for, however lines end", () => {
    const text =
      "# Statement of work\r\n\r\n- **Product Owner:** Jana Roth\r\n\r\nAccepted by Jana\r\nRoth.\r\n\r\nRoth pays.\r\n";
    const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };
    assert.equal(
      drawTokens(openText(text), range),
      `
Accepted by Jana
            ^^^^ person
Roth.
^^^^ person
`,
    );
  });

  it("are only there in engagement documents", () => {
    assert.equal(drawTokens(openText("# Recipes\n\nThe Product Owner Jana Roth likes cake.\n")), "\n");
  });
});

function openFile(path: string): OpenText {
  return openEngagement({ ...shop, [path]: `${shop[path]}<|>` });
}

/** The lines that have tokens, each token drawn below with its type and modifiers. */
function drawTokens({ context }: OpenText, range?: lsp.Range): string {
  const { data } = provideSemanticTokens(context, range === undefined ? {} : { range });
  const lines = context.text.split(/\r?\n/);
  const drawn: string[] = [""];
  const { tokenTypes, tokenModifiers } = semanticTokensLegend;
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, modifiers] = data.slice(at, at + 5) as [number, number, number, number, number];
    line += down;
    character = down === 0 ? character + right : right;
    if (at === 0 || down > 0) drawn.push(lines[line] ?? "");
    const names = [tokenTypes[type], ...tokenModifiers.filter((_, bit) => (modifiers >> bit) % 2 === 1)];
    drawn.push(`${" ".repeat(character)}${"^".repeat(length)} ${names.join(".")}`);
  }
  return `${drawn.join("\n")}\n`;
}
