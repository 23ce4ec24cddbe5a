import type { Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { openQuickFixes, runCommand, takeScreenshot } from "./workbench-page.ts";

/** Whoever works in German reads German, also where a document is English; what is inserted keeps the document's language. */
describe("The workbench in German", () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openInstalledWorkbench("ferry", "de");
    page = workbench.page;
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
    await page.locator(".squiggly-warning, .squiggly-error, .squiggly-info").first().waitFor();
  });

  after(async () => {
    await workbench?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure-german");
  });

  it("has German findings and fixes", async () => {
    await page.keyboard.press("Control+Shift+M");
    const problem = page
      .locator(".markers-panel .monaco-list-row", { hasText: /\b(?:ist|fehlt|steht|wird|sind)\b/ })
      .first();
    await problem.waitFor();
    await takeScreenshot(page, "german-problems");
    await openQuickFixes(page, problem, /Befund/);
    await takeScreenshot(page, "german-fixes");
    await page.keyboard.press("Escape");
  });

  it("has German commands and questions", async () => {
    await runCommand(page, "Mandate: Neues Engagement");
    await page.locator(".quick-input-title", { hasText: "Neues Engagement" }).waitFor();
    await page.waitForTimeout(500);
    await takeScreenshot(page, "german-wizard");
    await page.keyboard.press("Escape");
  });

  it("has a German view of engagements", async () => {
    await page.locator(".activitybar").getByRole("tab", { name: "Mandate" }).click();
    await page
      .getByRole("treeitem", { name: /Leistungsbeschreibung|Warnung/ })
      .first()
      .waitFor();
    await takeScreenshot(page, "german-engagements");
  });
});
