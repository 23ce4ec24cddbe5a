import { script, style } from "./assets.generated.ts";
import { html, type Markup } from "./markup.ts";
import { renderDashboard, type ShownDashboard, titleOf } from "./render-dashboard.ts";
import type { Wording } from "./wording.ts";

/** Where a webview finds what belongs to its page. */
export interface PageFiles {
  /** The origin that the page may load from. */
  readonly source: string;
  readonly style: string;
  readonly script: string;
}

/** What isn't named behind it may not be loaded, run or sent. */
const nothingElse = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** A page for a webview, which loads its styles and its script and nothing else. */
export function renderWebviewPage(
  dashboard: ShownDashboard,
  wording: Wording,
  files: PageFiles,
  about: string,
): string {
  const policy = `${nothingElse}; style-src ${files.source}; script-src ${files.source}`;
  return renderPage(wording, {
    title: titleOf(dashboard, wording),
    policy,
    head: html`<link rel="stylesheet" href="${files.style}">`,
    about,
    content: renderDashboard(dashboard, wording),
    end: html`<script src="${files.script}"></script>`,
  });
}

/** One file that holds all it needs, to be opened without a network. Its policy names its own style and script only. */
export async function renderStandalonePage(dashboard: ShownDashboard, wording: Wording): Promise<string> {
  const [styleHash, scriptHash] = await Promise.all([style, script].map(hash));
  return renderPage(wording, {
    title: titleOf(dashboard, wording),
    policy: `${nothingElse}; style-src '${styleHash}'; script-src '${scriptHash}'`,
    head: { html: `<style>${style}</style>` },
    about: "",
    content: renderDashboard(dashboard, wording),
    end: { html: `<script>${script}</script>` },
  });
}

interface PageParts {
  readonly title: string;
  readonly policy: string;
  readonly head: Markup;
  /** What the page is about, by which it is found again after a restart. */
  readonly about: string;
  readonly content: Markup;
  readonly end: Markup;
}

function renderPage({ language }: Wording, { title, policy, head, about, content, end }: PageParts): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
<main id="dashboard" data-about="${about}">
${content}
</main>
${end}
</body>
</html>
`.html;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
