import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPicture, proposal } from "../interchange/proposal.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { runMandate } from "./run-mandate.ts";

const exposed =
  "# Offer: Ticket shop\n\n## Deliverables\n\n- Seat map\n- Payment\n\n## Price\n\nThe price is €31,000, with a margin of 25 %.\n";

describe("mandate export", () => {
  it("writes a Word file or a page to print, and says what it leaves out", () =>
    withFiles({ "offer.md": proposal }, async (cwd) => {
      const left = 'mandate: offer.md:48:1: The section "Internal calculation" is internal and was left out.\n';
      const word = await runMandate("export offer.md --out offer.docx", { cwd });
      assert.deepEqual(word, { code: 0, output: "Wrote offer.docx.\n", errors: left });
      assert.equal(readFileSync(join(cwd, "offer.docx")).subarray(0, 2).toString(), "PK");
      const page = await runMandate("export offer.md -o offer.html", { cwd });
      assert.deepEqual(page, { code: 0, output: "Wrote offer.html.\n", errors: left });
      assert.doesNotMatch(readFileSync(join(cwd, "offer.html"), "utf8"), /Our margin|Ten percent/);
      assert.deepEqual(readdirSync(cwd).sort(), ["offer.docx", "offer.html", "offer.md"]);
    }));

  it("writes nothing where the client would read a margin, and says where", () =>
    withFiles({ "offer.md": exposed }, async (cwd) => {
      const { code, output, errors } = await runMandate("export offer.md --out offer.docx", { cwd });
      assert.equal(code, 1);
      assert.equal(output, "");
      assert.match(
        errors,
        /^mandate: offer\.md:10:30: "margin of 25 %" is an internal figure: .*\nmandate: Nothing was written\./,
      );
      assert.deepEqual(readdirSync(cwd), ["offer.md"]);
      const internal = await runMandate("export offer.md --out offer.html --internal", { cwd });
      assert.deepEqual(internal, { code: 0, output: "Wrote offer.html.\n", errors: "" });
      assert.match(readFileSync(join(cwd, "offer.html"), "utf8"), /margin of 25 %/);
    }));

  it("shows pictures of this folder, and of no other", () =>
    withFiles(
      {
        "in/offer.md": "# Plan\n\n![A](a.png) ![B](../secret.png) ![C](link.png) ![D](none.png)\n",
        "secret.png": buildPicture(8, 8),
      },
      async (folder) => {
        const cwd = join(folder, "in");
        mkdirSync(cwd, { recursive: true });
        writeFileSync(join(cwd, "a.png"), buildPicture(8, 8));
        symlinkSync(join(folder, "secret.png"), join(cwd, "link.png"));
        const { errors } = await runMandate("export offer.md --out offer.html", { cwd });
        assert.equal(readFileSync(join(cwd, "offer.html"), "utf8").match(/<img/g)?.length, 1);
        assert.deepEqual(
          [...errors.matchAll(/picture "([^"]+)"/g)].map(([, name]) => name),
          ["../secret.png", "link.png", "none.png"],
        );
      },
    ));

  it("says in one line what is wrong, and leaves what is there as it is", () =>
    withFiles(
      { "offer.md": "# Plan\n", "offer.docx": "mine", "notes/a.md": "# A\n", "notes/b.md": "# B\n" },
      async (cwd) => {
        const rows: readonly (readonly [string, RegExp])[] = [
          [
            "export offer.md --out offer.odt",
            /^mandate: offer\.odt: Name a file that ends in \.docx, \.html or \.csv\.\n$/,
          ],
          ["export none.md --out none.docx", /^mandate: none\.md: There is no such file or folder\.\n$/],
          ["export notes --out notes.docx", /^mandate: notes: Name the file of one document\.\n$/],
          ["export offer.md --out offer.docx", /^mandate: offer\.docx: The file is there already/],
          [
            "export offer.md --out gone/offer.docx",
            /^mandate: gone\/offer\.docx: The file could not be written\. There is no such/,
          ],
          ["export offer.md", /^mandate: .*--out/],
        ];
        for (const [command, message] of rows) {
          const { code, output, errors } = await runMandate(command, { cwd });
          assert.equal(code, 2, command);
          assert.equal(output, "");
          assert.match(errors, message);
        }
        assert.equal(readFileSync(join(cwd, "offer.docx"), "utf8"), "mine");
        assert.equal((await runMandate("export offer.md --out offer.docx --force", { cwd })).code, 0);
      },
    ));
});
