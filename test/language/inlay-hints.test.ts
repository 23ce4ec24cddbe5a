import assert from "node:assert/strict";
import { provideInlayHints } from "../../src/language/inlay-hints.ts";
import { offsetAt } from "../../src/text/line-index.ts";
import { openText } from "./open-text.ts";

/** The text with its hints in `⟨⟩`, and only the lines that have one. */
function hintsIn(text: string): string[] {
  const { context } = openText(text);
  const { lines } = context.document;
  const end = { line: lines.starts.length, character: 0 };
  const hints = provideInlayHints(context, { range: { start: { line: 0, character: 0 }, end } });
  let marked = context.text;
  for (const { position, label } of [...hints].reverse()) {
    const offset = offsetAt(lines, position);
    marked = `${marked.slice(0, offset)}⟨${label}⟩${marked.slice(offset)}`;
  }
  return marked.split("\n").filter((line) => line.includes("⟨"));
}

const head =
  "# Statement of work: Ticket shop\n\n- **Client:** Hall Nine\n\n## Price\n\n| Item | Price |\n| --- | --- |\n";

describe("inlay hints", () => {
  it("show the sum of a price table without a total, as the table writes sums", () => {
    assert.deepEqual(hintsIn(`${head}| Design | EUR 5,000 |\n| Build | EUR 7,500 |\n`), [
      "| Build | EUR 7,500⟨Σ 12,500⟩ |",
    ]);
    const german =
      "# Angebot: Ticketladen\n\nDer Auftragnehmer baut einen Laden für Karten.\n\n## Preis\n\n| Leistung | Preis |\n| --- | --- |\n| Entwurf | 5.000,00 € |\n| Bau | 7.500,50 € |\n";
    assert.deepEqual(hintsIn(german), ["| Bau | 7.500,50 €⟨Σ 12.500,50⟩ |"]);
  });

  it("show what a wrong total should be, and nothing where it is right", () => {
    const rows = `${head}| Design | EUR 5,000 |\n| Build | EUR 7,500 |\n`;
    assert.deepEqual(hintsIn(`${rows}| Total | EUR 13,000 |\n`), ["| Total | EUR 13,000⟨= 12,500⟩ |"]);
    assert.deepEqual(hintsIn(`${rows}| Total | EUR 12,500 |\n`), []);
    assert.deepEqual(hintsIn(`${rows}\nTotal: EUR 12,500\n`), []);
  });

  it("leave out what is optional, and are silent on rates, ranges, mixed currencies and other tables", () => {
    assert.deepEqual(
      hintsIn(`${head}| Design | EUR 5,000 |\n| Build | EUR 7,500 |\n| Training (optional) | EUR 900 |\n`),
      ["| Training (optional) | EUR 900⟨Σ 12,500⟩ |"],
    );
    for (const rows of [
      "| Design | EUR 5,000 – 6,000 |\n| Build | EUR 7,500 |\n",
      "| Design | EUR 5,000 |\n| Build | USD 7,500 |\n",
      "| Design | EUR 120 per hour |\n| Build | EUR 140 per hour |\n",
      "| Design | EUR 5,000 |\n",
      "| Design | in May |\n| Build | in June |\n",
    ])
      assert.deepEqual(hintsIn(head + rows), [], rows);
  });

  it("show the margin in internal documents only", () => {
    const rows = `${head}| Design | EUR 5,000 |\n| Build | EUR 7,500 |\n`;
    const inHouse = (audience: string): string[] =>
      hintsIn(`---\nmandate: { audience: ${audience}, target_margin: 0.2 }\n---\n\n${rows}| Total | EUR 12,500 |\n`);
    assert.deepEqual(inHouse("internal"), ["| Total | EUR 12,500⟨margin 20 % = 2,500⟩ |"]);
    assert.deepEqual(inHouse("client-facing"), []);
  });

  it("are those of the lines that are shown", () => {
    const { context } = openText(`${head}| Design | EUR 5,000 |\n| Build | EUR 7,500 |\n`);
    const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
    assert.deepEqual(provideInlayHints(context, { range }), []);
  });
});
