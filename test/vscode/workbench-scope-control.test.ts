import { match } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { waitFor } from "./suite/wait-for.ts";
import { makeQuickFix, runCommand, takeScreenshot } from "./workbench-page.ts";

/** How a project manager meets a wish: what is signed, what changes it, and what becomes of the change. */
describe("The workbench, controlling scope", () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openInstalledWorkbench("ferry-shop");
    page = workbench.page;
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
    await page.locator(".squiggly-error").first().waitFor();
  });

  after(async () => {
    await workbench?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure");
  });

  it("freezes a statement of work", async () => {
    await runCommand(page, "Mandate: Freeze Scope");

    match((await toast(page).textContent()) ?? "", /Frozen as signed: In scope, /);
    await takeScreenshot(page, "scope-frozen");
    await page.keyboard.press("Control+S");
  });

  it("warns of an edit of what is signed", async () => {
    // Code lenses come late and move the lines, so that a click may hit the one above.
    await waitFor("the cursor at D2", async () => {
      await line(page, "D2: Payment by credit card").click();
      return (await page.getByText(/^Ln 22,/).isVisible()) ? true : undefined;
    });
    await page.keyboard.press("End");
    await page.keyboard.type(" and voucher");
    await page.keyboard.press("Control+Shift+M");

    await problem(page, "scope/frozen-clause-changed").waitFor();
    await takeScreenshot(page, "scope-changed");
  });

  it("turns the edit into a change request", async () => {
    const changed = problem(page, "scope/frozen-clause-changed");
    await makeQuickFix(page, changed, /Turn this edit into a change request/, "scope-fixes");

    await problem(page, "scope/frozen-clause-changed").waitFor({ state: "detached" });
    await tab(page, "change-request-5.md").waitFor();
    await line(page, "Change request 5").waitFor();
    await takeScreenshot(page, "scope-change-request");
  });

  it("takes it all back at once", async () => {
    await tab(page, "statement-of-work.md").click();
    await page.locator(".codelens-decoration", { hasText: /^2 open change requests$/ }).waitFor();
    await page
      .locator(".codelens-decoration", { hasText: /^1 item . 1 open change request$/ })
      .nth(1)
      .waitFor();
    await takeScreenshot(page, "scope-restored");
    await line(page, "D2: Payment by credit card").click();
    await page.keyboard.press("Control+Z");

    await line(page, "D2: Payment by credit card and voucher").waitFor();
    await page.getByRole("treeitem", { name: "change-request-5.md" }).waitFor({ state: "detached" });
    await takeScreenshot(page, "scope-undone");
  });

  it("says whether a wish is in scope", async () => {
    await page.getByRole("treeitem", { name: "minutes.md" }).dblclick();
    await line(page, "Passengers would like tickets printed on board").click();
    await runCommand(page, "Mandate: Check Against SOW");

    const answer = page.locator(".notification-toast", { hasText: "scope:" }).first();
    match((await answer.textContent()) ?? "", /Out of scope: “Printing of tickets on board” \(statement-of-work\.md\)/);
    // It slides in.
    await page.waitForTimeout(1000);
    await takeScreenshot(page, "scope-checked");
  });

  it("shows what hangs together, and goes to what is clicked", async () => {
    await page.keyboard.press("Control+J");
    await runCommand(page, "Mandate: Show Traceability");
    await tab(page, "Traceability.md").waitFor();
    await line(page, "D3 Cancellation of bookings by passengers").waitFor();
    await takeScreenshot(page, "traceability");

    await page
      .locator(".view-line .detected-link", { hasText: /^D3$/ })
      .first()
      .click({ modifiers: ["Control"] });

    await page.locator(".tab.active", { hasText: "statement-of-work.md" }).waitFor();
    // The change request is gone, and isn't counted any more.
    await page.locator(".codelens-decoration", { hasText: /^1 open change request$/ }).waitFor();
    await takeScreenshot(page, "traceability-followed");
  });
});

function problem(page: Page, rule: string): Locator {
  return page.locator(".markers-panel .monaco-list-row", { hasText: rule });
}

function line(page: Page, text: string): Locator {
  return page.locator(".view-line", { hasText: text }).first();
}

function tab(page: Page, name: string): Locator {
  return page.locator(".tabs-container .tab", { hasText: name }).first();
}

function toast(page: Page): Locator {
  return page.locator(".notification-toast").first();
}
