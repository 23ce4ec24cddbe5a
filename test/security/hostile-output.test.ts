import assert from "node:assert/strict";
import { runMandate } from "../cli/run-mandate.ts";
import { withFiles } from "../workspace/temporary-folder.ts";

/** What a terminal obeys, what a build server's log obeys anywhere on a line, and what it obeys at the start of one. */
const evil = "\u001b[2J\u001b]8;;https://a.example\u0007\u009b31m\u202e\u061c##[add-mask]a ##vso[task.setvariable]b";
const quotedEvil = JSON.stringify(evil);
const name = "::stop-commands::x ##vso[task.a]\u001b[31m";

const plain = "Guests buy their tickets at home and choose their seats. ".repeat(20);

/** A stranger's workspace: whatever is shown of it again is hostile. */
const files = {
  [`${name}.md`]: `# Statement of work: Shop ${evil}

- **Client:** ${evil} Ltd
- **Product Owner:** Jana Roth ${evil}

${plain}

## Goals

- BG-1: More guests ${evil}

## Scope

- US-1: Seat map, etc. ${evil} (BG-1)
- [Name ${evil}]
`,
  "backlog.md": `# Product backlog ${evil}\n\n- US-1: As a guest, I want to pay ${evil}, so that BG-1\n`,
  "mandate.yaml": `engagements:
  - name: ${quotedEvil}
    files: ["*"]
templates: ours
glossary:
  product_owner: [${quotedEvil}]
own_rules:
  own/evil:
    forbidden_phrase: etc
    message: ${quotedEvil}
    docs: ${quotedEvil}
profile: ${quotedEvil}
${quotedEvil}: 1
`,
  "ours/::set.md": `---\ntitle: ${quotedEvil}\nkind: sow\nlanguage: en\ndescription: ${quotedEvil}\n---\n# Plan\n`,
  "ours/bad.md": `---\n${quotedEvil}: x\ntitle: ${quotedEvil}\nkind: ${quotedEvil}\n---\n# Plan\n`,
};

const commands: readonly (readonly string[])[] = [
  ...["pretty", "json", "sarif", "junit", "markdown"].map((format) => ["check", ".", "--format", format]),
  ["check", ".", "--format", "github"],
  ["check", ".", "--language", "de"],
  ["check", "nowhere\u001b[31m.md"],
  ["inspect", "."],
  ["inspect", ".", "--format", "json"],
  ["report", "--trace", "."],
  ["report", "--trace", ".", "--format", "json"],
  ["report", "--html", "."],
  ["explain"],
  ["explain", "own/evil"],
  ["explain", evil],
  ["config", "."],
  ["config", `${name}.md`],
  ["config", ".", "--format", "json"],
  ["new"],
  ["new", evil],
  ["new", "::set", `${name} 2.md`],
  ["baseline", ".", "--output", `${name}.json`],
  ["init", ".", "--dry-run"],
  ["freeze", `${name}.md`],
  ["export", `${name}.md`, "--out", `${name}.html`],
  ["import", `${name}.md`],
];

describe("what a command prints about a stranger's workspace", function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  for (const command of commands)
    it(`commands neither a terminal nor a build server: ${JSON.stringify(command.join(" "))}`, async () => {
      const { output, errors } = await withFiles(files, (cwd) => runMandate(command, { cwd }));
      assert.notEqual(output + errors, "");
      for (const line of `${output}\n${errors}`.split(/\r\n|[\r\n]/)) {
        assert.doesNotMatch(line, /(?!\t)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        assert.doesNotMatch(line, /##(?:\[|vso\[|teamcity\[)/i);
        if (!command.includes("github")) assert.doesNotMatch(line, /^\s*::/);
      }
      if (command.includes("github"))
        for (const line of output.split("\n").filter((one) => /^\s*::/.test(one)))
          assert.match(line, /^::(?:error|warning|notice) file=[^:]*::/);
    });
});
