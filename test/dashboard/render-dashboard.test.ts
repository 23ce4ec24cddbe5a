import assert from "node:assert/strict";
import { prepareFor } from "../../src/dashboard/for-others.ts";
import { html } from "../../src/dashboard/markup.ts";
import { renderDashboard } from "../../src/dashboard/render-dashboard.ts";
import type { DocumentFindings } from "../../src/dashboard/render-findings.ts";
import { describeCreep } from "../../src/dashboard/render-margin.ts";
import { renderStandalonePage, renderWebviewPage } from "../../src/dashboard/render-page.ts";
import { wordingIn } from "../../src/dashboard/wording.ts";
import { dashboardOf, readTexts } from "../engagement/dashboard-of-texts.ts";

const english = wordingIn("en");
const hostile = `<img src=x onerror="alert(1)">`;

describe("the dashboard's page", () => {
  const dashboard = dashboardOf(readTexts("example/en"), { targetMargin: 0.2 });
  const page = renderDashboard(dashboard, english).html;

  it("has a heading for each panel, and a link to it", () => {
    assert.equal(page.match(/<h1>/g)?.length, 1);
    const panels = [...page.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id);
    assert.deepEqual(panels, ["roles", "risks", "decisions", "scope", "margin", "burn", "meetings", "stages"]);
    assert.deepEqual(
      [...page.matchAll(/<a href="#([a-z]+)">/g)].map(([, id]) => id),
      panels,
    );
  });

  it("shows findings where it is a report", () => {
    const source = { file: "sow.md", uri: undefined, start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
    const findings: readonly DocumentFindings[] = [
      {
        file: "sow.md",
        kind: "sow",
        findings: [{ severity: "error", message: hostile, rule: "a/b", quote: { text: hostile, source } }],
        leftOut: 2,
      },
      { file: "clean.md", kind: "backlog", findings: [], leftOut: 0 },
    ];
    const report = renderDashboard({ ...dashboard, findings }, english).html;
    const panel = report.slice(report.indexOf('<section id="findings"'));
    assert.match(report, /<a href="#findings">Findings<\/a>/);
    assert.match(panel, /<p>1 finding in 1 document, the weightiest first\.<\/p>/);
    assert.match(panel, /<span class="source">sow\.md:5<\/span>/);
    assert.match(panel, /2 more pieces of advice are kept back/);
    assert.doesNotMatch(panel, /<img|clean\.md/);
    const none = renderDashboard({ ...dashboard, findings: [] }, wordingIn("de")).html;
    assert.match(none, /<p>Es wurde nichts gefunden\.<\/p>/);
  });

  it("tells each picture in words and in a table", () => {
    for (const [, panel = ""] of page.matchAll(/<section([\s\S]*?)<\/section>/g)) {
      if (!panel.includes("<svg")) continue;
      assert.match(panel, /<svg [^>]*role="img"[^>]*>\n<title [^>]*>[^<]+<\/title>\n<desc [^>]*>[^<]+<\/desc>/);
      assert.match(panel, /<table>/);
    }
  });

  it("links what it says to the place that says it", () => {
    assert.match(
      page,
      /<button type="button" class="source" data-uri="file:\/\/\/statement-of-work\.md" data-range="14,21,14,35"/,
    );
  });

  it("shows what documents say as it is written, whatever it is", () => {
    const texts = {
      "statement-of-work.md": `# Statement of work: ${hostile}

- **Client:** "Hall" & ${hostile}

## Team

| Role | Person | Side |
| --- | --- | --- |
| Product Owner \`${hostile}\` | Jana Roth | client |

## In scope

- D1 \`${hostile}\`

## Out of scope

- \`${hostile}\`

## Timeline

| Milestone | Date |
| --- | --- |
| \`${hostile}\` | 1 May 2027 |
`,
    };
    const shown = renderDashboard(dashboardOf(texts), english).html;
    assert.match(shown, /&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;/);
    assert.doesNotMatch(shown, /<img/);
    assert.equal(
      html`<p title="${`"'<&>`}">${[html`<b>`, "<i>"]}</p>`.html,
      '<p title="&quot;&#39;&lt;&amp;&gt;"><b>&lt;i&gt;</p>',
    );
  });

  it("has no style or script within its tags", () => {
    assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=|<script|<style/);
  });

  it("speaks German", () => {
    const german = renderDashboard(
      dashboardOf(readTexts("example/de"), { targetMargin: 0.2 }),
      wordingIn("de-AT"),
    ).html;
    assert.match(german, /<h2 id="burn-title">Budget über die Zeit<\/h2>/);
    assert.match(
      german,
      /252\.000\u00a0€ über 23,6 Wochen sind bei gleichmäßigem Verbrauch 10\.691\u00a0€ pro Woche\./,
    );
    assert.match(german, /19\. März 2027/);
  });

  it("says what the slider stands for", () => {
    const basis = { priceCents: 25_200_000, plannedDays: 252, marginPercent: 20 };
    assert.equal(
      describeCreep(basis, 40, "EUR", english),
      "40\u00a0% unpaid extra work: 100.8 days are unpaid, and each day of work earns €714. Margin left: −12\u00a0%. At 25\u00a0% the whole margin is gone.",
    );
  });

  it("loads nothing but its own style and script in a webview", () => {
    const files = {
      source: "https://files.example",
      style: "https://files.example/a.css",
      script: "https://files.example/b.js",
    };
    const shown = renderWebviewPage(dashboard, english, files, "file:///statement-of-work.md");
    assert.match(
      shown,
      /content="default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; style-src https:\/\/files\.example; script-src https:\/\/files\.example"/,
    );
    assert.match(shown, /<main id="dashboard" data-about="file:\/\/\/statement-of-work\.md">/);
  });

  it("holds all it needs in one file, without addresses of files", async () => {
    const shown = await renderStandalonePage(prepareFor("client", dashboard), english);
    assert.match(shown, /style-src &#39;sha256-[\w+/]{43}=&#39;; script-src &#39;sha256-[\w+/]{43}=&#39;"/);
    assert.doesNotMatch(shown, /file:|https?:|src="|href="[^#]/);
  });

  it("keeps figures of the provider's own for the team", async () => {
    const [team, client] = await Promise.all(
      (["team", "client"] as const).map((readers) => renderStandalonePage(prepareFor(readers, dashboard), english)),
    );
    assert.match(team ?? "", /<section id="margin"/);
    assert.doesNotMatch(client ?? "", /<section id="margin"|data-margin="/);
  });
});
