import { match } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { runCommand, takeScreenshot } from "./workbench-page.ts";

/** How somebody learns what Mandate takes a document for, and says otherwise. */
describe("The workbench, telling the kind of a document", () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openInstalledWorkbench(".");
    page = workbench.page;
  });

  after(async () => {
    await workbench?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure");
  });

  it("says what a document is, how it is judged and where it belongs", async () => {
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();

    const status = await openStatus(page, /Statement of work · agency/);
    match((await status.textContent()) ?? "", /Booking Portal.*Declare Kind…/);
    await takeScreenshot(page, "status-of-sow");
    await page.keyboard.press("Escape");
  });

  it("says of other documents that they are not checked, and why", async () => {
    await page.getByRole("treeitem", { name: "README.md" }).dblclick();

    await openStatus(page, /Not an engagement document/);
    await takeScreenshot(page, "status-of-readme");
    await page.keyboard.press("Escape");
  });

  it("writes what somebody declares into the front matter", async () => {
    await page.locator(".view-line").first().click();
    await runCommand(page, "Mandate: Declare the Kind of This Document…");
    const choice = page.locator(".quick-input-list .monaco-list-row", { hasText: "Role charter" });
    await choice.waitFor();
    // It fades in.
    await page.waitForTimeout(500);
    await takeScreenshot(page, "declare-kind");

    await choice.click();

    await page.locator(".view-line", { hasText: "kind: charter" }).waitFor();
    await openStatus(page, /Role charter · agency/);
    await takeScreenshot(page, "status-declared");
  });
});

/** Hovers over the braces beside the language's name. */
async function openStatus(page: Page, text: RegExp): Promise<Locator> {
  const status = page.locator(".hover-language-status", { hasText: text }).first();
  await page.locator('[id="status.languageStatus"]').hover();
  await status.waitFor();
  return status;
}
