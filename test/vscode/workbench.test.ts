import { match } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { makeQuickFix, takeScreenshot } from "./workbench-page.ts";

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

    await problem(page).waitFor();
    match((await problem(page).textContent()) ?? "", /Product Owner/);
    await takeScreenshot(page, "problems");
  });

  it("offers the clause in the quick-fix menu, and the problem goes when it is taken", async () => {
    await makeQuickFix(page, problem(page), /Product Owner/, "quick-fixes");

    await problem(page).waitFor({ state: "detached" });
    await takeScreenshot(page, "fixed");
  });
});

/** The gap by its line: the same is missing in the other document, which comes into the panel sooner or later. */
function problem(page: Page): Locator {
  return page.locator(".markers-panel .monaco-list-row", { hasText: /ownership\/po-not-named.*Ln 18/ });
}
