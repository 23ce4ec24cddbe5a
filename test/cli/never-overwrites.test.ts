import assert from "node:assert/strict";
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFiles } from "../workspace/temporary-folder.ts";
import { runMandate, sowWithGaps } from "./run-mandate.ts";

const files = {
  "sow.md": sowWithGaps,
  "items.csv": "Summary,Description\nSell tickets,At the door\n",
  "mine.txt": "mine",
};

/** Commands that write a file, each with its name. */
const commands = [
  ["new backlog", "backlog.md"],
  ["new backlog plans.md", "plans.md"],
  ["init", "mandate.yaml"],
  ["import items.csv --out items.md", "items.md"],
  ["export sow.md --internal --out offer.html", "offer.html"],
  ["export sow.md --internal --out offer.docx", "offer.docx"],
  ["baseline .", "mandate-baseline.json"],
] as const;

/** What may be there under that name. */
const obstacles: Readonly<Record<string, (path: string) => void>> = {
  "a file": (path) => writeFileSync(path, "somebody's"),
  "a folder": (path) => mkdirSync(path),
  "a link to a file": (path) => symlinkSync("mine.txt", path),
};

describe("a command that writes a new file", () => {
  for (const [command, name] of commands) {
    it(`leaves alone what is there already: mandate ${command}`, async () => {
      for (const [what, put] of Object.entries(obstacles)) {
        await withFiles(files, async (cwd) => {
          put(join(cwd, name));
          const before = describeFolder(cwd);
          const { code, errors } = await runMandate(command, { cwd });
          assert.deepEqual(describeFolder(cwd), before, what);
          assert.match(errors, /^[^\n]+\n$/, what);
          assert.equal(code, 2, what);
        });
      }
    });

    it(`takes the place of no link that leads nowhere: mandate ${command}`, () =>
      withFiles(files, async (cwd) => {
        symlinkSync("nowhere.txt", join(cwd, name));
        await runMandate(command, { cwd });
        assert.equal(readlinkSync(join(cwd, name)), "nowhere.txt");
      }));
  }

  it("writes a report over no document, by whatever name", () =>
    withFiles(files, async (cwd) => {
      symlinkSync("sow.md", join(cwd, "report.json"));
      for (const output of ["sow.md", "./sow.md", "report.json"]) {
        const { code, errors } = await runMandate(`check sow.md --format json --output ${output}`, { cwd });
        assert.equal(errors, `mandate: ${output} is one of the documents, and a report would take its place.\n`);
        assert.equal(code, 2);
      }
      assert.equal(readFileSync(join(cwd, "sow.md"), "utf8"), sowWithGaps);
    }));
});

/** Every name in a folder with what it stands for. */
function describeFolder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const path = join(folder, name);
      const status = lstatSync(path);
      if (status.isSymbolicLink()) return [name, `→ ${readlinkSync(path)}`];
      return [name, status.isDirectory() ? "a folder" : readFileSync(path, "utf8")];
    }),
  );
}
