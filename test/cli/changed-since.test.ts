import assert from "node:assert/strict";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { runGit, withRepository } from "../support/git-repository.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const config = onlyRules("ownership/po-not-named", "scope/out-of-scope-missing", "scope/open-ended");
const files = { "mandate.yaml": config, "docs/sow.md": sowWithGaps, "docs/README.md": readme, "offer.md": sowWithGaps };
const openEnded = sowWithGaps.replace("- Seat map", "- Seat map\n- Reports as needed");

/** `docs/sow.md scope/open-ended`, a line each. */
async function check(command: string, cwd: string, input = ""): Promise<string[]> {
  const { output, errors } = await runMandate(`check --format json ${command}`, { cwd, input });
  assert.equal(errors, "");
  const { files: checked } = JSON.parse(output) as {
    files: { path: string; findings: { ruleId: string }[] }[];
  };
  return checked.flatMap(({ path, findings }) => findings.map(({ ruleId }) => `${path} ${ruleId}`));
}

describe("mandate check --changed-since", () => {
  it("tells nothing where nothing has changed", () =>
    withRepository(files, async ({ folder, write }) => {
      assert.deepEqual(await check("--changed-since HEAD", folder), []);
      write({ "docs/sow.md": sowWithGaps.replace("Anna sells", "Since May, Anna sells") });
      const { code, output } = await runMandate("check --changed-since main", { cwd: folder });
      assert.equal(code, 0);
      assert.match(output, /^No findings in 2 documents .*\nOnly what is new since main is shown\n$/);
    }));

  it("tells what commits, the working tree and untracked files add since the branch parted", () =>
    withRepository(files, async ({ folder, git, write, commit }) => {
      git("switch", "--quiet", "--create", "change");
      write({ "docs/sow.md": openEnded });
      commit();
      assert.deepEqual(await check("--changed-since main", folder), ["docs/sow.md scope/open-ended"]);
      write({ "offer.md": openEnded, "new.md": sowWithGaps });
      assert.deepEqual(await check("--changed-since main", folder), [
        "docs/sow.md scope/open-ended",
        "new.md ownership/po-not-named",
        "new.md scope/out-of-scope-missing",
        "offer.md scope/open-ended",
      ]);
      assert.deepEqual(await check("--changed-since main offer.md", folder), ["offer.md scope/open-ended"]);
      // What has come to main meanwhile is not the branch's doing.
      commit();
      git("switch", "--quiet", "main");
      write({ "docs/sow.md": `${sowWithGaps}- Mia Roth, Product Owner\n` });
      commit();
      git("switch", "--quiet", "change");
      assert.deepEqual(await check("--changed-since main docs", folder), ["docs/sow.md scope/open-ended"]);
    }));

  it("knows a file that was given another name or folder", () =>
    withRepository(files, async ({ folder, git, write }) => {
      git("mv", "docs/sow.md", "docs/contract.md");
      assert.deepEqual(await check("--changed-since HEAD", folder), []);
      write({ "docs/contract.md": openEnded });
      assert.deepEqual(await check("--changed-since HEAD", folder), ["docs/contract.md scope/open-ended"]);
    }));

  it("tells what a change does to other documents of the engagement", () => {
    const owner = (name: string) => `\n## Product ownership\n\nProduct Owner: ${name}\n`;
    const sow = `# Statement of work: Ticket shop\n\n## Deliverables\n\n- Seat map\n${owner("Mia Roth")}`;
    const vision = `# Product vision: Ticket shop\n\n## Vision\n\nVisitors book seats.\n${owner("Mia Roth")}`;
    const mismatch = onlyRules("engagement/po-mismatch");
    return withRepository(
      { "mandate.yaml": mismatch, "sow.md": sow, "vision.md": vision },
      async ({ folder, write }) => {
        assert.deepEqual(await check("--changed-since HEAD", folder), []);
        write({ "vision.md": vision.replace("Mia Roth", "Tom Becker") });
        const found = await check("--changed-since HEAD", folder);
        assert.ok(found.length > 0);
        assert.deepEqual(found, await check("", folder));
      },
    );
  });

  it("mends only what has changed", () =>
    withRepository(files, async ({ folder, write }) => {
      write({ "new.md": sowWithGaps });
      await runMandate("fix --changed-since HEAD", { cwd: folder });
      assert.equal(readFileSync(join(folder, "offer.md"), "utf8"), sowWithGaps);
      assert.notEqual(readFileSync(join(folder, "new.md"), "utf8"), sowWithGaps);
    }));

  it("compares standard input with the file of its name", () =>
    withRepository(files, async ({ folder }) => {
      assert.deepEqual(await check("- --stdin-filename offer.md --changed-since HEAD", folder, openEnded), [
        "offer.md scope/open-ended",
      ]);
    }));

  it("goes with a baseline: what either knows is left out", () =>
    withRepository(files, async ({ folder, write }) => {
      write({ "new.md": sowWithGaps });
      await runMandate("baseline new.md", { cwd: folder });
      write({ "offer.md": openEnded });
      assert.deepEqual(await check("--changed-since HEAD --baseline mandate-baseline.json", folder), [
        "offer.md scope/open-ended",
      ]);
    }));

  it("works from a folder below, through a link, and where names hold spaces and umlauts", () =>
    withRepository({ ...files, "Verträge 2026/Ö 1.md": sowWithGaps }, async ({ folder, write }) => {
      write({ "Verträge 2026/Ö 1.md": openEnded });
      assert.deepEqual(await check("--changed-since HEAD", join(folder, "Verträge 2026")), ["Ö 1.md scope/open-ended"]);
      await withFiles({}, async (elsewhere) => {
        symlinkSync(folder, join(elsewhere, "link"));
        assert.deepEqual(await check("link --changed-since HEAD", elsewhere), [
          "link/Verträge 2026/Ö 1.md scope/open-ended",
        ]);
      });
    }));

  it("says in one line why git can't tell", () =>
    withRepository(files, async ({ folder, git, write, commit }) => {
      const expectError = async (command: string, message: RegExp, cwd = folder) => {
        const { code, output, errors } = await runMandate(`check --changed-since ${command}`, { cwd });
        assert.match(errors, message);
        assert.deepEqual({ code, output }, { code: 2, output: "" });
      };
      await expectError("nope", /^mandate: --changed-since: git knows no branch, tag or commit "nope" here\.\n$/);
      write({ "offer.md": openEnded });
      commit();
      git("switch", "--quiet", "--orphan", "apart");
      git("commit", "--quiet", "--allow-empty", "--message", "Apart");
      await expectError("main", /: "main" and what is checked out have no commit in common\.\n$/);
      await withFiles({ "sow.md": sowWithGaps }, async (outside) => {
        await expectError("main", /: This folder is in no git repository\.\n$/, outside);
        runGit(outside, "clone", "--quiet", "--depth=1", "--branch=main", `file://${folder}`, "clone");
        await expectError(
          "HEAD~1",
          /: git knows .*"HEAD~1" here\. Only the last commits were fetched: /,
          join(outside, "clone"),
        );
        const both = await runMandate(["check", "clone", "sow.md", "--changed-since", "HEAD"], { cwd: outside });
        assert.equal(both.code, 2);
        assert.equal(
          both.errors,
          "mandate: sow.md: This is outside the git repository, so nobody knows what has changed in it.\n",
        );
      });
    }));

  it("says that git is needed", () =>
    withRepository(files, async ({ folder }) => {
      const { PATH } = process.env;
      process.env.PATH = "";
      try {
        const { errors } = await runMandate("check --changed-since HEAD", { cwd: folder });
        assert.equal(errors, "mandate: --changed-since: git is needed for this, and was not found.\n");
      } finally {
        process.env.PATH = PATH;
      }
    }));
});
