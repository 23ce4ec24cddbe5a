import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  it("offers the team's own templates first, and says what is wrong with one", async () => {
    mkdirSync(join(cwd, "own"));
    writeFileSync(join(cwd, "mandate.yaml"), "templates: own\n");
    const head = "---\ntitle: House offer\nkind: sow\nlanguage: en\n---\n\n";
    writeFileSync(join(cwd, "own/house-offer.md"), `${head}# Statement of work: [Product]\n`);
    writeFileSync(join(cwd, "own/notes.md"), head.replace("sow", "offer"));
    assert.match((await runMandate("new", { cwd })).output, /^house-offer +House offer \(your team's\)\nbacklog/);
    await runMandate("new house-offer", { cwd });
    assert.equal(readFileSync(join(cwd, "house-offer.md"), "utf8"), "# Statement of work: [Product]\n");
    const { errors } = await runMandate("check .", { cwd });
    assert.match(errors, /own\/notes\.md:3:7.*Give "kind" one of sow/);
  });

  it("says which folder of templates is not there", async () => {
    writeFileSync(join(cwd, "mandate.yaml"), "profile: agency\ntemplates: own\n");
    writeFileSync(join(cwd, "sow.md"), "# Statement of work: Shop\n");
    const { errors, code } = await runMandate("check .", { cwd });
    assert.match(errors, /mandate\.yaml:2:12.*There is no such folder below that of the configuration\./);
    assert.equal(code, 2);
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
    assert.equal(errors, "mandate: backlog.md: The file is there already, and is left as it is. Name another one.\n");
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
    assert.match(folder.errors, /^mandate: nowhere\/minutes\.md: The file could not be written\. /);
  });
});
