import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { textOf } from "../../src/text/message.ts";
import { readConfig } from "../../src/workspace/read-config.ts";
import { readOwnLibraryOf } from "../../src/workspace/read-own-files.ts";
import { runMandate, sowWithGaps } from "../cli/run-mandate.ts";
import { withFiles } from "../workspace/temporary-folder.ts";

const template = "---\ntitle: Plan\nkind: sow\nlanguage: en\n---\n# Plan\n";

/** Builds `files` below a folder of that name, with links; what is beside it is outside. */
function withWorkspace(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>>,
  use: (folder: string, outside: string) => void | Promise<void>,
): Promise<void> {
  const placed = Object.entries(files).map(([path, text]) => [`work/${path}`, text]);
  return withFiles(Object.fromEntries(placed), async (outside) => {
    const folder = join(outside, "work");
    for (const [path, target] of Object.entries(links)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(target, join(folder, path));
    }
    await use(folder, outside);
  });
}

describe("a stranger's workspace", function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  it("has its templates read once, whatever links lead in circles", () =>
    withWorkspace(
      { "mandate.yaml": "templates: ours\n", "ours/plan.md": template },
      { "ours/a": ".", "ours/b": ".", "ours/c": "../ours" },
      (folder) => {
        assert.deepEqual(
          readOwnLibraryOf(folder).templates.map(({ name }) => name),
          ["plan"],
        );
      },
    ));

  it("has no templates outside, whatever leads there", () =>
    withWorkspace(
      { "mandate.yaml": "templates: ours\n", "ours/plan.md": template },
      { "ours/linked.md": "../../secret.md", "ours/more": "../../home" },
      (folder, outside) => {
        mkdirSync(join(outside, "home"));
        for (const name of ["secret.md", "home/secret.md"]) writeFileSync(join(outside, name), template);
        assert.deepEqual(
          readOwnLibraryOf(folder).templates.map(({ name }) => name),
          ["plan"],
        );
        for (const named of ["../home", "/etc", "ours/more", ".."]) {
          writeFileSync(join(folder, "mandate.yaml"), `templates: ${named}\n`);
          assert.deepEqual(readOwnLibraryOf(folder).templates, [], named);
        }
      },
    ));

  it("names no place outside for a new document", () =>
    withWorkspace(
      Object.fromEntries([
        ["mandate.yaml", "templates: ours\n"],
        ...["../../evil.md", "/tmp/evil.md", "..\\\\evil.md", "C:evil.md", "a/b.md", "evil.sh"].map((file, at) => [
          `ours/t${at}.md`,
          template.replace("language: en", `language: en\nfile: "${file}"`),
        ]),
      ]),
      {},
      (folder) => {
        const { templates, faulty } = readOwnLibraryOf(folder);
        assert.deepEqual(templates, []);
        assert.equal(faulty.length, 6);
      },
    ));

  it("has a package that it extends read as data only", () =>
    withWorkspace(
      {
        "mandate.yaml": "extends: [evil, '@a/evil', '../../evil', './evil.cjs', evil/evil.cjs, 'evil/../../x.yaml']\n",
        ...Object.fromEntries(
          ["evil", "@a/evil"].flatMap((name) => [
            [`node_modules/${name}/evil.cjs`, 'require("node:fs").writeFileSync(__dirname + "/ran", "");\n'],
            [
              `node_modules/${name}/package.json`,
              JSON.stringify({
                name,
                main: "evil.cjs",
                exports: { ".": "./evil.cjs", "./package.json": "./evil.cjs", "./mandate.yaml": "./evil.cjs" },
                scripts: { install: "node evil.cjs", prepare: "node evil.cjs" },
                bin: "evil.cjs",
                mandate: name === "evil" ? "evil.cjs" : "../../../outside.yaml",
              }),
            ],
          ]),
        ),
        "outside.yaml": "profile: draft\n",
        "sow.md": sowWithGaps,
      },
      {},
      async (folder) => {
        const { problems, configuration, extended } = readConfig(join(folder, "mandate.yaml"));
        assert.deepEqual(extended, []);
        assert.equal(configuration.profile, undefined);
        assert.deepEqual(
          problems.map(({ message }) => textOf(message)),
          [
            '"evil" can\'t be read: "mandate" in the package\'s package.json must name a file such as "mandate.yaml".',
            '"@a/evil" can\'t be read: A package can only name files in its own folder.',
            '"../../evil" is neither a relative file nor a package.',
            '"./evil.cjs" is neither a relative file nor a package.',
            '"evil/evil.cjs" is neither a relative file nor a package.',
            '"evil/../../x.yaml" can\'t be read: There is no such file.',
          ],
        );
        await runMandate("check .", { cwd: folder });
        for (const name of ["evil", "@a/evil"])
          assert.equal(existsSync(join(folder, "node_modules", name, "ran")), false);
      },
    ));

  it("has a package read where a link leads to it, and nothing that links in it lead to", () =>
    withWorkspace(
      { "mandate.yaml": "extends: shared\n" },
      { "node_modules/shared": "../../packages/shared" },
      (folder, outside) => {
        mkdirSync(join(outside, "packages/shared"), { recursive: true });
        writeFileSync(join(outside, "packages/shared/mandate.yaml"), "profile: draft\n");
        assert.equal(readConfig(join(folder, "mandate.yaml")).configuration.profile, "draft");
        writeFileSync(join(outside, "secret.yaml"), "profile: agency\n");
        writeFileSync(join(outside, "packages/shared/package.json"), '{"mandate":"linked.yaml"}');
        symlinkSync("../../secret.yaml", join(outside, "packages/shared/linked.yaml"));
        const { configuration, problems } = readConfig(join(folder, "mandate.yaml"));
        assert.equal(configuration.profile, undefined);
        assert.match(textOf(problems[0]?.message ?? ""), /only name files in its own folder/);
      },
    ));

  it("groups no files outside", () =>
    withWorkspace(
      {
        "mandate.yaml":
          "engagements:\n  A: ['../*', 'docs/../../*', 'docs\\..\\..\\*']\nignore: ['../x']\noverrides:\n  - files: ['../y']\n    profile: draft\n",
      },
      {},
      (folder) => {
        const { configuration, problems } = readConfig(join(folder, "mandate.yaml"));
        const patterns = JSON.stringify([configuration.engagements, configuration.ignore, configuration.overrides]);
        assert.doesNotMatch(patterns, /\.\./);
        assert.ok(problems.length >= 4, problems.map(({ message }) => textOf(message)).join("\n"));
      },
    ));

  it("has words that are no patterns, and patterns that take no longer than they are", () =>
    withWorkspace(
      {
        "mandate.yaml": `ignore: ["${"*a".repeat(500)}b", "${"{a,b}".repeat(40)}", "${"{".repeat(20)}${",".repeat(500)}"]
glossary:
  en:
    product_owner: ["(a+)+$", ".*", "[", "\\\\", "(?=", "${"*".repeat(50)}x"]
own_rules:
  a: {forbidden_phrase: "(a+)+$", message: no}
  b: {required_phrase: ".*", message: no}
  c: {required_section: "(x+x+)+y", message: no}
`,
        [`${"a".repeat(200)}.md`]: `${sowWithGaps}\n## Notes\n\n${"a".repeat(5_000)}! ${"x".repeat(5_000)}\n`,
      },
      {},
      async (folder) => {
        const { output } = await runMandate("check . --all", { cwd: folder });
        assert.doesNotMatch(output, /own\/a/, "The words were taken for a pattern.");
        assert.match(output, /own\/c/);
      },
    ));

  it("has nothing outside shown or repaired", () =>
    withWorkspace(
      { "sow.md": sowWithGaps },
      { "linked.md": "../secret.md", more: "../home", loop: "." },
      async (folder, outside) => {
        const secret = "# Statement of work: Secret\n\n## Scope\n\n- Seat map\n\n## Team\n\n- Ada\n";
        mkdirSync(join(outside, "home"));
        for (const name of ["secret.md", "home/secret.md"]) writeFileSync(join(outside, name), secret);
        const { output, errors } = await runMandate("check . --fix", { cwd: folder });
        assert.doesNotMatch(output, /Secret|linked\.md|more\//);
        assert.match(errors, /linked\.md: This link leads out of the folder/);
        for (const name of ["secret.md", "home/secret.md"])
          assert.equal(readFileSync(join(outside, name), "utf8"), secret);
      },
    ));

  it("has nothing written outside through a link that stands in it", () =>
    withWorkspace(
      { "sow.md": sowWithGaps, "vision.md": "# Product vision\n\n## Vision\n\nNobody queues.\n", "own.json": "" },
      {
        "report.json": "../victim",
        "new.json": "../nothing-yet",
        "chain.json": "new.json",
        ".mandate-cache": "../cache",
        "vision.html": "../victim",
        "kept.json": "own.json",
      },
      async (folder, outside) => {
        writeFileSync(join(outside, "victim"), "as it was");
        for (const command of [
          "check sow.md --format json --output report.json",
          "check sow.md --format json --output new.json",
          "check sow.md --format json --output chain.json",
          "check sow.md --cache",
          "baseline sow.md --output new.json",
          "export vision.md --internal --out vision.html --force",
        ]) {
          const { errors } = await runMandate(command, { cwd: folder });
          assert.match(errors, /A link stands there that leads out of its folder/, command);
        }
        assert.equal(readFileSync(join(outside, "victim"), "utf8"), "as it was");
        assert.deepEqual(readdirSync(outside).sort(), ["victim", "work"]);
        await runMandate("check sow.md --format json --output kept.json", { cwd: folder });
        assert.match(readFileSync(join(folder, "own.json"), "utf8"), /"version": 1/);
      },
    ));

  it("has no device read as a file", () =>
    withWorkspace(
      { "sow.md": sowWithGaps, "package.md": "" },
      { "mandate.yaml": "/dev/zero", "endless.md": "/dev/zero", "loop.md": "loop.md" },
      async (folder) => {
        const { code, errors } = await runMandate("check sow.md endless.md loop.md", { cwd: folder });
        assert.equal(code, 2);
        assert.match(errors, /mandate\.yaml: This is neither a file nor a folder\./);
        assert.match(
          errors,
          /endless\.md: This is neither a file nor a folder\.|endless\.md: This is no Markdown file/,
        );
        assert.match(errors, /loop\.md: The links lead in a circle\./);
      },
    ));
});
