import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { lookAtOther } from "../../src/documents/first-look.ts";
import { readDocument } from "../../src/documents/read-document.ts";

const root = path.join(import.meta.dirname, "../..");
/** Where every document is one of an engagement, but for what the name says. */
const folders = ["example", "example-gaps", "engagements", "rules", "paraphrases", "documents/kinds"];

describe("the first look at a text", () => {
  it("keeps every document of an engagement", () => {
    const lost = folders
      .flatMap((folder) => filesBelow(path.join(root, "test", folder)))
      .filter((file) => !file.split(path.sep).includes("none"))
      .filter((file) => lookAtOther(path.basename(file), readFileSync(file, "utf8")) !== undefined)
      .map((file) => path.relative(root, file));
    assert.deepEqual(lost, []);
  });

  it("keeps a document that says its kind, whatever else is in it", () => {
    const other = filler("# Usage\n\nRun `npm install`, then `npm test` and `npm start`.\n");
    assert.notEqual(lookAtOther("README.md", other), undefined);
    assert.equal(lookAtOther("README.md", `---\nmandate:\n  kind: sow\n---\n\n${other}`), undefined);
    assert.equal(readDocument("README.md", `---\nmandate:\n  kind: sow\n---\n\n${other}`).kind, "sow");
  });

  it("knows most manuals of software packages at sight", () => {
    const manuals = readdirSync(path.join(root, "node_modules"))
      .map((name) => path.join(root, "node_modules", name, "README.md"))
      .flatMap((file) => readIfThere(file))
      .filter(({ length }) => length > 2000);
    const known = manuals.filter((text) => lookAtOther("README.md", text) !== undefined);
    assert.ok(known.length > manuals.length * 0.8, `${known.length} of ${manuals.length}`);
  });

  it("tells the language of what it knows", () => {
    const german = filler("Wer die Bibliothek benutzt, ruft zuerst `start` auf, und dann ist der Server bereit.\n");
    assert.equal(lookAtOther("LIESMICH.md", german)?.language, "de");
  });
});

function filler(text: string): string {
  return text.repeat(40);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name));
}

function readIfThere(file: string): string[] {
  try {
    return [readFileSync(file, "utf8")];
  } catch {
    return [];
  }
}
