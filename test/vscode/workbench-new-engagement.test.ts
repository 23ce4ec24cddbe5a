import { match } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { runCommand, takeScreenshot } from "./workbench-page.ts";

/** How somebody starts an engagement, and gets from there to a proposal. */
describe("The workbench, starting an engagement", () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openInstalledWorkbench("ferry");
    page = workbench.page;
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
    await page.locator(".squiggly-warning, .squiggly-error, .squiggly-info").first().waitFor();
  });

  after(async () => {
    await workbench?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure");
  });

  it("is left without effect at any step", async () => {
    await runCommand(page, "Mandate: New Engagement");
    await step(page, "1/13", "wizard-language");
    await choose(page, "English");
    await step(page, "2/13");
    await page.keyboard.press("Escape");
    await quickInput(page).waitFor({ state: "hidden" });
  });

  it("asks step by step, and goes back", async () => {
    await runCommand(page, "Mandate: New Engagement");
    await step(page, "1/13");
    await choose(page, "English");
    await step(page, "2/13", "wizard-product");
    await answer(page, "Ticket shop");
    await step(page, "3/13", "wizard-situation");
    await choose(page, "Long-term work for a client");
    await step(page, "4/13", "wizard-contract");
    await quickInput(page).getByRole("button", { name: "Back" }).click();
    await step(page, "3/13");
    await choose(page, "One-off project for a client");
    await step(page, "4/13");
    await choose(page, "Fixed price with swaps");
    await step(page, "5/13", "wizard-client");
    await answer(page, "Hall Nine");
    await step(page, "6/13");
    await answer(page, "Ohlsdiek");
    await step(page, "7/13", "wizard-owner");
    await answer(page, "Jana Roth");
    await step(page, "8/13", "wizard-side");
    await choose(page, "Client: Hall Nine");
    await step(page, "9/14", "wizard-reason");
    await quickInput(page).getByRole("button", { name: "Back" }).click();
    await step(page, "8/14");
    await choose(page, "Provider: Ohlsdiek");
    await step(page, "9/13", "wizard-sponsor");
    await answer(page, "Olaf Brandt");
    await step(page, "10/13", "wizard-people");
    await choose(page, "Lead engineer");
    await page.waitForTimeout(500);
    await takeScreenshot(page, "wizard-person");
    await answer(page, "Tilo Brandis");
    await choose(page, "Ohlsdiek");
    await step(page, "10/13", "wizard-people-named");
    await choose(page, "Go on");
    await step(page, "11/13", "wizard-documents");
    await quickInput(page).getByRole("button", { name: "OK" }).click();
    await step(page, "12/13", "wizard-folder");
    await choose(page, "Directly in this folder");
    await step(page, "13/13", "wizard-confirm-names");
    await row(page, "statement-of-work-2.md").getByText("new, since statement-of-work.md is there already").waitFor();
    await quickInput(page).getByRole("button", { name: "Back" }).click();
    await step(page, "12/13");
    await choose(page, "ticket-shop");
    await step(page, "13/13", "wizard-confirm");
    await choose(page, "Write the files");

    await tab(page, "statement-of-work.md").waitFor();
    await line(page, "Statement of work: Ticket shop").waitFor();
    await page.getByRole("treeitem", { name: "mandate.yaml" }).waitFor();
    await page.getByText("(16 selected)").waitFor();
    await takeScreenshot(page, "wizard-written");
  });

  it("shows how far the proposal is", async () => {
    await runCommand(page, "Mandate: Prepare Proposal");
    await row(page, "A sponsor is named").waitFor();
    await page.waitForTimeout(300);
    await takeScreenshot(page, "proposal");
    await choose(page, "It is said what is in scope");
    await page.getByText(/\(\d+ selected\)/).waitFor();
    await takeScreenshot(page, "proposal-step");
  });

  it("starts a further document with what is known", async () => {
    await runCommand(page, "Mandate: New Document");
    await row(page, "Kick-off agenda").waitFor();
    await page.waitForTimeout(300);
    await takeScreenshot(page, "new-document");
    await choose(page, "Kick-off agenda");
    await page.waitForTimeout(500);
    await takeScreenshot(page, "new-document-name");
    await page.keyboard.press("Enter");
    await tab(page, "kick-off.md").waitFor();
    await line(page, "1. Vision and goals: Olaf Brandt, 15 minutes").waitFor();
    await takeScreenshot(page, "new-document-written");
  });

  it("is taken back in one step", async () => {
    await page.locator(".tabs-container .tab", { hasText: "ticket-shop" }).first().click();
    await line(page, "The following is not included").click();
    await page.keyboard.press("Control+Z");
    await page.waitForTimeout(1500);
    await takeScreenshot(page, "wizard-undo");
    const dialog = page.locator(".monaco-dialog-box");
    if (await dialog.isVisible()) {
      match((await dialog.textContent()) ?? "", /undo/i);
      await dialog.getByRole("button").first().click();
    }
    await page.getByRole("treeitem", { name: "mandate.yaml" }).waitFor({ state: "detached" });
    await takeScreenshot(page, "wizard-undone");
  });
});

function quickInput(page: Page): Locator {
  return page.locator(".quick-input-widget");
}

/** Waits until the question is there, and keeps a picture of it. */
async function step(page: Page, place: string, picture?: string): Promise<void> {
  await quickInput(page).getByText(`New Engagement (${place})`).waitFor();
  if (picture === undefined) return;
  await page.waitForTimeout(300);
  await takeScreenshot(page, picture);
}

function row(page: Page, text: string): Locator {
  return page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
}

async function choose(page: Page, text: string): Promise<void> {
  await row(page, text).click();
}

async function answer(page: Page, text: string): Promise<void> {
  await quickInput(page).locator("input[type=text]").first().fill(text);
  await page.keyboard.press("Enter");
}

function tab(page: Page, name: string): Locator {
  return page.locator(".tabs-container .tab", { hasText: name }).first();
}

function line(page: Page, text: string): Locator {
  return page.locator(".view-line", { hasText: text }).first();
}
