import { match } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { openQuickFixes, takeScreenshot } from "./workbench-page.ts";

/** What a user sees. */
describe("The workbench", () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openInstalledWorkbench(".");
    page = workbench.page;
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
  });

  after(async () => {
    await workbench?.close();
  });

  afterEach(async function () {
    // A picture says more about a failure than the name of what was waited for.
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure");
  });

  it("underlines the gap and lists it in the Problems panel", async () => {
    await page.locator(".squiggly-warning, .squiggly-error, .squiggly-info").first().waitFor();
    await page.keyboard.press("Control+Shift+M");

    const row = problem(page).first();
    await row.waitFor();
    match((await row.textContent()) ?? "", /Product Owner/);
    await takeScreenshot(page, "problems");
  });

  it("offers the clause in the quick-fix menu, and the problem goes when it is taken", async () => {
    // On its message: the icon before it and the id of the rule after it do something else.
    const count = await problem(page).count();
    await problem(page)
      .first()
      .dblclick({ position: { x: 200, y: 10 } });
    const fix = await openQuickFixes(page, /Product Owner/);
    match((await fix.textContent()) ?? "", /Product Owner/);
    await takeScreenshot(page, "quick-fixes");

    await fix.click();

    await problem(page)
      .nth(count - 1)
      .waitFor({ state: "detached" });
    await takeScreenshot(page, "fixed");
  });
});

function problem(page: Page): Locator {
  return page.locator(".markers-panel .monaco-list-row", { hasText: "ownership/po-not-named" });
}
