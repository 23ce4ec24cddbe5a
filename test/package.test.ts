import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listPackedFiles, packExtension } from "../src/dev/vscode/pack-extension.ts";

/** Whoever ships one more file says so here. */
const shippedFiles = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "dist/THIRD-PARTY-NOTICES.txt",
  "dist/dashboard/dashboard-script.js",
  "dist/dashboard/dashboard.css",
  "dist/extension.browser.cjs",
  "dist/extension.browser.cjs.js",
  "dist/extension.cjs",
  "dist/server.browser.js",
  "dist/server.cjs",
  "l10n/bundle.l10n.de.json",
  "media/activity-bar.svg",
  "media/icon.png",
  "media/preview.css",
  "media/walkthrough/de/findings.svg",
  "media/walkthrough/de/overview.svg",
  "media/walkthrough/de/owner.svg",
  "media/walkthrough/de/sign.svg",
  "media/walkthrough/de/start.svg",
  "media/walkthrough/en/findings.svg",
  "media/walkthrough/en/overview.svg",
  "media/walkthrough/en/owner.svg",
  "media/walkthrough/en/sign.svg",
  "media/walkthrough/en/start.svg",
  "package.json",
  "package.nls.de.json",
  "package.nls.json",
  "schema/mandate.schema.json",
  "snippets/backlog.json",
  "snippets/sow.json",
  "snippets/vision.json",
  "syntaxes/engagement.injection.tmLanguage.json",
  "syntaxes/ignore-comment.injection.tmLanguage.json",
];
const mostBytes = 3 * 1_024 * 1_024;

describe("the extension as it is shipped", function () {
  // VS Code's packager is installed on first use.
  this.timeout(180_000);

  it("has these files and no others", async () => {
    assert.deepEqual(await listPackedFiles(), shippedFiles);
  });

  it("is a package of less than 3 MB", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "mandate-package-"));
    try {
      const file = path.join(folder, "mandate.vsix");
      await packExtension(file);
      const { size } = statSync(file);
      assert.ok(size < mostBytes, `${size} bytes`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
