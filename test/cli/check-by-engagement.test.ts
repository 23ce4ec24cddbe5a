import assert from "node:assert/strict";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, readme, runMandate } from "./run-mandate.ts";

const mismatchOnly = onlyRules("engagement/po-mismatch");

function sow(owner: string, frontMatter = ""): string {
  return `${frontMatter}# Statement of work: Ticket shop\n\n- **Client:** Museum North\n- **Product Owner:** ${owner}\n\n## Deliverables\n\n- Seat map\n`;
}

function charter(owner: string, frontMatter = ""): string {
  return `${frontMatter}# Roles and responsibilities: Ticket shop\n\n| Role | Person | Duties |\n| --- | --- | --- |\n| Product Owner | ${owner} | orders the backlog |\n`;
}

const layouts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "in one folder": { "a/roles.md": charter("Max Weber"), "a/sow.md": sow("Jana Roth"), "b/sow.md": sow("Ines Vogt") },
  "by the configuration": {
    "mandate.yaml": `engagements: [clients/*]\n${mismatchOnly}`,
    "clients/a/contract/sow.md": sow("Jana Roth"),
    "clients/a/team/roles.md": charter("Max Weber"),
    "clients/b/sow.md": sow("Ines Vogt"),
    "other/README.md": readme,
  },
  "by their front matter": {
    "mandate.yaml": mismatchOnly,
    "contract/sow.md": sow("Jana Roth", "---\nmandate:\n  engagement: shop\n---\n\n"),
    "notes/README.md": readme,
    "team/roles.md": charter("Max Weber", "---\nmandate: { engagement: shop }\n---\n\n"),
  },
  "by their front matter and the configuration": {
    "mandate.yaml": `engagements: { shop: contract }\n${mismatchOnly}`,
    "contract/sow.md": sow("Jana Roth"),
    "team/roles.md": charter("Max Weber", "---\nmandate: { engagement: shop }\n---\n\n"),
  },
};

describe("mandate check, one engagement after the other", () => {
  for (const [title, files] of Object.entries(layouts))
    it(`compares documents that belong together ${title}`, () =>
      withFiles({ "mandate.yaml": mismatchOnly, ...files }, async (cwd) => {
        const { output } = await runMandate("check --format json", { cwd });
        const report = JSON.parse(output);
        const found = report.files.flatMap(({ path, findings }: { path: string; findings: { ruleId: string }[] }) =>
          findings.map(({ ruleId }) => `${path.split("/").at(-1)} ${ruleId}`),
        );
        assert.deepEqual(found, ["roles.md engagement/po-mismatch"]);
        // With a cache all documents are known before the first is checked.
        const together = await runMandate("check --format json --cache", { cwd });
        assert.equal(output, together.output);
      }));

  it("checks only what is asked for, beside what belongs with it", () =>
    withFiles({ "mandate.yaml": mismatchOnly, ...layouts["in one folder"] }, async (cwd) => {
      const { output } = await runMandate("check a/roles.md --format json", { cwd });
      const report = JSON.parse(output);
      assert.deepEqual(
        report.files.map(({ path, findings }: { path: string; findings: unknown[] }) => [path, findings.length]),
        [["a/roles.md", 1]],
      );
    }));
});
