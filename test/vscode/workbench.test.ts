import { match } from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { testFolder } from "../../src/dev/vscode/folders.ts";
import { installExtension } from "../../src/dev/vscode/install-extension.ts";
import { extensionsFolder, type RunningServer, startCodeServer } from "../../src/dev/vscode/start-code-server.ts";
import { openWorkbench, type Workbench } from "./open-workbench.ts";
import { makeScratch } from "./scratch.ts";
import { waitFor } from "./suite/wait-for.ts";

/** What a user sees: the extension is installed, nothing is in development mode. */
describe("The workbench", () => {
  let server: RunningServer;
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    const scratch = await makeScratch();
    await installExtension(extensionsFolder(scratch));
    server = await startCodeServer(scratch);
    workbench = await openWorkbench({ server, folder: scratch.workspace });
    page = workbench.page;
    page.setDefaultTimeout(30_000);
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
  });

  after(async () => {
    await workbench?.close();
    await server?.close();
  });

  afterEach(async function () {
    // A picture says more about a failure than the name of what was waited for.
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure");
  });

  it("underlines the gap and lists it in the Problems panel", async () => {
    await page.locator(".squiggly-warning, .squiggly-error, .squiggly-info").first().waitFor();
    await page.keyboard.press("Control+Shift+M");

    const row = problem(page);
    await row.waitFor();
    match((await row.textContent()) ?? "", /Product Owner/);
    await takeScreenshot(page, "problems");
  });

  it("offers the clause in the quick-fix menu, and the problem goes when it is taken", async () => {
    // On its message: the icon before it and the id of the rule after it do something else.
    await problem(page).dblclick({ position: { x: 200, y: 10 } });
    const fix = await openQuickFixes(page, /Product Owner/);
    match((await fix.textContent()) ?? "", /Product Owner/);
    await takeScreenshot(page, "quick-fixes");

    await fix.click();

    await problem(page).waitFor({ state: "detached" });
    await takeScreenshot(page, "fixed");
  });
});

function problem(page: Page): Locator {
  return page.locator(".markers-panel .monaco-list-row", { hasText: "ownership/po-not-named" });
}

/** Opens the menu at the cursor. The shortcut does nothing until the editor has the focus, so it is pressed again. */
function openQuickFixes(page: Page, title: RegExp): Promise<Locator> {
  const editor = page.locator(".monaco-editor .native-edit-context, .monaco-editor textarea").first();
  const fix = page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
  return waitFor(`a quick fix like ${title}`, async () => {
    if (await fix.isVisible()) return fix;
    await editor.focus();
    await page.keyboard.press("Control+.");
    return fix.waitFor({ timeout: 1000 }).then(
      () => fix,
      () => undefined,
    );
  });
}

async function takeScreenshot(page: Page, name: string): Promise<void> {
  const folder = path.join(testFolder, "screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
