import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBaseline } from "../../src/linter/baseline.ts";
import { asAuthor, beAuthor, giveToAuthor, noPermissions, withMode } from "../support/author.ts";
import { bundleProgram } from "../support/bundle-program.ts";
import { repositoryRoot } from "../support/fixture.ts";
import { type Run, runMandate } from "./run-mandate.ts";

/** What writes a file, and which. */
const writers: readonly { readonly command: string; readonly target: string }[] = [
  { command: "check sow.md --format json --output report.json", target: "report.json" },
  { command: "check sow.md --format sarif -o report.sarif", target: "report.sarif" },
  { command: "baseline --output known.json", target: "known.json" },
  { command: "new statement-of-work offer.md", target: "offer.md" },
  { command: "export vision.md --internal --out vision.html --force", target: "vision.html" },
  { command: "export vision.md --internal --out vision.docx --force", target: "vision.docx" },
  { command: "export backlog.md --internal --for jira --out backlog.csv --force", target: "backlog.csv" },
  { command: "import proposal.docx --out proposal.md --force", target: "proposal.md" },
  { command: "init", target: "mandate.yaml" },
  { command: "check --fix sow.md", target: "sow.md" },
  { command: "fix sow.md", target: "sow.md" },
  { command: "freeze sow.md", target: "sow.md" },
];

/** Those that take the place of a file of their own that is there. */
const rewriters = writers.filter(({ command }) => /--output|-o |--force/.test(command));

/** Real processes on real files, of which something is withdrawn. */
describe("the command line under faults", function () {
  this.timeout(300_000);
  const home = realpathSync(mkdtempSync(join(tmpdir(), "mandate-faults-")));
  const cwd = join(home, "work");
  let program = "";
  let proposal: Buffer;

  before(async function () {
    if (noPermissions !== undefined) this.skip();
    // An author who is not the one who runs the tests has to be let in.
    chmodSync(home, 0o755);
    program = await bundleProgram("cli", home);
    mkdirSync(cwd);
    writeDocuments();
    // All is loaded by somebody who may read it.
    for (const command of ["export sow.md --internal --out proposal.docx", ...writers.map(({ command }) => command)])
      await runMandate(command, { cwd });
    for (const command of ["inspect", "config", "report --trace", "report --html"]) await runMandate(command, { cwd });
    proposal = readFileSync(join(cwd, "proposal.docx"));
  });
  beforeEach(() => {
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd);
    writeDocuments();
    writeFileSync(join(cwd, "proposal.docx"), proposal);
    giveToAuthor(cwd);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  function writeDocuments(): void {
    const examples = join(repositoryRoot, "test/example-gaps/en");
    cpSync(join(examples, "statement-of-work.md"), join(cwd, "sow.md"));
    cpSync(join(examples, "product-vision.md"), join(cwd, "vision.md"));
    cpSync(join(examples, "backlog.md"), join(cwd, "backlog.md"));
  }

  /** What the commands would take the place of. */
  function writeOldFiles(): void {
    for (const { target } of rewriters) writeFileSync(join(cwd, target), writeBaseline(new Map()));
    giveToAuthor(cwd);
  }

  /** In a process of its own. */
  function start(command: string, { limit = "unlimited", redirect = "" }: Limits = {}): Started {
    const shell = `ulimit -f ${limit}; exec "$0" "$@" ${redirect}`;
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", shell, process.execPath, program, ...command.split(" ")],
      {
        cwd,
        ...asAuthor,
        encoding: "utf8",
        input: "",
        timeout: 60_000,
        killSignal: "SIGKILL",
      },
    );
    return { code: status, output: stdout, errors: stderr };
  }

  /** In this process, which is warm. */
  function run(command: string): Promise<Run> {
    return beAuthor(() => runMandate(command, { cwd }));
  }

  /** All that is in the folder. */
  function look(): Readonly<Record<string, string>> {
    const names = readdirSync(cwd, { recursive: true, encoding: "utf8" }).sort();
    return Object.fromEntries(
      names.flatMap((name) => {
        const status = lstatSync(join(cwd, name));
        if (status.isSymbolicLink()) return [[name, `-> ${readlinkSync(join(cwd, name))}`]];
        return [[name, status.isFile() ? readFileSync(join(cwd, name), "latin1") : ""]];
      }),
    );
  }

  describe("where the disk is full", () => {
    for (const { command, target } of writers) {
      it(`${command}: says so in one line, and all is left as it was`, () => {
        writeOldFiles();
        const before = look();
        const { code, errors } = start(command, { limit: "1" });
        assert.match(errors, lineOn(target, "The file would be larger than the system allows."));
        assert.equal(code, 2);
        assert.deepEqual(look(), before);
      });
    }

    it("a cache is no part of the check: it is told that it wasn't saved, and the old one stays", () => {
      const plain = start("check");
      const first = start("check --cache", { limit: "1" });
      assert.deepEqual({ ...first, errors: "" }, plain);
      assert.match(
        first.errors,
        /^mandate: \S+\.mandate-cache: The file could not be written\. The file would be .+ allows\. Without a cache, each run reads everything anew\.\n$/,
      );
      start("check --cache");
      writeFileSync(join(cwd, "vision.md"), "# Product vision\n\n## Vision\n\nNobody queues.\n");
      const before = look();
      const again = start("check --cache", { limit: "1" });
      assert.equal(again.output, start("check").output);
      assert.equal(again.errors, first.errors);
      assert.deepEqual(look(), before);
    });

    it("a report into a device says so, and the device stays one", () => {
      symlinkSync("/dev/full", join(cwd, "full.html"));
      for (const command of [
        "check sow.md --format json --output full.html",
        "export vision.md --internal --out full.html --force",
        "import proposal.docx --out full.html --force",
      ]) {
        const { code, errors } = start(command);
        assert.match(errors, /^mandate: full\.html: [^\n]+ The disk is full\. Make room on it\.\n$/, command);
        assert.equal(code, 2);
        assert.ok(lstatSync("/dev/full").isCharacterDevice());
        assert.equal(readlinkSync(join(cwd, "full.html")), "/dev/full");
      }
    });

    it("output that is lost is a failure", () => {
      for (const command of ["check", "report --trace", "explain --all", "inspect", "new minutes -", "--help"]) {
        const { code, errors } = start(command, { redirect: "> /dev/full" });
        assert.equal(errors, "mandate: The output could not be written. The disk is full. Make room on it.\n", command);
        assert.equal(code, 2, command);
      }
    });

    it("messages that are lost are a failure, too", () => {
      assert.equal(start("check lost.md", { redirect: "2> /dev/full" }).code, 2);
    });
  });

  describe("where a permission is missing", () => {
    it("a document that can't be read is named, and the others are still read", async () => {
      const told = "mandate: vision.md: The permission to open it is missing.\n";
      await withMode(join(cwd, "vision.md"), 0, async () => {
        const before = look();
        for (const command of ["check", "check --cache", "report --html", "report --trace", "inspect"]) {
          const { code, output, errors } = await run(command);
          assert.equal(errors, told, command);
          assert.equal(code, 2, command);
          assert.match(output, /sow|statement of work/i, command);
        }
        rmSync(join(cwd, ".mandate-cache"));
        for (const command of [
          "baseline",
          "export vision.md --internal --out vision.html",
          "import vision.md",
          "freeze vision.md",
          "fix vision.md",
          "inspect vision.md",
        ]) {
          const { code, errors } = await run(command);
          assert.equal(errors, told, command);
          assert.equal(code, 2, command);
          assert.deepEqual(look(), before, command);
        }
        const begun = await run("init");
        assert.equal(begun.errors, told);
        assert.doesNotMatch(readFileSync(join(cwd, "mandate.yaml"), "utf8"), /vision\.md/);
      });
    });

    it("a folder that can't be read is named", async () => {
      mkdirSync(join(cwd, "closed"));
      writeFileSync(join(cwd, "closed/vision.md"), "# Product vision\n");
      giveToAuthor(cwd);
      await withMode(join(cwd, "closed"), 0, async () => {
        for (const [command, path] of [
          ["check", "closed"],
          ["check closed", "closed"],
          ["check closed/vision.md", "closed/vision.md"],
          ["check sow.md --changed-since HEAD closed/vision.md", "--changed-since"],
          ["check --changed-since HEAD closed/vision.md", "--changed-since"],
          ["check --config closed/mandate.yaml", "closed/mandate.yaml"],
          ["check --baseline closed/known.json", "closed/known.json"],
          ["report --trace closed", "closed"],
          ["baseline closed", "closed"],
          ["init closed", "closed"],
          ["init closed/deeper", "closed/deeper"],
          ["config closed/vision.md", "closed/vision.md"],
          ["export closed/vision.md --out vision.html", "closed/vision.md"],
          ["import closed/proposal.docx", "closed/proposal.docx"],
          ["mcp --root closed/deeper", "closed/deeper"],
        ] as const) {
          const { code, errors } = await run(command);
          assert.match(errors, new RegExp(`^mandate: ${path}: [^\n]+\n`), command);
          assert.doesNotMatch(errors, /should not have happened|\n {4}at /, command);
          assert.equal(code, 2, command);
        }
      });
    });

    it("a folder that can't be written to is named, and all is left as it was", async () => {
      writeOldFiles();
      const before = look();
      await withMode(cwd, 0o555, async () => {
        for (const { command, target } of writers) {
          const { code, errors } = await run(command);
          assert.match(errors, lineOn(target, "The permission to write there is missing."), command);
          assert.equal(code, 2, command);
        }
        const plain = await run("check");
        const { errors, ...cached } = await run("check --cache");
        assert.deepEqual({ ...cached, errors: "" }, plain);
        assert.match(
          errors,
          /^mandate: \S+: The file .+ permission to write there is missing\. Without a cache, .+\.\n$/,
        );
      });
      assert.deepEqual(look(), before);
    });

    it("neither is a file written over that may not be", async () => {
      writeOldFiles();
      const before = look();
      for (const { command, target } of rewriters) {
        await withMode(join(cwd, target), 0o444, async () => {
          const { code, errors } = await run(command);
          assert.match(errors, lineOn(target, "The permission to write there is missing."), command);
          assert.equal(code, 2, command);
        });
      }
      assert.deepEqual(look(), before);
    });

    it("neither ends it a watch, which sees when it is granted again", async () => {
      const child = spawn(process.execPath, [program, "check", "--watch", "--cache"], { cwd, ...asAuthor });
      let told = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (data) => {
          told += String(data);
        });
      }
      const waitFor = async (pattern: RegExp): Promise<void> => {
        while (!pattern.test(told)) {
          assert.equal(child.exitCode, null, told);
          await new Promise((done) => setTimeout(done, 20));
        }
        told = "";
      };
      await waitFor(/Waiting for changes/);
      await withMode(join(cwd, "vision.md"), 0, () =>
        waitFor(/vision\.md: The permission to open it is missing\.[\s\S]*Waiting for changes/),
      );
      await waitFor(/^vision\.md$[\s\S]*Waiting for changes/m);
      await withMode(cwd, 0o555, async () => {
        writeFileSync(join(cwd, "vision.md"), "# Product vision\n\n## Vision\n\nNobody queues.\n");
        await waitFor(/permission to write there is missing\. Without a cache[\s\S]*Waiting for changes/);
        writeFileSync(join(cwd, "vision.md"), "# Product vision\n\n## Vision\n\nAll is sold.\n\n## Goals\n");
        await waitFor(/Waiting for changes/);
        assert.doesNotMatch(told, /Without a cache/);
      });
      child.kill("SIGINT");
      assert.deepEqual(await once(child, "exit"), [0, null]);
    });
  });

  describe("where a path leads astray", () => {
    const long = `${"x".repeat(300)}.md`;

    it("it is named in one line, and all is left as it was", async () => {
      symlinkSync("circle.md", join(cwd, "circle.md"));
      giveToAuthor(cwd);
      const before = look();
      for (const path of ["sow.md/within.md", long, "circle.md", "lost/deeper.md"]) {
        for (const command of [
          `check ${path}`,
          `check sow.md --output ${path}`,
          `check --config ${path}`,
          `check --baseline ${path}`,
          `check --changed-since HEAD ${path}`,
          `inspect ${path}`,
          `config ${path}`,
          `report --trace ${path}`,
          `baseline ${path}`,
          `baseline --output ${path}`,
          `init ${path}`,
          `new minutes ${path}`,
          `freeze ${path}`,
          `fix ${path}`,
          `import ${path}`,
          `import proposal.docx --out ${path} --force`,
          `export ${path} --out vision.html`,
          `export vision.md --internal --out ${path.replace(/md$/, "html")}${path === "circle.md" ? "/in.html" : ""}`,
          `mcp --root ${path}`,
        ]) {
          const { code, errors } = await run(command);
          assert.match(errors, /^mandate: \S+: [^\n]+\n/, command);
          assert.doesNotMatch(errors, /should not have happened|\n {4}at |E[A-Z]{4,}:/, command);
          assert.equal(code, 2, command);
        }
      }
      assert.deepEqual(look(), before);
    });

    it("links lead where they led, though nothing is there yet", async () => {
      mkdirSync(join(cwd, "shared"));
      for (const { target } of rewriters) symlinkSync(`shared/${target}`, join(cwd, target));
      giveToAuthor(cwd);
      for (const { command, target } of rewriters) {
        const { errors } = await run(command);
        assert.equal(errors, "", command);
        assert.equal(readlinkSync(join(cwd, target)), `shared/${target}`);
        assert.ok(lstatSync(join(cwd, "shared", target)).isFile());
      }
      symlinkSync("shared/lost.yaml", join(cwd, "mandate.yaml"));
      symlinkSync("shared/lost.md", join(cwd, "minutes.md"));
      for (const command of ["init", "new minutes minutes.md"]) {
        const { code, errors } = await run(command);
        assert.match(errors, /there already, and is left as it is/);
        assert.equal(code, 2);
      }
    });

    it("a document is never taken for a report, whatever it is called", async () => {
      symlinkSync("sow.md", join(cwd, "report.txt"));
      giveToAuthor(cwd);
      const before = look();
      const { code, errors } = await run("check sow.md -o report.txt");
      assert.equal(errors, "mandate: report.txt is one of the documents, and a report would take its place.\n");
      assert.equal(code, 2);
      assert.deepEqual(look(), before);
    });

    it("nothing waits for what never ends", async function () {
      if (spawnSync("mkfifo", [join(cwd, "pipe")]).status !== 0) this.skip();
      symlinkSync("/dev/zero", join(cwd, "zero"));
      for (const path of ["pipe", "zero"]) {
        for (const command of [
          `check --config ${path}`,
          `check --baseline ${path}`,
          `check --cache --cache-location ${path}`,
          `import ${path}`,
        ]) {
          const { code, errors } = await run(command);
          assert.match(
            errors,
            /^mandate: \S+: This (?:is neither a file nor a folder|file is no cache of Mandate)[^\n]+\n$/,
          );
          assert.equal(code, command.includes("cache") ? 1 : 2, command);
        }
      }
      symlinkSync("pipe", join(cwd, "mandate.yaml"));
      const { code, errors } = await run("check");
      assert.equal(errors, "mandate: mandate.yaml: This is neither a file nor a folder.\n");
      assert.equal(code, 2);
    });

    it("the current folder may be gone", () => {
      const shell = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"';
      const { status, stderr } = spawnSync("sh", ["-c", shell, process.execPath, program, "check"], {
        cwd,
        ...asAuthor,
        encoding: "utf8",
      });
      assert.equal(stderr, "mandate: The current folder is there no more. Change to another one.\n");
      assert.equal(status, 2);
    });
  });
});

/** One line about a file, and what stands in the way. */
function lineOn(path: string, reason: string): RegExp {
  const escaped = (text: string): string => text.replaceAll(".", "\\.");
  return new RegExp(`^mandate: ${escaped(path)}: [^\n]+ ${escaped(reason)}\n$`);
}

interface Limits {
  /** So many blocks of 512 bytes may a file have. */
  readonly limit?: string;
  readonly redirect?: string;
}

interface Started extends Omit<Run, "code"> {
  readonly code: number | null;
}
