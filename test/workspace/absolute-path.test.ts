import assert from "node:assert/strict";
import { posix, win32 } from "node:path";
import { folderOf, pathFrom } from "../../src/workspace/absolute-path.ts";

describe("folderOf", () => {
  it("is Node's dirname", () => {
    for (const path of ["/work/docs/sow.md", "/work", "/sow.md", "/"])
      assert.equal(folderOf(path), posix.dirname(path));
    for (const path of ["C:\\work\\sow.md", "C:\\sow.md", "C:\\", "\\\\host\\share\\a\\b.md"])
      assert.equal(folderOf(path), win32.dirname(path).replaceAll("\\", "/"));
  });

  it("keeps the backslash in a name on other systems", () => {
    assert.equal(folderOf("/work/a\\b/sow.md"), "/work/a\\b");
  });

  it("goes up in a URI, and ends", () => {
    assert.equal(folderOf("vscode-vfs://github/acme/sow.md"), "vscode-vfs://github/acme");
    assert.equal(folderOf("memfs:/sow.md"), "memfs:");
    assert.equal(folderOf("memfs:"), "memfs:");
  });
});

describe("pathFrom", () => {
  it("is Node's relative, with forward slashes", () => {
    for (const [folder, path] of [
      ["/work", "/work/docs/sow.md"],
      ["/work/docs", "/work/sow.md"],
      ["/", "/sow.md"],
      ["/work", "/work"],
      ["/a/b", "/c"],
      ["/work", "/work/docs/"],
      ["/work", "/work//docs/sow.md"],
      ["/work", "/workshop/sow.md"],
    ] as const)
      assert.equal(pathFrom(folder, path), posix.relative(folder, path));
    assert.equal(pathFrom("C:\\work", "C:\\work\\docs\\sow.md"), "docs/sow.md");
    assert.equal(pathFrom("C:/", "C:\\work"), "work");
    assert.equal(pathFrom("vscode-vfs://github/acme", "vscode-vfs://github/acme/docs/sow.md"), "docs/sow.md");
  });
});
