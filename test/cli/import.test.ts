import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWordFile, inStyle, paragraph, styles } from "../interchange/word-file.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { runMandate } from "./run-mandate.ts";

const offer = buildWordFile({
  styles,
  body: paragraph("Offer: Ticket shop", inStyle("Titel")) + paragraph("Deliverables", inStyle("berschrift1")),
  comments: `<w:comment w:id="0">${paragraph("Enough?")}</w:comment>`,
});
const text = "# Offer: Ticket shop\n\n## Deliverables\n";

describe("mandate import", () => {
  it("prints a Word document as Markdown, and says on standard error what it leaves out", () =>
    withFiles({ "offer.docx": offer }, async (cwd) => {
      assert.deepEqual(await runMandate("import offer.docx", { cwd }), {
        code: 0,
        output: text,
        errors: "mandate: offer.docx: 1 comment was left out.\n",
      });
    }));

  it("writes it to a file, and over another one only where it is told to", () =>
    withFiles({ "offer.docx": offer }, async (cwd) => {
      const { output, code } = await runMandate("import offer.docx --out offer.md", { cwd });
      assert.equal(code, 0);
      assert.equal(output, 'Wrote offer.md. "mandate check offer.md" shows what is missing.\n');
      assert.equal(readFileSync(join(cwd, "offer.md"), "utf8"), text);
      const again = await runMandate("import offer.docx -o offer.md", { cwd });
      assert.equal(again.code, 2);
      assert.match(again.errors, /^mandate: offer\.md: The file is there already/);
      assert.equal((await runMandate("import offer.docx -o offer.md --force", { cwd })).code, 0);
      assert.deepEqual(readdirSync(cwd).sort(), ["offer.docx", "offer.md"]);
    }));

  it("says in one line what can't be read or written", () =>
    withFiles({ "notes.docx": "# Notes", "offer.docx": offer }, async (cwd) => {
      const rows: readonly (readonly [string, string])[] = [
        ["import none.docx", "none.docx: There is no such file or folder."],
        ["import .", ".: This is a folder where a file is needed."],
        ["import notes.docx", "notes.docx: This is no Word document (.docx)."],
        [
          "import offer.docx -o gone/offer.md",
          "gone/offer.md: The file could not be written. There is no such file or folder.",
        ],
        [
          "import offer.docx -o . --force",
          ".: The file could not be written. This is a folder where a file is needed.",
        ],
      ];
      for (const [command, message] of rows) {
        assert.deepEqual(await runMandate(command, { cwd }), { code: 2, output: "", errors: `mandate: ${message}\n` });
      }
      assert.deepEqual(readdirSync(cwd).sort(), ["notes.docx", "offer.docx"]);
    }));
});
