import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { prepareForClient } from "../../src/interchange/client-version.ts";
import { readDetails } from "../../src/interchange/document-details.ts";
import { importWord } from "../../src/interchange/from-word/import-word.ts";
import { exportWord } from "../../src/interchange/to-word/export-word.ts";
import { defaultConfiguration } from "../../src/linter/config.ts";
import { judgeDocument, lintWithin } from "../../src/linter/lint.ts";
import { textOf } from "../../src/text/message.ts";
import { fixtureOptions, repositoryRoot } from "../support/fixture.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { buildPicture, proposal } from "./proposal.ts";

async function write(text: string, readPicture: (source: string) => Uint8Array | undefined = () => undefined) {
  const { document } = prepareForClient({
    path: "proposal.md",
    text,
    readOptions: {},
    configuration: defaultConfiguration,
    today: "2026-11-22",
  });
  const { bytes, missing } = await exportWord(document, readDetails(document), readPicture, "2026-11-22");
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  return { bytes, missing, parts: Object.fromEntries(parts) };
}

async function readBack(bytes: Uint8Array): Promise<string> {
  const imported = await importWord(bytes);
  assert.ok("text" in imported);
  return imported.text;
}

describe("a document as a Word file", () => {
  it("reads the same as Markdown again, without what is internal", async () => {
    const { bytes } = await write(proposal);
    const visible = proposal
      .replace(/^---[\s\S]*?---\n\n/, "")
      .replace(/## Internal calculation[\s\S]*?(?=## 4)/, "")
      .replace(/<!--.*-->\n\n/, "")
      .replace(/<table>.*<\/table>/, "| Role |\n| - |\n| Product Owner |")
      .replace("| --- | --- | ---: |", "| - | - | - |");
    const tight = (text: string): string => text.replace(/\n+/g, "\n");
    assert.equal(tight(await readBack(bytes)), tight(visible));
  });

  it("has Word's styles, its language, and head and foot from the front matter", async () => {
    const { parts } = await write(proposal);
    const styles = [...(parts["word/document.xml"] ?? "").matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id);
    for (const id of ["Title", "Heading1", "Heading2", "ListParagraph", "ListContinue", "Quote", "HTMLPreformatted"]) {
      assert.ok(styles.includes(id), id);
    }
    assert.match(parts["word/styles.xml"] ?? "", /<w:lang w:val="en-GB"/);
    assert.match(parts["word/document.xml"] ?? "", /<w:tblHeader\/>/);
    const said = (part: string): string =>
      [...(parts[part] ?? "").matchAll(/<w:t[ >][^<]*|<w:instrText[^<]*/g)]
        .map(([text]) => text.replace(/<[^>]*>/, ""))
        .join("|");
    assert.match(said("word/header1.xml"), /Proposal: Ticket shop.*Fernweh Software for City Museum of Lindenau/);
    assert.match(said("word/footer1.xml"), /Version 1\.2 · 4 December 2026 · draft.*Page .*PAGE.* of .*NUMPAGES/);
    const german = await write(
      "---\nkunde: Museum\nstand: Mai 2027\n---\n\n# Angebot\n\nWir liefern den Saalplan und die Zahlung mit der Karte.\n",
    );
    assert.match(german.parts["word/styles.xml"] ?? "", /<w:lang w:val="de-DE"/);
    assert.match(german.parts["word/footer1.xml"] ?? "", /Seite /);
  });

  it("holds nothing of what is internal anywhere in the file", async () => {
    const { parts } = await write(proposal);
    for (const [name, content] of Object.entries(parts)) {
      assert.doesNotMatch(content, /margin is|Ten percent|0\.25|target_margin|mandate|alert/i, name);
    }
  });

  it("counts each list by itself", async () => {
    const { bytes } = await write("# Plan\n\n1. a\n2. b\n\nText\n\n1. c\n   1. d\n2. e\n   1. f\n");
    assert.equal(await readBack(bytes), "# Plan\n\n1. a\n2. b\n\nText\n\n1. c\n   1. d\n2. e\n   1. f\n");
  });

  it("takes pictures in, and names those that are not there", async () => {
    const text = "# Plan\n\n![Seats](seats.png) ![Rows](https://tickets.example/rows.png)\n";
    const { parts, missing } = await write(text, (source) =>
      source === "seats.png" ? buildPicture(1200, 300) : undefined,
    );
    assert.ok(Object.keys(parts).some((name) => name.startsWith("word/media/")));
    assert.match(parts["word/document.xml"] ?? "", /<wp:extent cx="5715000" cy="1428750"\/>/);
    assert.match(parts["word/document.xml"] ?? "", /Rows/);
    assert.deepEqual(missing, ["https://tickets.example/rows.png"]);
  });

  it("writes what nobody would write", async () => {
    for (const text of [
      "",
      "---\ntitle: Only this\n---\n",
      "|a|\n|-|\n",
      "- \n- \n",
      "# \n\n>\n",
      "[^1]\n\n[^1]: \n",
      "<table><tr></tr></table>\n",
      "<ul><li><table><tr><td colspan=99999>x</td></tr></table></li></ul>\n",
      "[a](%E0%A4%A) [b](#%E0)\n\n# b\n",
      `${"> ".repeat(50)}deep\n`,
      "x\u0000\u0001y & <z>\n",
    ]) {
      const { bytes } = await write(text);
      await readBack(bytes);
    }
  });

  for (const folder of ["test/example/en", "test/example/de", "test/example-gaps"]) {
    for (const file of readdirSync(join(repositoryRoot, folder)).filter((name) => name.endsWith(".md"))) {
      it(`has the same findings after the way there and back: ${folder}/${file}`, async () => {
        const text = readFileSync(join(repositoryRoot, folder, file), "utf8").replace(/^ *\^+ .*\n/gm, "");
        const before = readDocument(file, text);
        const { bytes } = await exportWord(before, readDetails(before), () => undefined, "2026-11-22");
        const after = readDocument(file, await readBack(bytes), { kind: before.kind });
        const findingsOf = (document: typeof before): string[] =>
          lintWithin(
            judgeDocument(document, before.declared, fixtureOptions),
            buildEngagement([document], before.declared),
            () => document,
          )
            .map(({ rule, message }) => `${rule.id}: ${textOf(message)}`)
            .sort();
        assert.deepEqual(findingsOf(after), findingsOf(before));
      });
    }
  }

  it("opens in LibreOffice, which makes pages of it", async function () {
    if (spawnSync("soffice", ["--version"]).status !== 0) {
      console.log("      LibreOffice is not installed: the Word file was not opened in it.");
      this.skip();
    }
    const { bytes } = await write(proposal);
    await withFiles({}, (folder) => {
      writeFileSync(join(folder, "proposal.docx"), bytes);
      const home = `-env:UserInstallation=file://${folder}/home`;
      execFileSync(
        "soffice",
        [home, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "proposal.docx")],
        { stdio: "ignore" },
      );
      assert.equal(readFileSync(join(folder, "proposal.pdf")).subarray(0, 5).toString(), "%PDF-");
      execFileSync(
        "soffice",
        [
          home,
          "--headless",
          "--convert-to",
          "txt:Text (encoded):UTF8",
          "--outdir",
          folder,
          join(folder, "proposal.docx"),
        ],
        { stdio: "ignore" },
      );
      const text = readFileSync(join(folder, "proposal.txt"), "utf8");
      for (const part of ["Proposal: Ticket shop", "for wheelchairs", "3. Support on workdays", "€11,400"])
        assert.ok(text.includes(part), part);
      assert.ok(!text.includes("margin"));
    });
  });
});
