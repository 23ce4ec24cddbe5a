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
      ["inspect --fix", 'Unknown option --fix. "mandate inspect --help" lists the options.'],
      ["check --format", "`--format` requires `FORMAT`."],
      ["freeze", "Name the file of the document."],
      ["report", 'Say what to report: "mandate report --trace" or "mandate report --html".'],
      ["report --trace --html", '"--trace" and "--html" cannot be used together.'],
      ["new a b c", "Unexpected option or subcommand: `c`."],
      ["check --quiet=yes", 'Option `--quiet` is a Boolean flag, but got a value: "yes".'],
      [
        "check --format jsn",
        '`--format`: Expected one of "pretty", "json", "sarif", "junit", "github", and "markdown", but got "jsn". Did you mean "json"?',
      ],
      [
        "check --profile agancy",
        '`--profile`: Expected one of "agency", "product-org", "public-buyer", "scrum-strict", "scaled", "dsdm", and "draft", but got "agancy". Did you mean "agency"?',
      ],
      ["check --today 2026-02-30", '`--today`: Expected a date such as 2026-11-22, but got "2026-02-30".'],
      ["check --max-warnings=-1", '`--max-warnings`: Expected a value greater than or equal to 0, but got "-1".'],
      ["check --stdin-filename a.md", '--stdin-filename goes with "-", which reads the document from standard input.'],
    ];
    for (const [command, message] of rows) {
      assert.deepEqual(await runMandate(command, { cwd }), { code: 2, output: "", errors: `mandate: ${message}\n` });
    }
    assert.equal((await runMandate(["check", ""], { cwd })).errors, "mandate: `PATH`: A path is empty.\n");
  });

  it("shows its version", async () => {
    for (const command of ["--version", "-v", "check --version"]) {
      assert.match((await runMandate(command, { cwd })).output, /^\d+\.\d+\.\d+\n$/);
    }
  });

  it("shows help, and fails where no command was given", async () => {
    const { output } = await runMandate("--help", { cwd });
    assert.match(output, /^Mandate reads statements of work/m);
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
      assert.match(output, new RegExp(`^ {2}--${option}\\b`, "m"));
    }
    for (const line of output.split("\n")) assert.ok(line.length <= 80, line);
  });

  it("completes commands, options and files in a shell", async () => {
    const script = await runMandate("completion bash", { cwd });
    assert.match(script.output, /complete .*-F _mandate\b.* mandate$/m);
    assert.equal(script.code, 0);
    const rows: readonly (readonly [string, RegExp])[] = [
      ["completion bash insp", /^inspect$/m],
      ["completion bash check --max", /^--max-warnings$/m],
      ["completion bash check --profile sc", /^scaled$/m],
      ["completion bash check contr", /^__FILE__:any:/m],
    ];
    for (const [command, suggestion] of rows) {
      assert.match((await runMandate(command, { cwd })).output.replaceAll("\t", "\n"), suggestion, command);
    }
  });

  it("answers its own failure on one line, with a trace only when asked for", async () => {
    const run = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const errors: string[] = [];
      const code = await runCommandLine(["--version"], {
        cwd,
        env,
        isTerminal: false,
        isInputTerminal: false,
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
