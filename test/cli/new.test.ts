import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateLibrary } from "../../src/scaffold/template-library.generated.ts";
import { runMandate } from "./run-mandate.ts";

describe("mandate new", () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "mandate-new-"));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  it("lists the templates of a language", async () => {
    const { code, output } = await runMandate("new --language de", { cwd });
    assert.equal(code, 0);
    for (const { name, description } of templateLibrary.filter(({ language }) => language === "de")) {
      assert.match(output, new RegExp(`^${name} .*${description}$`, "m"));
    }
  });

  it("writes a document under the template's name or one's own", async () => {
    const { code, output } = await runMandate("new statement-of-work", { cwd });
    assert.equal(code, 0);
    assert.match(output, /^Wrote statement-of-work\.md\./);
    await runMandate("new statement-of-work offer.md --language de", { cwd });
    assert.deepEqual(readdirSync(cwd).sort(), ["offer.md", "statement-of-work.md"]);
    assert.match(readFileSync(join(cwd, "offer.md"), "utf8"), /^# Leistungsbeschreibung: \[Produkt\]$/m);
  });

  it("prints with a dash", async () => {
    const { output } = await runMandate("new minutes -", { cwd });
    assert.equal(output, templateLibrary.find(({ name }) => name === "minutes")?.body);
    assert.deepEqual(readdirSync(cwd), []);
  });

  it("never overwrites a file", async () => {
    writeFileSync(join(cwd, "backlog.md"), "mine");
    const { code, errors } = await runMandate("new backlog", { cwd });
    assert.equal(code, 2);
    assert.equal(
      errors,
      "mandate: backlog.md could not be written. The file is there already, and is left as it is. Name another one.\n",
    );
    assert.equal(readFileSync(join(cwd, "backlog.md"), "utf8"), "mine");
  });

  it("says what was probably meant", async () => {
    const { code, errors } = await runMandate("new minute", { cwd });
    assert.equal(code, 2);
    assert.equal(
      errors,
      'mandate: Unknown template "minute". Did you mean "minutes"? "mandate new" lists the templates.\n',
    );
    const folder = await runMandate("new minutes nowhere/minutes.md", { cwd });
    assert.equal(folder.code, 2);
    assert.match(folder.errors, /^mandate: nowhere\/minutes\.md could not be written\. /);
  });
});
