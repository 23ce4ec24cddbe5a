import { match } from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { fillInStatementOfWork } from "./filled-in.ts";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { runCommand, takeScreenshot } from "./workbench-page.ts";

/** The way of a new user, who follows the walkthrough and nothing else. `docs/tour.md` tells it with these pictures. */
describe("The workbench, from an empty folder to a proposal", function () {
  this.timeout(240_000);
  let workbench: Workbench;
  let page: Page;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "customer-portal-"));
    workbench = await openInstalledWorkbench(folder);
    page = workbench.page;
    await page.setViewportSize({ width: 1400, height: 840 });
    // The palette only has the commands of extensions that VS Code knows by then.
    await page.locator(".activitybar").getByRole("tab", { name: "Mandate" }).waitFor();
  });

  after(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure-tour");
  });

  it("begins with the walkthrough", async () => {
    await runCommand(page, "Mandate: Open Walkthrough");
    await step("Start an engagement").waitFor();
    await takeScreenshot(page, "tour-1-walkthrough");
  });

  it("writes documents that name the Product Owner", async () => {
    await page.getByText("New Engagement", { exact: true }).first().click();
    // What isn't answered stays as it is proposed.
    const answers: Readonly<Record<number, string>> = {
      2: "Customer portal",
      5: "Northwind Ferries",
      6: "Harbour Software",
      7: "Jana Roth",
      9: "Erik Holm",
    };
    for (let number = 1; number <= 12; number++) {
      await question(number);
      const answer = answers[number];
      if (answer !== undefined) await questionBox().fill(answer);
      if (number === 7) await takeScreenshot(page, "tour-2-question");
      await questionBox().press("Enter");
    }
    await question(13);
    await takeScreenshot(page, "tour-3-files");
    await questionBox().press("Enter");

    await page.getByRole("tab", { name: /statement-of-work\.md/ }).waitFor();
    await page.locator(".squiggly-warning").first().waitFor();
    match((await page.locator(".view-lines").first().textContent()) ?? "", /Jana.Roth/);
    await takeScreenshot(page, "tour-4-statement-of-work");
  });

  it("says what is still to be filled in", async () => {
    await runCommand(page, "Mandate: Open Walkthrough");
    await step("Read what is missing").click();
    await page.getByText("Show Problems", { exact: true }).first().click();
    await page.locator(".markers-panel .monaco-list-row", { hasText: "still to be filled in" }).first().waitFor();
    await takeScreenshot(page, "tour-5-problems");
  });

  it("offers clauses where one is to be written", async () => {
    await page.getByRole("tab", { name: /statement-of-work\.md/ }).click();
    await page.locator(".view-line", { hasText: "Product Owner:" }).first().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/po");
    await page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor();
    await takeScreenshot(page, "tour-6-clauses");
    await page.keyboard.press("Escape");
    await runCommand(page, "File: Revert File");
  });

  it("finds nothing more in a statement of work that is filled in", async () => {
    const file = path.join(folder, "statement-of-work.md");
    // What an author types in the course of a morning.
    await writeFile(file, fillInStatementOfWork(await readFile(file, "utf8"), new Date()));
    const ofStatementOfWork = page.locator(".markers-panel .monaco-list-row", { hasText: "statement-of-work.md" });
    await ofStatementOfWork.waitFor({ state: "detached" });
    await takeScreenshot(page, "tour-7-filled-in");
  });

  it("shows who owns what", async () => {
    await page.keyboard.press("Control+J");
    await runCommand(page, "Mandate: Open Dashboard");
    const dashboard = page.frameLocator("iframe.webview.ready").frameLocator("iframe");
    await dashboard.getByRole("heading", { name: "Roles" }).waitFor();
    await takeScreenshot(page, "tour-8-dashboard");
  });

  it("leads to the signature by a checklist", async () => {
    await page.getByRole("tab", { name: /statement-of-work\.md/ }).click();
    await runCommand(page, "Mandate: Prepare Proposal");
    await page.locator(".quick-input-title", { hasText: /\d+ of \d+/ }).waitFor();
    // It fades in.
    await page.waitForTimeout(500);
    await takeScreenshot(page, "tour-9-checklist");
  });

  async function question(number: number): Promise<void> {
    await page.locator(".quick-input-widget").getByText(`New Engagement (${number}/13)`).waitFor();
    // The title comes before the question itself, which takes Enter.
    await page.waitForTimeout(500);
  }

  function questionBox(): Locator {
    return page.locator(".quick-input-widget input[type=text]").first();
  }

  function step(title: string): Locator {
    return page.locator(".getting-started-step .step-title", { hasText: title }).first();
  }
});
