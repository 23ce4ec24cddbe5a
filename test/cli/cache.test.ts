import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { createMemory, type Memory } from "../../src/cli/memory/memory.ts";
import { defaultMemoryPath, readMemoryFile, saveMemoryFile } from "../../src/cli/memory/memory-file.ts";
import { commandLine } from "../../src/dev/command-line-bundle.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { type Run, readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const example = join(import.meta.dirname, "../example-gaps");

describe("mandate check --cache", function () {
  this.timeout(120_000);

  it("prints the same with a cache as without, whatever has changed since", async () => {
    await withFiles({ "project/README.md": readme.repeat(30) }, async (folder) => {
      const cwd = join(folder, "project");
      cpSync(example, cwd, { recursive: true });
      for (const [at, change] of changes.entries()) {
        change(cwd);
        for (const options of ["", optionsToo[at % optionsToo.length] ?? ""]) {
          const fresh = await runMandate(`check${options}`, { cwd });
          assert.deepEqual(await runMandate(`check --cache${options}`, { cwd }), fresh, `change ${at}${options}`);
          assert.deepEqual(await runMandate(`check --cache${options}`, { cwd }), fresh, `again ${at}${options}`);
        }
      }
    });
  });

  it("reads nothing again where nothing has changed", async () => {
    await withFiles({ "sow.md": sowWithGaps, "notes.md": readme }, async (cwd) => {
      await check(cwd);
      const before = readFileSync(join(cwd, ".mandate-cache"));
      await check(cwd);
      assert.deepEqual(readFileSync(join(cwd, ".mandate-cache")), before);
      writeFileSync(join(cwd, "sow.md"), `${sowWithGaps}\n## Price\n\n12,000 EUR\n`);
      await check(cwd);
      assert.notDeepEqual(readFileSync(join(cwd, ".mandate-cache")), before);
    });
  });

  it("compares what it keeps with a baseline", async () => {
    await withFiles({ "sow.md": sowWithGaps }, async (cwd) => {
      await runMandate("baseline", { cwd });
      for (const text of [sowWithGaps, `${sowWithGaps}\n## Price\n\n12,000 EUR\n`, readme]) {
        writeFileSync(join(cwd, "sow.md"), text);
        const fresh = await runMandate("check --baseline mandate-baseline.json", { cwd });
        for (const _ of ["kept", "found"])
          assert.deepEqual(await runMandate("check --cache --baseline mandate-baseline.json", { cwd }), fresh);
      }
    });
  });

  it("ignores a cache that is damaged, cut off, or of another version", async () => {
    await withFiles({ "sow.md": sowWithGaps }, async (cwd) => {
      const fresh = await runMandate("check", { cwd });
      await check(cwd);
      const file = join(cwd, ".mandate-cache");
      const good = readFileSync(file, "utf8");
      const damaged = [
        good.slice(0, good.length / 2),
        good.replace(/warning|error/, "hint"),
        good.replace(/^mandate cache \S+/, "mandate cache 0.0.0"),
        `${good}\u0000`,
        "mandate cache\n",
        "",
      ];
      for (const text of damaged) {
        writeFileSync(file, text);
        assert.deepEqual(await check(cwd), fresh);
        assert.equal(readFileSync(file, "utf8"), good);
      }
    });
  });

  it("belongs to one build, which is named after all that finds something", async () => {
    const { metafile } = await build({ ...commandLine, metafile: true, write: false });
    const reached = new Set<string>();
    const follow = (piece: string): void => {
      if (reached.has(piece)) return;
      reached.add(piece);
      for (const { path, external } of metafile.outputs[piece]?.imports ?? []) if (external !== true) follow(path);
    };
    const naming = Object.keys(metafile.outputs).filter((piece) => isIn("src/cli/memory/build.ts", piece));
    assert.equal(naming.length, 1);
    naming.forEach(follow);
    for (const source of ["src/rules/all-rules.generated.ts", "src/documents/read-document.ts", "src/linter/lint.ts"])
      assert.ok(
        [...reached].some((piece) => isIn(source, piece)),
        source,
      );

    function isIn(source: string, piece: string): boolean {
      return metafile.outputs[piece]?.inputs[source] !== undefined;
    }
  });

  it("keeps its file where other caches are, or where it is told to", async () => {
    await withFiles({ "sow.md": sowWithGaps, "node_modules/one/index.js": "" }, async (cwd) => {
      await check(cwd);
      assert.ok(readMemoryFile(join(cwd, "node_modules/.cache/mandate/findings")).size > 0);
      await runMandate("check --cache-location caches/of/mandate", { cwd });
      assert.ok(readMemoryFile(join(cwd, "caches/of/mandate")).size > 0);
      assert.deepEqual(readdirSync(cwd).sort(), ["caches", "node_modules", "sow.md"]);
    });
  });

  it("says on one line that the cache can't be saved, and goes on", async () => {
    await withFiles({ "sow.md": sowWithGaps, "file.txt": "Mine." }, async (cwd) => {
      const fresh = await runMandate("check", { cwd });
      const inFile = await runMandate("check --cache-location file.txt/cache", { cwd });
      assert.equal({ ...inFile, errors: "" }.output, fresh.output);
      assert.equal(inFile.code, fresh.code);
      assert.match(inFile.errors, /^mandate: \S+cache: The file could not be written\. .+ reads everything anew\.\n$/);
      const foreign = await runMandate("check --cache-location file.txt", { cwd });
      assert.match(
        foreign.errors,
        /^mandate: \S+file\.txt: This file is no cache of Mandate, and stays as it is\. .+\n$/,
      );
      assert.equal(readFileSync(join(cwd, "file.txt"), "utf8"), "Mine.");
      assert.deepEqual(readdirSync(cwd).sort(), ["file.txt", "sow.md"]);
    });
  });

  it("stays whole when several runs save at the same time", async () => {
    await withFiles({ "sow.md": sowWithGaps, "other/sow.md": `${sowWithGaps}\nMore.\n` }, async (cwd) => {
      const fresh = await runMandate("check", { cwd });
      const runs = await Promise.all(
        ["", "other", "sow.md", ""].map((path) => runMandate(`check --cache ${path}`, { cwd })),
      );
      assert.deepEqual([runs[0], runs[3]], [fresh, fresh]);
      assert.deepEqual(await check(cwd), fresh);
      assert.deepEqual(readdirSync(cwd).sort(), [".mandate-cache", "other", "sow.md"]);
    });
  });

  it("lets what was unused for long go", () => {
    const known = new Map(Array.from({ length: 30 }, (_, at) => [`old${at}`, "x".repeat(1_000_000)]));
    const memory: Memory = createMemory(known);
    memory.keep("new", "1");
    memory.find("old7");
    return withFiles({}, (cwd) => {
      const file = defaultMemoryPath(cwd);
      assert.equal(saveMemoryFile(file, memory.used, known), undefined);
      const kept = readMemoryFile(file);
      assert.deepEqual([...kept.keys()].slice(0, 2), ["new", "old7"]);
      assert.ok(kept.size < 25, `${kept.size} entries`);
    });
  });
});

const check = (cwd: string): Promise<Run> => runMandate("check --cache", { cwd });

const optionsToo = [" --all --format json", " --profile agile", " --today 2027-03-01", " --format sarif"];

const ownRules = `own_rules:
  data-protection:
    required_section: [Data protection, Datenschutz]
    kinds: [sow]
    severity: error
`;

/** What happens to a folder, one after another. */
const changes: readonly ((folder: string) => void)[] = [
  () => undefined,
  (folder) => edit(folder, (text) => `${text}\n`),
  (folder) => edit(folder, (text) => text.replace(/\d[\d.,]+ ?(?:EUR|€)/, "7 EUR")),
  (folder) => edit(folder, (text) => text.replace(/^# .*$/m, "# Notes")),
  (folder) => rmSync(documentsIn(folder)[1] as string),
  (folder) => renameSync(documentsIn(folder)[0] as string, join(folder, "renamed.md")),
  (folder) => moveBelow(folder, "inner"),
  (folder) => writeFileSync(join(folder, "mandate.yaml"), "profile: agency\nadvice: all\n"),
  (folder) => writeFileSync(join(folder, "mandate.yaml"), 'engagements:\n  all: "**"\nglossary:\n  roles: {}\n'),
  (folder) => writeFileSync(join(folder, "mandate.yaml"), 'kinds:\n  "README.md": sow\n'),
  (folder) => writeFileSync(join(folder, "mandate.yaml"), ownRules),
  (folder) => rmSync(join(folder, "mandate.yaml")),
  (folder) =>
    writeFileSync(join(folder, "minutes.md"), "# Meeting, 3 March 2026\n\n## Decisions\n\n- Ada Lind decides.\n"),
];

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => join(folder, name));
}

function edit(folder: string, change: (text: string) => string): void {
  for (const file of documentsIn(folder).slice(0, 2)) writeFileSync(file, change(readFileSync(file, "utf8")));
}

function moveBelow(folder: string, name: string): void {
  mkdirSync(join(folder, name));
  const file = documentsIn(folder).at(-1) as string;
  renameSync(file, join(folder, name, "moved.md"));
}
