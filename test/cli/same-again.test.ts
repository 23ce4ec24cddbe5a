import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { reportFormats } from "../../src/cli/reporters/report-formats.ts";
import { eraseFindings, repositoryRoot } from "../support/fixture.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { runMandate } from "./run-mandate.ts";

const folders = ["example-gaps/en", "example-gaps/de", "engagements/en/register", "engagements/de/library"];

/** Whatever prints something about documents. */
const commands = [
  ...reportFormats.map((format) => `check . --all --format ${format}`),
  "check . --language de",
  "inspect . --format json",
  "report --trace",
  "report --trace --format json",
  "config",
];
/** Whatever writes a file about the document at the end of the command. */
const exports = ["out.docx", "out.html"].map((out) => `export --internal --out ${out}`);

describe("the same documents", function () {
  this.timeout(120_000);

  for (const name of folders) {
    it(`give the same bytes again: ${name}`, () =>
      withDocuments(name, async (cwd, files) => {
        for (const command of commands) {
          const [first, second] = [await runMandate(command, { cwd }), await runMandate(command, { cwd })];
          assert.deepEqual(second, first, command);
          assert.notEqual(first.output, "", command);
        }
        for (const command of exports)
          assert.deepEqual(await exportBy(command, cwd, files), await exportBy(command, cwd, files));
        const page = `report --html ${files[0]}`;
        assert.equal((await runMandate(page, { cwd })).output, (await runMandate(page, { cwd })).output);
        await runMandate("baseline .", { cwd });
        const baseline = readFileSync(join(cwd, "mandate-baseline.json"), "utf8");
        await runMandate("baseline .", { cwd });
        assert.equal(readFileSync(join(cwd, "mandate-baseline.json"), "utf8"), baseline);
      }));

    it(`give the same in whatever order they are named: ${name}`, () =>
      withDocuments(name, async (cwd, files) => {
        const readAll = async (order: readonly string[]): Promise<unknown> => {
          const checked = await runMandate(["check", ...order, "--all", "--format", "json"], { cwd });
          const traced = await runMandate(["report", "--trace", "--format", "json", ...order], { cwd });
          const shown = await runMandate(["report", "--html", ...order], { cwd });
          const report = JSON.parse(checked.output) as { readonly files: readonly { readonly path: string }[] };
          const byPath = [...report.files].sort((a, b) => (a.path < b.path ? -1 : 1));
          return [byPath, JSON.parse(traced.output), shown.output, shown.errors];
        };
        const expected = await readAll(files);
        await fc.assert(
          fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.length }), async (order) => {
            assert.deepEqual(await readAll(order), expected);
          }),
          { seed: 1, numRuns: 6 },
        );
      }));
  }
});

async function exportBy(command: string, cwd: string, [file = ""]: readonly string[]): Promise<Buffer> {
  const { code, errors } = await runMandate(`${command} --force ${file}`, { cwd });
  assert.equal(code, 0, errors);
  return readFileSync(join(cwd, command.split(" ").at(-1) ?? ""));
}

/** The documents of a folder in `test/`, in a folder of their own. */
function withDocuments(name: string, use: (cwd: string, files: readonly string[]) => Promise<void>): Promise<void> {
  return withFiles({}, async (cwd) => {
    cpSync(join(repositoryRoot, "test", name), cwd, { recursive: true });
    const files = readdirSync(cwd);
    for (const file of files) writeFileSync(join(cwd, file), eraseFindings(readFileSync(join(cwd, file), "utf8")));
    await use(cwd, files);
  });
}
