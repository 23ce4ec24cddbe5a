import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runMandate, sowWithGaps } from "../cli/run-mandate.ts";
import { runGit, withRepository } from "../support/git-repository.ts";
import { withFiles } from "../workspace/temporary-folder.ts";

/** A repository from a stranger may say in its own settings and attributes what git is to run. */
describe("a repository's own settings", function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  const attributes = "*.md filter=evil diff=evil merge=evil\n";

  /** What git runs at its own accord, each with a settings line; `trap` leaves a file behind. */
  const settings: Readonly<Record<string, (trap: string) => readonly (readonly [name: string, value: string])[]>> = {
    "a file system monitor": (trap) => [["core.fsmonitor", trap]],
    "a program that compares": (trap) => [
      ["diff.external", trap],
      ["diff.evil.command", trap],
    ],
    "a program that makes text of files": (trap) => [
      ["diff.evil.textconv", trap],
      ["diff.evil.binary", "true"],
    ],
    "a filter": (trap) => [
      ["filter.evil.clean", trap],
      ["filter.evil.smudge", trap],
      ["filter.evil.required", "true"],
    ],
    "a filter that stays": (trap) => [["filter.evil.process", trap]],
    "a pager": (trap) => [
      ["core.pager", trap],
      ["pager.diff", trap],
    ],
    "an alias": (trap) => [
      ["alias.diff", `!${trap}`],
      ["alias.rev-parse", `!${trap}`],
    ],
    "programs that fetch what is missing": (trap) => [
      ["core.repositoryFormatVersion", "1"],
      ["extensions.partialClone", "origin"],
      ["remote.origin.url", "ssh://attacker.example/repository"],
      ["remote.origin.promisor", "true"],
      ["remote.origin.uploadpack", trap],
      ["core.sshCommand", trap],
      ["core.gitProxy", trap],
    ],
  };

  for (const [name, make] of Object.entries(settings))
    it(`run nothing: ${name}`, () =>
      withRepository({ "sow.md": sowWithGaps, ".gitattributes": attributes }, async ({ folder, write, git }) =>
        withFiles({}, async (outside) => {
          const left = join(outside, "run");
          const trap = join(outside, "trap.sh");
          writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> "${left}"\ncat\n`, { mode: 0o755 });
          write({ "sow.md": `${sowWithGaps}\n## Price\n\nTo be agreed.\n` });
          for (const [key, value] of make(trap)) git("config", key, value);
          if (name.startsWith("programs")) removeText(folder);
          const { output, errors } = await runMandate("check --changed-since main .", { cwd: folder });
          assert.equal(existsSync(left), false, `It was run: ${output}${errors}`);
          if (!name.startsWith("programs")) assert.match(output, /sow\.md/, errors);
        }),
      ));

  it("run nothing: a filter whose name would end an option", () =>
    withRepository({ "sow.md": sowWithGaps, ".gitattributes": "*.md filter=a=b\n" }, async ({ folder, write, git }) => {
      write({ "sow.md": `${sowWithGaps}\n## Price\n` });
      git("config", "filter.a=b.clean", "touch run");
      const { code, errors } = await runMandate("check --changed-since main .", { cwd: folder });
      assert.equal(code, 2);
      assert.match(errors, /name a filter that can't be switched off: "a=b"/);
      assert.equal(existsSync(join(folder, "run")), false);
    }));

  it("run nothing: hooks", () =>
    withRepository({ "sow.md": sowWithGaps }, async ({ folder, write }) => {
      const left = join(folder, ".git/run");
      for (const hook of ["post-index-change", "fsmonitor-watchman", "post-checkout", "reference-transaction"])
        writeFileSync(join(folder, ".git/hooks", hook), `#!/bin/sh\necho run > "${left}"\n`, { mode: 0o755 });
      write({ "sow.md": `${sowWithGaps}\n## Price\n` });
      await runMandate("check --changed-since main .", { cwd: folder });
      assert.equal(existsSync(left), false);
    }));

  it("run nothing where a document's folder is a repository without a working tree, which a commit can hold", () =>
    withFiles({}, async (outside) => {
      const left = join(outside, "run");
      const trap = join(outside, "trap.sh");
      writeFileSync(trap, `#!/bin/sh\necho run > "${left}"\n`, { mode: 0o755 });
      const folder = join(outside, "docs");
      mkdirSync(folder);
      execFileSync("git", ["init", "--quiet", "--bare", folder]);
      runGit(folder, "config", "core.bare", "false");
      runGit(folder, "config", "core.worktree", folder);
      writeFileSync(join(folder, "sow.md"), sowWithGaps);
      runGit(folder, "--git-dir", folder, "add", "sow.md");
      runGit(folder, "--git-dir", folder, "commit", "--quiet", "--message", "Change");
      runGit(folder, "config", "core.fsmonitor", trap);
      writeFileSync(join(folder, "sow.md"), `${sowWithGaps}\n`);
      const { errors } = await runMandate("check --changed-since HEAD .", { cwd: folder });
      assert.equal(existsSync(left), false, "It was run.");
      assert.match(errors, /^mandate: --changed-since: /);
    }));

  it("name no program in the folder itself", () =>
    withRepository({ "sow.md": sowWithGaps }, async ({ folder, write }) => {
      const left = join(folder, "run");
      write({ git: `#!/bin/sh\necho run > "${left}"\n`, "sow.md": `${sowWithGaps}\n## Price\n` });
      execFileSync("chmod", ["+x", join(folder, "git")]);
      const path = process.env.PATH;
      process.env.PATH = `.:${path}`;
      try {
        await runMandate("check --changed-since main .", { cwd: folder });
      } finally {
        process.env.PATH = path;
      }
      assert.equal(existsSync(left), false, "It was run.");
    }));
});

/** Takes away what a commit holds, as in a clone that fetches only what it needs. */
function removeText(folder: string): void {
  const id = runGit(folder, "rev-parse", "HEAD:sow.md").trim();
  execFileSync("rm", ["-f", join(folder, ".git/objects", id.slice(0, 2), id.slice(2))]);
}
