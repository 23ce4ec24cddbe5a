import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installNeovim } from "../../src/dev/install-neovim.ts";
import { repositoryRoot } from "../support/fixture.ts";

const statementOfWork = `# Statement of work: Shift planner

Nordlicht Clinics buys a shift planner from Feldweg Software.

## Deliverables

- D1: Shift plan for each ward, see US-1

## Out of scope

- Payroll

## Team

- Ada Lindqvist, designer
`;

const backlog = `# Product backlog: Shift planner

| ID   | Story                                                                      | Priority | Estimate |
| ---- | -------------------------------------------------------------------------- | -------- | -------- |
| US-1 | As a ward manager I want a shift plan so that every shift has enough staff | Must     | 5        |
| US-2 | As a nurse I want to swap shifts so that I can care for my children        | Should   | 3        |
`;

describe("in Neovim", function () {
  this.timeout(300_000);
  let neovim: string;
  let folder: string;

  before(function () {
    try {
      neovim = installNeovim();
    } catch (error) {
      process.stderr.write(`\nSKIPPED, the language server in Neovim. ${(error as Error).message}\n`);
      this.skip();
    }
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mandate-neovim-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("finds, explains, fixes, leads to definitions and looks at the disk itself", () => {
    writeFileSync(join(folder, "statement-of-work.md"), statementOfWork);
    writeFileSync(join(folder, "backlog.md"), backlog);
    const script = join(repositoryRoot, "test/editors/neovim.lua");
    const server = [
      process.execPath,
      "--import",
      pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href,
      join(repositoryRoot, "src/cli/main.ts"),
    ];
    const { status, stdout, stderr } = spawnSync(
      neovim,
      ["--headless", "--clean", "-u", script, "statement-of-work.md"],
      {
        cwd: folder,
        encoding: "utf8",
        env: {
          ...process.env,
          MANDATE_COMMAND: JSON.stringify([...server, "lsp", "--stdio"]),
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
        },
        timeout: 240_000,
      },
    );
    assert.equal(status, 0, stdout + stderr);
    assert.deepEqual(stdout.trim().split("\n"), [
      "found in line 13 by mandate: No Product Owner is named: nobody answers for the value of this product.",
      "hover tells of the rule: true",
      "fixed: - **Product Owner:** [Product Owner]",
      "saved: true",
      "US-1 is defined in backlog.md, line 5",
      "mandate.yaml was taken up",
      "the server ended with 0",
    ]);
    assert.match(readFileSync(join(folder, "statement-of-work.md"), "utf8"), /- \*\*Product Owner:\*\* Jana Roth/);
  });
});
