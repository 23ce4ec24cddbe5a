import assert from "node:assert/strict";
import { say } from "../../src/text/message.ts";
import { buildConfigFile } from "../../src/workspace/config-file.ts";
import { createCompanionFinder, findCompanions, type MarkdownFiles } from "../../src/workspace/find-companions.ts";

const paths = [
  "/work/acme/backlog.md",
  "/work/acme/sow.md",
  "/work/birch/sow.md",
  "/work/notes/a.md",
  "/work/notes/b.md",
  "/work/old/sow.md",
];
const config = buildConfigFile("/work/mandate.yaml", "ignore: [old]\nengagements: [acme, birch]\n", {
  readText: () => ({ problem: say`It is gone.` }),
  findRealPath: () => undefined,
  findTemplates: () => undefined,
});

describe("the companions of a file", () => {
  it("are the files of its engagement, or else of its folder", () => {
    const { files } = countingFiles();
    const find = (path: string) => findCompanions(path, config, files);
    assert.deepEqual(find("/work/acme/sow.md"), ["/work/acme/backlog.md", "/work/acme/sow.md"]);
    assert.deepEqual(find("/work/birch/sow.md"), ["/work/birch/sow.md"]);
    assert.deepEqual(find("/work/notes/a.md"), ["/work/notes/a.md", "/work/notes/b.md"]);
    assert.deepEqual(find("/work/old/sow.md"), []);
    assert.deepEqual(findCompanions("/work/notes/a.md", undefined, files), ["/work/notes/a.md", "/work/notes/b.md"]);
  });

  it("are looked for once, however many files there are", () => {
    const { files, looks } = countingFiles();
    const find = createCompanionFinder(files);
    for (const path of [...paths, ...paths]) find(path, config);
    assert.equal(find("/work/acme/sow.md", config), find("/work/acme/backlog.md", config));
    assert.deepEqual(looks, ["below /work", "in /work/notes", "in /work/old"]);
  });
});

function countingFiles(): { readonly files: MarkdownFiles; readonly looks: readonly string[] } {
  const looks: string[] = [];
  const files: MarkdownFiles = {
    listIn(folder) {
      looks.push(`in ${folder}`);
      return paths.filter((path) => path.startsWith(`${folder}/`));
    },
    listBelow(folder, isIgnored) {
      looks.push(`below ${folder}`);
      return paths.filter((path) => path.startsWith(`${folder}/`) && !isIgnored(path));
    },
  };
  return { files, looks };
}
