import assert from "node:assert/strict";
import { prepareFor } from "../../src/dashboard/for-others.ts";
import { renderDashboard } from "../../src/dashboard/render-dashboard.ts";
import { wordingIn } from "../../src/dashboard/wording.ts";
import { provideDashboard } from "../../src/language/dashboard.ts";
import { provideHover } from "../../src/language/hover.ts";
import { runMandate } from "../cli/run-mandate.ts";
import { openText } from "../language/open-text.ts";
import { withFiles } from "../workspace/temporary-folder.ts";

const payloads = [
  "<script>alert(1)</script>",
  `<img src=x onerror="alert(1)">`,
  "<svg/onload=alert(1)>",
  "[Anna](javascript:alert(1))",
  "[Anna](command:workbench.action.terminal.new)",
  "![x](https://attacker.example/pixel.png)",
  `"><iframe srcdoc="<script>alert(1)</script>">`,
];

/** A document that has a payload wherever something of it is shown again. */
function hostileText(payload: string): string {
  return `# Statement of work: Shop ${payload}

- **Client:** ${payload} Ltd
- **Product Owner:** Jana Roth ${payload}

## Scope

- US-1: Seat map ${payload}
- [Name ${payload}]

## Risks

| Risk | Owner | Measure |
| --- | --- | --- |
| Value risk: nobody buys ${payload} | Jana Roth | ask guests ${payload} |

## Price

Fixed price of 12,000 € ${payload}, etc.
`;
}

describe("what a document says", () => {
  for (const payload of payloads) {
    it(`is only text on the dashboard: ${payload}`, () => {
      const dashboard = provideDashboard(openText(hostileText(payload)).context);
      assert.ok(dashboard);
      for (const readers of ["team", "client"] as const) {
        const page = renderDashboard(prepareFor(readers, dashboard), wordingIn("en")).html;
        assert.doesNotMatch(page, /<(?:script|img|iframe|object|embed|foreignObject|base|meta|link|form)\b/i);
        assert.doesNotMatch(page, /<[^<>]*\son[a-z]+\s*=/i);
        assert.doesNotMatch(page, /(?:href|src)\s*=\s*["']?\s*(?:javascript|command|data):/i);
      }
    });

    it(`opens nothing from a hover: ${payload}`, () => {
      const text = hostileText(payload);
      for (let at = 0; at < text.length; at += 7) {
        const opened = openText(`${text.slice(0, at)}<|>${text.slice(at)}`);
        const { contents } = provideHover(opened.context, { position: opened.position }) ?? {};
        const said = JSON.stringify(contents ?? "");
        assert.doesNotMatch(said, /(?<!\\)\]\((?:javascript|command:workbench|data):/i);
        assert.doesNotMatch(said, /!\[[^\]]*(?<!\\)\]\(/, "A picture would be fetched from somewhere.");
      }
    });
  }
});

describe("a terminal", () => {
  const plain = "Guests buy their tickets at home and choose their seats. ".repeat(20);
  const controls = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202e";

  for (const format of ["pretty", "json", "sarif", "junit", "github", "markdown"])
    it(`is not commanded by what a document or a file's name says: ${format}`, async () => {
      const files = {
        "sow\u001b[31m.md": `# Statement of work: Shop ${controls}\n\n${plain}\n\n## Scope\n\n- Seat map, etc. ${controls}\n- [Name ${controls}]\n`,
      };
      const { output, errors } = await withFiles(files, (cwd) =>
        runMandate(["check", ".", "--format", format], { cwd }),
      );
      assert.match(output, /scope|Scope/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for these.
      const found = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(output + errors);
      assert.equal(found, null, JSON.stringify(output.slice(Math.max(0, (found?.index ?? 0) - 80)).slice(0, 160)));
    });
});
