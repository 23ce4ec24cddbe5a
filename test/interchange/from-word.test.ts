import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import type * as mdast from "mdast";
import { importWord } from "../../src/interchange/from-word/import-word.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { textOf } from "../../src/text/message.ts";
import {
  buildWordFile,
  inList,
  inStyle,
  numbering,
  paragraph,
  run,
  styles,
  table,
  type WordFile,
} from "./word-file.ts";

async function read(file: WordFile): Promise<{ text: string; notes: string[] }> {
  const imported = await importWord(buildWordFile({ styles, numbering, ...file }));
  assert.ok("text" in imported, "problem" in imported ? textOf(imported.problem) : "");
  return { text: imported.text, notes: imported.notes.map((note) => textOf(note)) };
}

async function checkText(body: string, expected: string): Promise<void> {
  assert.equal((await read({ body })).text, `${expected.trim()}\n`);
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const imported = await importWord(bytes);
  assert.ok("problem" in imported);
  return textOf(imported.problem);
}

describe("a Word file as Markdown", () => {
  it("has its headings by Word's styles, localised ones and one's own, and leaves bold lines as they are", () =>
    checkText(
      [
        paragraph("Leistungsumfang", inStyle("berschrift1")),
        paragraph("Ziele", inStyle("Gliederung")),
        paragraph("Maße", inStyle("LibreTitel")),
        paragraph("Preise", inStyle("HausKapitel")),
        `<w:p>${run("Laufzeit", "<w:b/>")}</w:p>`,
        `<w:p><w:pPr>${inStyle("berschrift2")}</w:pPr>${run("Fett ", "<w:b/>")}${run("gesetzt", "<w:b/>")}</w:p>`,
        paragraph("", inStyle("berschrift2")),
      ].join(""),
      "# Leistungsumfang\n\n## Ziele\n\n### Maße\n\n# Preise\n\n**Laufzeit**\n\n## Fett gesetzt",
    ));

  it("puts headings below the title where there is one", () =>
    checkText(
      paragraph("Ticket shop", inStyle("Titel")) + paragraph("Scope", inStyle("berschrift1")),
      "# Ticket shop\n\n## Scope",
    ));

  it("keeps the numbers of headings and of the clauses that are counted with them", () =>
    checkText(
      [
        paragraph("Leistung", inStyle("berschrift1") + inList(3)),
        paragraph("Der Anbieter liefert den Saalplan.", inList(3, 1)),
        paragraph("Der Kunde prüft ihn.", inList(3, 1)),
        paragraph("Vergütung", inStyle("berschrift1") + inList(3)),
        paragraph("Der Preis beträgt 31.000 €.", inList(3, 1)),
      ].join(""),
      "# § 1 Leistung\n\n1.1 Der Anbieter liefert den Saalplan.\n\n1.2 Der Kunde prüft ihn.\n\n# § 2 Vergütung\n\n2.1 Der Preis beträgt 31.000 €.",
    ));

  it("nests lists, goes on counting after a paragraph, and begins again where Word does", () =>
    checkText(
      [
        paragraph("Plan", inList(1)),
        paragraph("Draft", inList(1, 1)),
        paragraph("Build", inList(1)),
        paragraph("Meanwhile:"),
        paragraph("Test", inList(1)),
        paragraph("Other steps", inList(4)),
        paragraph("Seat map", inList(2)),
        paragraph("Rows", inStyle("Listenabsatz") + inList(2, 1)),
        paragraph("with numbers", inStyle("Listenfortsetzung")),
        paragraph("☐ Payment", inList(2)),
      ].join(""),
      "1. Plan\n   1. Draft\n2. Build\n\nMeanwhile:\n\n3. Test\n\n1) Other steps\n\n- Seat map\n\n  - Rows\n\n  with numbers\n\n- [ ] Payment",
    ));

  it("has tables with lines in cells and merged cells", () =>
    checkText(
      table(
        ["Role", "Duties"],
        ["Product Owner", paragraph("orders the backlog") + paragraph("accepts | declines")],
        ["Team", paragraph("builds", inList(2)) + paragraph("tests", inList(2))],
        [`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("No other roles")}`],
      ),
      "| Role | Duties |\n| - | - |\n| Product Owner | orders the backlog<br>accepts \\| declines |\n| Team | - builds<br>- tests |\n| No other roles | |",
    ));

  it("takes a frame around text for what is in it", () =>
    checkText(table([paragraph("Seat map", inList(2)) + paragraph("Price")]), "- Seat map\n\nPrice"));

  it("sets marks where Markdown takes them for marks", () =>
    checkText(
      `<w:p>${run("Client: ", "<w:b/>")}${run("Acme, ")}${run("Provider:", "<w:b/>")}${run("Bolt ")}${run(" soon", "<w:i/>")}</w:p>`,
      "**Client:** Acme, **Provider**:Bolt *soon*",
    ));

  it("escapes nothing that reads the same without", () =>
    checkText(
      paragraph(
        "[Name] of jana@tickets.example, see https://tickets.example and www.tickets.example: 5 &lt; 7 &amp; 2*3*4",
      ),
      "[Name] of jana@tickets.example, see https://tickets.example and www.tickets.example: 5 < 7 & 2\\*3\\*4",
    ));

  it("keeps quotes, dashes, tabs and line breaks", () =>
    checkText(
      `<w:p>${run("„Ja“ – ’s")}<w:r><w:tab/><w:t>Seite</w:t><w:br/><w:t>unten</w:t></w:r></w:p>`,
      "„Ja“ – ’s Seite\\\nunten",
    ));

  it("keeps links to the web, and of others the text", () =>
    checkText(
      ["web", "disk", "script"].map((id) => `<w:p><w:hyperlink r:id="${id}">${run(id)}</w:hyperlink></w:p>`).join(""),
      "[web](https://tickets.example/terms)\n\ndisk\n\nscript",
    ));

  it("has footnotes, formulas, fields and text boxes", async () => {
    const body = [
      `<w:p>${run("Price")}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>`,
      `<w:p><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath><w:fldSimple w:instr="DATE">${run(" today")}</w:fldSimple></w:p>`,
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("In a box")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
    ].join("");
    const footnotes = `<w:footnote w:id="7">${paragraph("plus VAT")}</w:footnote>`;
    const { text } = await read({ body, footnotes });
    assert.equal(text, "Price[^1]\n\na=b today\n\nIn a box\n\n[^1]: plus VAT\n");
  });

  it("takes changes as accepted, and says what it leaves out", async () => {
    const { text, notes } = await read({
      body: [
        paragraph("Contents 1", inStyle("Verzeichnis1")),
        `<w:p>${run("Price: ")}<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">${run("31")}</w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
        `<w:p><w:r><w:drawing><pic:pic><a:blip r:embed="none"/></pic:pic></w:drawing></w:r></w:p>`,
      ].join(""),
      comments: `<w:comment w:id="0">${paragraph("Is that enough?")}</w:comment>`,
      header: paragraph("Confidential"),
    });
    assert.equal(text, "Price: 31\n");
    assert.deepEqual(notes, [
      "Tracked changes were taken as accepted.",
      "1 comment was left out.",
      "1 picture was left out.",
      "The table of contents was left out.",
    ]);
  });

  it("says what a file is that it can't read", async () => {
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]);
    const encrypted = new Uint8Array([
      ...compound,
      ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    const zip = (...names: readonly string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));
    const whole = buildWordFile({ body: paragraph("Price") });
    const rows: readonly (readonly [Uint8Array, RegExp])[] = [
      [new Uint8Array(), /^This is no Word document/],
      [strToU8("# Scope"), /^This is no Word document/],
      [compound, /^This is a document of an older Word \(\.doc\)/],
      [encrypted, /^The document is protected with a password/],
      [zip("content.xml"), /^This is an OpenDocument file/],
      [zip("xl/workbook.xml"), /^This is a spreadsheet/],
      [zip("readme.txt"), /^This is no Word document/],
      [whole.subarray(0, whole.length - 60), /^The file is damaged/],
      [zip("word/document.xml"), /^The file is damaged/],
      [zipSync({ "word/document.xml": new Uint8Array(41_000_000) }), /^The document is too large/],
    ];
    for (const [bytes, expected] of rows) assert.match(await problemOf(bytes), expected);
  });

  it("loses no word, whatever is made of what", async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { body, words, characters } = makeBody(seed);
      const { text } = await read({ body });
      const found = textOfTree(parseMarkdown(text).root);
      assert.deepEqual(found.match(/w\d+x/g), words, `seed ${seed}\n${text}`);
      // In cells there are marks of lists as well, where Markdown can have no lists.
      if (!body.includes("<w:tbl>")) assert.equal(found.replaceAll(/\s/g, ""), characters, `seed ${seed}\n${text}`);
    }
  });
});

function textOfTree(node: mdast.Nodes): string {
  if (node.type === "html") return "\n";
  if ("children" in node) return node.children.map(textOfTree).join("");
  return "value" in node ? node.value : "";
}

/** A document of words `w1x w2x …` in whatever Word has, nested at random. The same number makes the same document. */
function makeBody(seed: number): { body: string; words: string[]; characters: string } {
  let state = seed * 7919;
  const words: string[] = [];
  const pick = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  const word = (): string => {
    words.push(`w${words.length}x`);
    return words.at(-1) ?? "";
  };
  const marks = ["", "", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:strike/>"];
  const glue = ["", " ", ": ", "*", "_", " [", "] ", "(", "|", "~", "`", "\\", "&lt;", "&amp;", "#", "- ", "1. ", "!"];
  const words3 = (): string => {
    let text = "";
    for (let count = pick(4) + 1; count > 0; count--)
      text += run(`${glue[pick(glue.length)]}${word()}${glue[pick(glue.length)]}`, marks[pick(marks.length)]);
    return text;
  };
  const look = (): string => {
    const kinds = [
      "",
      "",
      "",
      inStyle("berschrift1"),
      inStyle("Zitat"),
      inStyle("Listenfortsetzung"),
      inStyle("Titel"),
    ];
    return pick(2) === 0 ? (kinds[pick(kinds.length)] ?? "") : inList(pick(4) + 1, pick(2));
  };
  const block = (depth: number): string => {
    if (depth > 0 && pick(5) === 0) {
      const columns = pick(3) + 1;
      let rows = "";
      for (let count = pick(3) + 1; count > 0; count--) {
        rows += "<w:tr>";
        for (let at = 0; at < columns; at++) rows += `<w:tc>${block(depth - 1)}${block(0)}</w:tc>`;
        rows += "</w:tr>";
      }
      return `<w:tbl>${rows}</w:tbl>`;
    }
    return `<w:p><w:pPr>${look()}</w:pPr>${words3()}</w:p>`;
  };
  let body = "";
  for (let count = pick(12) + 1; count > 0; count--) body += block(2);
  const written = [...body.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = ""]) => text).join("");
  const characters = written.replaceAll(/\s/g, "").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  return { body, words, characters };
}
