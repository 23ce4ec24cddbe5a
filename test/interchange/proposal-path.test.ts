import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runMandate } from "../cli/run-mandate.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { buildWordFile, inList, inStyle, numbering, paragraph, run, styles, table } from "./word-file.ts";

const bold = (label: string, rest: string): string => `<w:p>${run(`${label}: `, "<w:b/>")}${run(rest)}</w:p>`;

/** An offer as a sales person writes it in Word. */
const offer = buildWordFile({
  styles,
  numbering,
  body: [
    paragraph("Statement of work: Ticket shop", inStyle("Titel")),
    bold("Client", "City Museum"),
    bold("Provider", "Fernweh Software"),
    paragraph("Deliverables", inStyle("berschrift1")),
    paragraph("Seat map", inList(2)),
    paragraph("Payment by card", inList(2)),
    paragraph("Team", inStyle("berschrift1")),
    table(["Role", "Person"], ["Designer", "Ada Lindqvist"], ["Engineer", "Tom Becker"]),
    paragraph("Price", inStyle("berschrift1")),
    paragraph("The fixed price is €31,000 plus VAT, with a margin of 25 %."),
  ].join(""),
});

interface CheckReport {
  readonly files: readonly { readonly findings: readonly { readonly ruleId: string; readonly message: string }[] }[];
}

describe("the path of a proposal", () => {
  it("leads from Word over findings and fixes to Word, which reads the same again", () =>
    withFiles({ "offer.docx": offer }, async (cwd) => {
      const findingsOf = async (file: string): Promise<string[]> => {
        const { output } = await runMandate(`check ${file} --all --format json`, { cwd });
        const report = JSON.parse(output) as CheckReport;
        return report.files
          .flatMap(({ findings }) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`))
          .sort();
      };
      assert.equal((await runMandate("import offer.docx --out offer.md", { cwd })).code, 0);
      const found = await findingsOf("offer.md");
      assert.ok(
        found.some((finding) => finding.startsWith("scope/out-of-scope-missing")),
        found.join("\n"),
      );
      assert.ok(found.some((finding) => finding.startsWith("scope/margin-exposed")));

      const refused = await runMandate("export offer.md --out final.docx", { cwd });
      assert.equal(refused.code, 1);
      assert.match(refused.errors, /offer\.md:\d+:\d+: "margin of 25 %" is an internal figure/);

      await runMandate("fix offer.md", { cwd });
      const path = join(cwd, "offer.md");
      const mended = readFileSync(path, "utf8")
        .replace(", with a margin of 25 %", "")
        .replaceAll(/-{3}/g, "-")
        .replace("## Team", "## Out of scope\n\n- Sale of books\n- Entry at the door\n\n## Team");
      writeFileSync(path, mended);
      const left = await findingsOf("offer.md");
      assert.ok(!left.some((finding) => /^scope\/(?:out-of-scope-missing|margin-exposed)/.test(finding)));

      const written = await runMandate("export offer.md --out final.docx", { cwd });
      assert.deepEqual(written, { code: 0, output: "Wrote final.docx.\n", errors: "" });
      await runMandate("import final.docx --out again.md", { cwd });
      assert.equal(readFileSync(join(cwd, "again.md"), "utf8"), mended);
      assert.deepEqual(await findingsOf("again.md"), left);
    }));

  it("leads from a backlog over Jira back to it", () =>
    withFiles(
      {
        "backlog.md":
          "# Product backlog: Shop\n\n## Stories\n\n| ID | Story | Priority |\n| --- | --- | --- |\n| US-1 | As a guest, I want to pay by card, so that I can leave quickly. | Must |\n| US-2 | As a guest, I want to pick a seat, so that we sit together. | Should |\n",
        "none.md": "# Notes\n",
      },
      async (cwd) => {
        const written = await runMandate("export backlog.md --out items.csv --for jira", { cwd });
        assert.deepEqual(written, { code: 0, output: "Wrote items.csv.\n", errors: "" });
        const { output } = await runMandate("import items.csv", { cwd });
        assert.match(
          output,
          /\| US-2 \| As a guest, I want to pick a seat, so that we sit together\. \| story \| Should \|/,
        );
        for (const [command, message] of [
          ["export backlog.md --out b.csv", /--for and a file that ends in \.csv go together/],
          ["export backlog.md --out b.docx --for jira", /--for and a file that ends in \.csv go together/],
          ["export none.md --out b.csv --for jira", /none\.md: No backlog items were found in it\./],
          ["export backlog.md --out b.csv --for jria", /Did you mean "jira"\?/],
          ["import none.csv", /none\.csv: There is no such file/],
        ] as const) {
          const run = await runMandate(command, { cwd });
          assert.equal(run.code, 2);
          assert.match(run.errors, message);
        }
      },
    ));
});
