import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { DomUtils, parseDocument } from "htmlparser2";
import { prepareFor } from "../../src/dashboard/for-others.ts";
import { renderDashboard, type ShownDashboard } from "../../src/dashboard/render-dashboard.ts";
import { renderStandalonePage, renderWebviewPage } from "../../src/dashboard/render-page.ts";
import { wordingIn } from "../../src/dashboard/wording.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { readDetails } from "../../src/interchange/document-details.ts";
import { exportHtml } from "../../src/interchange/to-html/export-html.ts";
import { provideDashboard } from "../../src/language/dashboard.ts";
import { provideHover } from "../../src/language/hover.ts";
import { readConfiguration } from "../../src/linter/config.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import { listOwnRules } from "../../src/linter/list-own-rules.ts";
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
  `</style></script><!--<script>alert(1)</script>`,
  `<p style="background:url(https://attacker.example/x)">x</p><style>@import 'https://attacker.example/x';</style>`,
  "[Anna](&#x6a;avascript:alert(1)) [Anna](java\tscript:alert(1)) <a href=data:text/html,x>Anna</a>",
  "\u202eAnna\u2066\u061c",
];

/** A document that has a payload wherever something of it is shown again. */
function hostileText(payload: string): string {
  const written = JSON.stringify(payload);
  return `---
title: ${written}
client: ${written}
language: ${written}
mandate:
  kind: sow
  engagement: ${written}
  profile: ${written}
  language: ${written}
---

# Statement of work: Shop ${payload}

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

const elements = /<(?:script|style|img|iframe|object|embed|foreignObject|base|meta|link|form)\b/i;

describe("what a document says", () => {
  for (const payload of payloads) {
    it(`is only text on the dashboard: ${payload}`, () => {
      const dashboard = provideDashboard(openText(hostileText(payload)).context);
      assert.ok(dashboard);
      for (const readers of ["team", "client"] as const) {
        const page = renderDashboard(prepareFor(readers, dashboard), wordingIn("en")).html;
        assert.doesNotMatch(page, elements);
        assert.doesNotMatch(page, /<[^<>]*\son[a-z]+\s*=/i);
        assert.doesNotMatch(page, /<[^<>]*\s(?:href|src)\s*=\s*["']?\s*(?:javascript|command|data):/i);
      }
    });

    it(`opens nothing from a hover: ${payload}`, () => {
      const text = hostileText(payload);
      for (let at = 0; at < text.length; at += 29) {
        const opened = openText(`${text.slice(0, at)}<|>${text.slice(at)}`);
        const { contents } = provideHover(opened.context, { position: opened.position }) ?? {};
        const said = JSON.stringify(contents ?? "");
        assert.doesNotMatch(said, /(?<!\\)\]\((?:javascript|command:workbench|data):/i);
        assert.doesNotMatch(said, /!\[[^\]]*(?<!\\)\]\(/, "A picture would be fetched from somewhere.");
      }
    });
  }
});

describe("what a configuration says", () => {
  for (const payload of payloads)
    it(`opens and fetches nothing from a hover: ${payload}`, () => {
      const written = JSON.stringify(payload);
      const { configuration } = readConfiguration(
        `own_rules:\n  no-etc: {forbidden_phrase: etc, message: ${written}, docs: ${written}}\n`,
      );
      const ownRules = listOwnRules(configuration);
      assert.equal(ownRules.length, 1);
      const { context, position } = openText("# Statement of work: Shop\n\n## Scope\n\n- Seat map, e<|>tc.\n");
      const { document, engagement, today } = context;
      const findings = lintDocument(document, engagement, { profile: "agency", rules: {}, today, ownRules });
      assert.ok(findings.some(({ rule }) => rule.id === "own/no-etc"));
      for (const shown of [findings, findings.filter(({ rule }) => rule.id === "own/no-etc")]) {
        const { contents } = provideHover({ ...context, findings: shown }, { position }) ?? {};
        const said = JSON.stringify(contents ?? "");
        assert.match(said, /own\/no-etc/);
        assert.doesNotMatch(said, /!\[/, "A picture would be fetched from somewhere.");
        assert.doesNotMatch(said.replaceAll("`<!-- mandate-ignore", ""), /</);
      }
    });
});

describe("a page that Mandate makes", () => {
  const files = { source: "https://webview.example", style: "a.css", script: "a.js" };

  const pages: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
    "the dashboard in VS Code": (text) => renderWebviewPage(shownOf(text), wordingIn("en"), files, text),
    "the dashboard as a file": (text) => renderStandalonePage(shownOf(text), wordingIn("en")),
    "a document to print": async (text) => {
      const document = readDocument("sow.md", text);
      return (await exportHtml(document, readDetails(document), () => undefined)).html;
    },
  };

  for (const [name, make] of Object.entries(pages))
    it(`may load, run and send nothing but its own: ${name}`, async () => {
      for (const payload of payloads) {
        const html = await make(hostileText(payload));
        const tree = parseDocument(html);
        const metas = DomUtils.getElementsByTagName("meta", tree);
        const policies = metas.filter(({ attribs }) => attribs["http-equiv"] !== undefined);
        assert.deepEqual(
          policies.map(({ attribs }) => attribs["http-equiv"]),
          ["Content-Security-Policy"],
        );
        const rules = new Map(
          (policies[0]?.attribs.content ?? "").split("; ").map((rule) => {
            const [directive = "", ...sources] = rule.split(" ");
            return [directive, sources] as const;
          }),
        );
        for (const directive of ["default-src", "base-uri", "form-action"])
          assert.deepEqual(rules.get(directive), ["'none'"], directive);
        for (const [directive, sources] of rules)
          for (const source of sources)
            assert.match(source, /^'none'$|^'sha256-[\w+/]+={0,2}'$|^https:\/\/webview\.example$|^data:$/, directive);
        for (const tag of ["style", "script"] as const)
          for (const { children } of DomUtils.getElementsByTagName(tag, tree)) {
            if (children.length === 0) continue;
            const digest = createHash("sha256").update(DomUtils.textContent(children)).digest("base64");
            assert.ok(
              rules.get(`${tag}-src`)?.includes(`'sha256-${digest}'`),
              `${tag} is not the one that is allowed.`,
            );
          }
        for (const { name: tag, attribs } of DomUtils.getElementsByTagName(() => true, tree)) {
          assert.doesNotMatch(tag, /^(?:iframe|object|embed|base|form|math|template|noscript)$/);
          for (const [attribute, value] of Object.entries(attribs)) {
            assert.doesNotMatch(attribute, /^on|^style$|^srcdoc$|^formaction$/);
            if (/^(?:href|src|action)$/.test(attribute) && !(tag === "img" && value.startsWith("data:image/")))
              assert.doesNotMatch(value.replace(/[\s\p{Cc}]/gu, ""), /^(?:javascript|command|data|vscode|vbscript):/i);
          }
        }
      }
    });

  it("holds a word of a hundred thousand letters", async () => {
    for (const make of Object.values(pages)) {
      const html = await make(hostileText("x".repeat(100_000)));
      assert.match(html, /overflow-wrap|a\.css/);
      assert.ok(html.length < 5_000_000);
    }
  });
});

function shownOf(text: string): ShownDashboard {
  const dashboard = provideDashboard(openText(text).context);
  assert.ok(dashboard);
  return prepareFor("team", dashboard);
}

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
