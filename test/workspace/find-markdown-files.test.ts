import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { textOf } from "../../src/text/message.ts";
import { displayPath, findMarkdownFiles } from "../../src/workspace/find-markdown-files.ts";
import { withFiles } from "./temporary-folder.ts";

/** The paths found, and a line for each problem. */
function find(folder: string, paths: readonly string[], ignored: readonly string[] = []): string[] {
  const isIgnored = (path: string): boolean => ignored.some((name) => path === join(folder, name));
  const { files, problems } = findMarkdownFiles(paths, { folder, isIgnored });
  return [...files.map(({ path }) => path), ...problems.map(({ path, message }) => `${path}: ${textOf(message)}`)];
}

describe("findMarkdownFiles", () => {
  it("walks folders in the order of names", () =>
    withFiles({ "b/c.md": "", "b.md": "", "a.markdown": "", "B.MD": "", "d/e/f.mdown": "", "g.txt": "" }, (folder) => {
      assert.deepEqual(find(folder, ["."]), ["B.MD", "a.markdown", "b/c.md", "b.md", "d/e/f.mdown"]);
    }));

  it("leaves out node_modules, hidden folders and what is ignored", () =>
    withFiles(
      {
        "node_modules/a.md": "",
        ".git/b.md": "",
        ".hidden.md": "",
        "old/c.md": "",
        "d.md": "",
        "x/node_modules/y.md": "",
      },
      (folder) => {
        assert.deepEqual(find(folder, ["."], ["old"]), [".hidden.md", "d.md"]);
        assert.deepEqual(find(folder, ["."], ["d.md"]), [".hidden.md", "old/c.md"]);
      },
    ));

  it("takes a file or folder that is named, whatever it is called", () =>
    withFiles({ ".github/a.md": "", "old/c.md": "" }, (folder) => {
      assert.deepEqual(find(folder, [".github", "old/c.md"], ["old/c.md"]), [".github/a.md", "old/c.md"]);
    }));

  it("gives each file once, in the order asked for", () =>
    withFiles({ "a.md": "", "b.md": "", "c/d.md": "" }, (folder) => {
      assert.deepEqual(find(folder, ["b.md", ".", "c", "./b.md", join(folder, "a.md")]), ["b.md", "a.md", "c/d.md"]);
    }));

  it("follows links, but not in circles", function () {
    if (process.platform === "win32") this.skip();
    return withFiles({ "a/b.md": "", "c.md": "" }, (folder) => {
      symlinkSync("..", join(folder, "a/up"));
      symlinkSync("../c.md", join(folder, "a/same.md"));
      symlinkSync("nowhere.md", join(folder, "broken.md"));
      mkdirSync(join(folder, "z"));
      symlinkSync("../a", join(folder, "z/linked"));
      assert.deepEqual(find(folder, ["."]), ["a/b.md", "a/same.md"]);
      assert.deepEqual(find(folder, ["z"]), ["z/linked/b.md", "z/linked/same.md"]);
    });
  });

  it("follows no link out of the folder, unless that is asked for", function () {
    if (process.platform === "win32") this.skip();
    return withFiles({ "home/secret.md": "", "work/docs/a.md": "", "work/other/b.md": "" }, (outside) => {
      const folder = join(outside, "work");
      symlinkSync("../../home/secret.md", join(folder, "docs/linked.md"));
      symlinkSync("../../home", join(folder, "docs/more"));
      symlinkSync("../other", join(folder, "docs/other"));
      symlinkSync("../home/secret.txt", join(folder, "docs/none.txt"));
      const refused = "This link leads out of the folder and is not followed. Name what it leads to.";
      const told = [`docs/linked.md: ${refused}`, `docs/more: ${refused}`];
      assert.deepEqual(find(folder, ["docs"]), ["docs/a.md", "docs/other/b.md", ...told]);
      assert.deepEqual(find(folder, ["docs/linked.md", "docs/more"]), ["docs/linked.md"]);
      assert.deepEqual(find(folder, ["."], ["docs/linked.md", "docs/more"]), ["docs/a.md", "docs/other/b.md"]);
    });
  });

  it("says what it can't find or read", () =>
    withFiles({ "a.txt": "", "b.md": "" }, (folder) => {
      assert.deepEqual(find(folder, ["nowhere", "a.txt", "b.md", "b.md/c"]), [
        "b.md",
        "nowhere: There is no such file or folder.",
        "a.txt: This is no Markdown file (.md, .markdown, .mdown).",
        "b.md/c: There is no such file or folder.",
      ]);
    }));

  it("shows the shorter path", () => {
    assert.equal(displayPath("/work/docs", "/work/docs/a/b.md"), "a/b.md");
    assert.equal(displayPath("/work/docs", "/work/other/b.md"), "../other/b.md");
    assert.equal(displayPath("/home/ada/work/docs", "/tmp/b.md"), "/tmp/b.md");
    assert.equal(displayPath("/work", "/work"), ".");
  });
});
