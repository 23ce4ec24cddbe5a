import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { say } from "../../src/text/message.ts";
import { decodeText, readTextFile } from "../../src/workspace/read-text-file.ts";
import { writeTextFile } from "../../src/workspace/write-text-file.ts";
import { withFiles } from "./temporary-folder.ts";

const utf16le = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
const binary = { problem: say`This is a binary file, not a text.` };

describe("readTextFile", () => {
  it("keeps a byte order mark, so that offsets stay true", () => {
    assert.deepEqual(decodeText(Buffer.from("\ufeff# A")), { text: "\ufeff# A", encoding: "utf-8" });
  });

  it("reads UTF-16 with a byte order mark", () => {
    assert.deepEqual(decodeText(utf16le("# Ä")), { text: "\ufeff# Ä", encoding: "utf-16le" });
    assert.deepEqual(decodeText(utf16le("# Ä").swap16()), { text: "\ufeff# Ä", encoding: "utf-16be" });
  });

  it("refuses bytes that are no text, instead of replacing them", () => {
    assert.deepEqual(decodeText(Buffer.from([0x23, 0x20, 0xc4])), {
      problem: say`This is not valid ${"UTF-8"} text. Save it with the encoding UTF-8.`,
    });
    assert.deepEqual(decodeText(Buffer.from([0xed, 0xa0, 0x80])), {
      problem: say`This is not valid ${"UTF-8"} text. Save it with the encoding UTF-8.`,
    });
    assert.deepEqual(decodeText(Buffer.from("# A\0")), binary);
    assert.deepEqual(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])), binary);
    assert.deepEqual(decodeText(Buffer.from([0xff, 0xfe, 0x00, 0xd8])), binary);
  });

  it("says what is wrong with a file", () =>
    withFiles({ "folder/a.md": "" }, (folder) => {
      assert.deepEqual(readTextFile(join(folder, "b.md")), { problem: say`There is no such file or folder.` });
      assert.deepEqual(readTextFile(join(folder, "folder")), {
        problem: say`This is a folder where a file is needed.`,
      });
      assert.deepEqual(readTextFile(join(folder, "folder/a.md/b")), { problem: say`There is no such file or folder.` });
      symlinkSync("loop", join(folder, "loop"));
      assert.deepEqual(readTextFile(join(folder, "loop")), { problem: say`The links lead in a circle.` });
    }));

  it("does not wait at a pipe", function () {
    if (process.platform === "win32") this.skip();
    return withFiles({}, (folder) => {
      execFileSync("mkfifo", [join(folder, "pipe.md")]);
      assert.deepEqual(readTextFile(join(folder, "pipe.md")), { problem: say`This is neither a file nor a folder.` });
    });
  });
});

describe("writeTextFile", () => {
  for (const bytes of [Buffer.from("\ufeff# Ä 😀\r\n"), utf16le("# Ä 😀\r\n"), utf16le("# Ä 😀\r\n").swap16()]) {
    it("writes the bytes that it was read from", () =>
      withFiles({ "a.md": bytes }, (folder) => {
        const path = join(folder, "a.md");
        const file = readTextFile(path);
        assert.ok("text" in file);
        assert.equal(writeTextFile(path, file), undefined);
        assert.deepEqual(readFileSync(path), bytes);
      }));
  }

  it("leaves links and permissions as they were", () =>
    withFiles({ "a.md": "old" }, async (folder) => {
      const path = join(folder, "a.md");
      await chmod(path, 0o640);
      symlinkSync("a.md", join(folder, "link.md"));
      writeTextFile(join(folder, "link.md"), { text: "new", encoding: "utf-8" });
      assert.equal(readFileSync(path, "utf8"), "new");
      assert.ok(lstatSync(join(folder, "link.md")).isSymbolicLink());
      if (process.platform !== "win32") assert.equal(statSync(path).mode & 0o777, 0o640);
    }));

  it("says why it can't write", () =>
    withFiles({}, (folder) => {
      assert.deepEqual(writeTextFile(join(folder, "gone/a.md"), { text: "", encoding: "utf-8" }), {
        problem: say`The document stays as it is, because it could not be saved. ${say`There is no such file or folder.`}`,
      });
    }));
});
