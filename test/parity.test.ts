import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runMandate } from "./cli/run-mandate.ts";
import { eraseFindings, repositoryRoot } from "./support/fixture.ts";
import { startLspClient } from "./support/lsp-client.ts";

const folders = ["engagements/en/register", "engagements/de/register", "example/en", "example/de"];
const severities = ["", "error", "warning", "information", "hint"];
const patience = 60_000;

describe("editor and command line", () => {
  for (const name of folders) {
    it(`find the same: ${name}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "mandate-"));
      const client = await startLspClient();
      try {
        cpSync(join(repositoryRoot, "test", name), folder, { recursive: true });
        const files = readdirSync(folder);
        for (const file of files) {
          const path = join(folder, file);
          writeFileSync(path, eraseFindings(readFileSync(path, "utf8")));
        }
        const { output } = await runMandate("check . --format json", { cwd: folder });
        const report = JSON.parse(output) as { files: { path: string; findings: CommandLineFinding[] }[] };
        const wanted = report.files
          .map(({ path, findings }) => `${path}\n${findings.map(asLine).sort().join("\n")}`)
          .sort();
        const [first = ""] = files;
        await client.open(pathToFileURL(join(folder, first)).href, readFileSync(join(folder, first), "utf8"));
        const end = Date.now() + patience;
        let found: string[] = [];
        // Files that are not open are read one after the other.
        while (Date.now() < end && found.join() !== wanted.join()) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          found = files
            .map((file) => {
              const diagnostics = client.latest.get(pathToFileURL(join(folder, file)).href) ?? [];
              const lines = diagnostics.map(({ code, severity, message, range }) =>
                asLine({
                  ruleId: String(code),
                  severity: severities[severity ?? 0] ?? "",
                  message: String(message),
                  startLine: range.start.line + 1,
                }),
              );
              return `${file}\n${lines.sort().join("\n")}`;
            })
            .sort();
        }
        assert.deepEqual(found, wanted);
      } finally {
        client.dispose();
        rmSync(folder, { recursive: true });
      }
    });
  }
});

interface CommandLineFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly startLine: number;
}

function asLine({ ruleId, severity, message, startLine }: CommandLineFinding): string {
  return `${startLine} ${severity} ${ruleId} ${message}`;
}
