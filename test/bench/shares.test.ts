import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sumUpProfile } from "../../bench/measure/shares.ts";

describe("a profile summed up", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "mandate-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("says in which folder of the sources a bundle's functions were at work", () => {
    const url = path.join(folder, "main.js");
    writeFileSync(url, "// node_modules/yaml/dist/index.js\nparse();\n// src/text/words.ts\nread();\nfold();\n");
    const frame = (functionName: string, lineNumber: number) => ({ functionName, url, lineNumber });
    const shares = sumUpProfile({
      nodes: [
        { id: 1, callFrame: frame("parse", 1) },
        { id: 2, callFrame: frame("read", 3), children: [3] },
        { id: 3, callFrame: { functionName: "RegExp: a+", url: "", lineNumber: 0 } },
        { id: 4, callFrame: { functionName: "(idle)", url: "", lineNumber: -1 } },
        { id: 5, callFrame: { functionName: "(garbage collector)", url: "", lineNumber: -1 } },
      ],
      samples: [1, 2, 3, 4, 5],
      timeDeltas: [1_000, 2_000, 4_000, 8_000, 16_000],
    });
    assert.deepEqual(
      [...shares],
      [
        ["libraries", 1],
        ["text", 6],
        ["collecting garbage", 16],
      ],
    );
  });
});
