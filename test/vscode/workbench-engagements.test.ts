import { match } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { waitFor } from "./suite/wait-for.ts";
import { takeScreenshot } from "./workbench-page.ts";

/** How a product manager looks over an engagement, before any of its documents is open. */
describe("The workbench, looking over engagements", () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openInstalledWorkbench("ferry-shop");
    page = workbench.page;
  });

  after(async () => {
    await workbench?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure");
  });

  it("shows engagements and their documents, though none is open", async () => {
    await page.getByRole("tab", { name: "Mandate" }).click();

    await row(page, /^Engagement Ferry Shop, 5 documents, 2 errors/).waitFor();
    await row(page, /^statement-of-work\.md, Statement of work, 2 errors/).waitFor();
    await takeScreenshot(page, "engagements");
  });

  it("shows what a document says and what is missing in it, in words", async () => {
    await row(page, /^statement-of-work\.md/).click();
    await page.keyboard.press("ArrowRight");

    await row(page, /^Product Owner, incomplete, Jana Roth/).waitFor();
    await row(page, /^Out of scope, said, Printing of tickets on board/).waitFor();
    match((await row(page, /^Who decides on scope, missing/).textContent()) ?? "", /missing/);
    await takeScreenshot(page, "engagement-statements");
  });

  it("quotes the evidence, and goes to it", async () => {
    await row(page, /^Out of scope, said/).hover();
    await page.locator(".monaco-hover", { hasText: "“- Printing of tickets on board”" }).waitFor();
    await takeScreenshot(page, "engagement-quoted");
    await row(page, /^Out of scope, said/).click();

    await page.locator(".statusbar-item", { hasText: "Ln 15, Col" }).waitFor();
    await takeScreenshot(page, "engagement-evidence");
  });

  it("offers the fixes of what is missing, and follows what is fixed", async () => {
    const missing = row(page, /^Who decides on scope, missing/);
    const fix = page.locator(".action-widget .monaco-list-row", { hasText: /scope/i }).first();
    // What is found meanwhile closes the menu, which is opened again then.
    await waitFor("the fix to be chosen", async () => {
      try {
        await missing.hover({ timeout: 3000 });
        await missing.getByRole("button", { name: "Fix…" }).click({ timeout: 3000 });
        await fix.waitFor({ timeout: 3000 });
        await takeScreenshot(page, "engagement-fix");
        await fix.click({ timeout: 3000 });
        return true;
      } catch {
        await page.keyboard.press("Escape");
        return undefined;
      }
    });

    await missing.waitFor({ state: "detached" });
    await takeScreenshot(page, "engagement-fixed");
  });
});

/** What a product manager sees who has written nothing yet. */
describe("The workbench, in a folder without engagement documents", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openInstalledWorkbench(".vscode");
  });

  after(async () => {
    await workbench?.close();
  });

  it("says so, and offers to begin", async () => {
    const { page } = workbench;
    await page.getByRole("tab", { name: "Mandate" }).click();

    await page.getByRole("button", { name: "New Engagement" }).first().waitFor();
    await page.getByText("say what it is").waitFor();
    await takeScreenshot(page, "engagements-empty");
  });
});

function row(page: Page, name: RegExp): Locator {
  return page.getByRole("treeitem", { name });
}
