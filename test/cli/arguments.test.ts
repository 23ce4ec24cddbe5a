import assert from "node:assert/strict";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { readme, runMandate } from "./run-mandate.ts";

const cwd = ".";

describe("mandate", () => {
  it("says what is wrong with a command line, and what was probably meant", async () => {
    const rows: readonly (readonly [string, string])[] = [
      ["chekc", 'Unknown command "chekc". Did you mean "check"? "mandate --help" lists the commands.'],
      ["sow.md", 'Unknown command "sow.md". Did you mean "mandate check sow.md"? "mandate --help" lists the commands.'],
      [
        "check --formt json",
        'Unknown option --formt. Did you mean "--format"? "mandate check --help" lists the options.',
      ],
      ["check -x", 'Unknown option -x. "mandate check --help" lists the options.'],
      ["inspect --fix", '"mandate inspect" has no option --fix. "mandate inspect --help" lists the options.'],
      ["check --format", "The option --format needs a value."],
      ["check --format --quiet", "The option --format needs a value."],
      ["check --quiet=yes", "The option --quiet takes no value."],
      ["check --format jsn", '--format does not know "jsn". It takes pretty, json. Did you mean "json"?'],
      [
        "check --profile agancy",
        '--profile does not know "agancy". It takes agency, product-org, public-buyer, scrum-strict, scaled, dsdm, draft. Did you mean "agency"?',
      ],
      ["check --today 2026-02-30", '--today needs a date such as 2026-11-22, not "2026-02-30".'],
      ["check --max-warnings=-1", '--max-warnings needs a whole number, not "-1".'],
      ["check --stdin-filename a.md", '--stdin-filename goes with "-", which reads the document from standard input.'],
    ];
    for (const [command, message] of rows) {
      assert.deepEqual(await runMandate(command, { cwd }), { code: 2, output: "", errors: `mandate: ${message}\n` });
    }
    assert.equal((await runMandate(["check", ""], { cwd })).errors, "mandate: A path is empty.\n");
  });

  it("shows its version", async () => {
    for (const command of ["--version", "-v", "check --version"]) {
      assert.match((await runMandate(command, { cwd })).output, /^\d+\.\d+\.\d+\n$/);
    }
  });

  it("shows help, and fails where no command was given", async () => {
    const { output } = await runMandate("--help", { cwd });
    assert.match(output, /^Mandate reads statements of work/);
    assert.deepEqual(await runMandate("", { cwd }), { code: 2, output: "", errors: output });
    for (const name of ["check", "fix", "inspect", "report", "explain"]) {
      assert.match(output, new RegExp(`^ {2}${name} `, "m"));
      const help = await runMandate(`${name} --help`, { cwd });
      assert.match(help.output, new RegExp(`^Usage: mandate ${name} `, "m"));
      assert.equal(help.code, 0);
      assert.deepEqual(await runMandate(`help ${name}`, { cwd }), help);
    }
  });

  it("names every option in a command's help, on lines that fit a terminal", async () => {
    const { output } = await runMandate("check --help", { cwd });
    for (const option of ["fix", "format", "config", "profile", "today", "max-warnings", "quiet", "stdin-filename"]) {
      assert.match(output, new RegExp(`^ {2}--${option} `, "m"));
    }
    for (const line of output.split("\n")) assert.ok(line.length <= 80, line);
  });

  it("answers its own failure on one line, with a trace only when asked for", async () => {
    const run = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const errors: string[] = [];
      const code = await runCommandLine(["--version"], {
        cwd,
        env,
        isTerminal: false,
        today: "2026-11-22",
        readInput: () => Promise.resolve(new Uint8Array()),
        writeOutput: () => {
          throw new Error("The output is gone\nfor good");
        },
        writeError: (text) => errors.push(text),
      });
      return [String(code), ...errors];
    };
    const line = "mandate: This should not have happened: The output is gone. Please report it.\n";
    assert.deepEqual(await run({}), ["2", line]);
    const [code, message, trace] = await run({ MANDATE_DEBUG: "1" });
    assert.deepEqual([code, message], ["2", line]);
    assert.match(trace ?? "", /^Error: The output is gone\nfor good\n {4}at /);
  });

  it("takes a path that looks like an option after --", () =>
    withFiles({ "--quiet.md": readme }, async (folder) => {
      const { code, output } = await runMandate("check -- --quiet.md", { cwd: folder });
      assert.match(output, /^Nothing was checked: the file is no engagement document/);
      assert.equal(code, 0);
    }));
});
