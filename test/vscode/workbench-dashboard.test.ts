import { deepEqual, match, ok } from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { makeTemporaryFolder } from "../../src/dev/vscode/temporary-folder.ts";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { waitFor } from "./suite/wait-for.ts";
import { runCommand, takeScreenshot } from "./workbench-page.ts";

/** How a product manager looks at the whole of an engagement. */
describe("The workbench, showing a dashboard", () => {
  let workbench: Workbench;
  let page: Page;
  let folder: string;

  before(async () => {
    folder = await makeTemporaryFolder();
    await cp(fileURLToPath(new URL("../example/en/", import.meta.url)), folder, { recursive: true });
    await writeFile(path.join(folder, "mandate.yaml"), "target_margin: 0.2\n");
    workbench = await openInstalledWorkbench(folder);
    page = workbench.page;
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
    await line("# Statement of work: Morgenblech").waitFor();
  });

  after(async () => {
    await workbench?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takeScreenshot(page, "failure");
  });

  it("opens beside the document", async () => {
    await page.getByRole("button", { name: "Open Dashboard" }).click();

    await dashboard().getByRole("heading", { name: "Dashboard: Morgenblech" }).waitFor();
    await dashboard().getByRole("heading", { name: "Decision rights" }).waitFor();
    await dashboard()
      .getByRole("img", { name: /^The client’s people on the left/ })
      .waitFor();
    await page.keyboard.press("Control+B");
    await takeScreenshot(page, "dashboard");
  });

  it("tells by keyboard what unpaid work leaves", async () => {
    const slider = dashboard().getByRole("slider", { name: "Unpaid extra work, in percent of the plan" });
    await slider.scrollIntoViewIfNeeded();
    await slider.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");

    const said = await waitFor("15 %", async () => {
      const text = await dashboard().locator("#creep-result").textContent();
      return text?.startsWith("15") ? text : undefined;
    });
    match(said, /Margin left: 8\s%\. At 25\s% the whole margin is gone\.$/);
    await takeScreenshot(page, "dashboard-slider");
  });

  it("follows what is written, and stays where it was", async () => {
    await line("# Statement of work: Morgenblech").click();
    await page.keyboard.press("Control+F");
    await page.keyboard.type("- Staff planning and shift plans");
    await page.keyboard.press("Escape");
    // What was found is selected, and is written over.
    await page.keyboard.type("- Cakes for weddings");

    await dashboard().getByRole("rowheader", { name: "Cakes for weddings" }).waitFor();
    match((await dashboard().locator("#creep-result").textContent()) ?? "", /^15/);
    await page.keyboard.press("Control+S");
  });

  it("goes to the place that says it", async () => {
    await dashboard()
      .getByRole("row", { name: /Cakes for weddings/ })
      .getByRole("button")
      .click();

    await page.locator(".statusbar-item", { hasText: /Ln 63, Col \d+ \(18 selected\)/ }).waitFor();
    await takeScreenshot(page, "dashboard-source");
  });

  it("can be read in dark and in high contrast", async () => {
    await dashboard().getByRole("heading", { name: "Product risks" }).scrollIntoViewIfNeeded();
    for (const theme of ["Dark Modern", "Dark High Contrast", "Light High Contrast", "Light Modern"]) {
      await chooseTheme(theme);
      await takeScreenshot(page, `dashboard-${theme.toLowerCase().replaceAll(" ", "-")}`);
    }
  });

  it("is saved as one file without what the client should not read", async () => {
    await dashboard().getByRole("heading", { level: 1 }).click();
    await runCommand(page, "Mandate: Export Dashboard as HTML");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "For the client" }).click();
    await page.locator(".quick-input-widget .quick-input-action", { hasText: "OK" }).first().click();

    const file = path.join(folder, "dashboard.html");
    const saved = await waitFor("the file", () => readFile(file, "utf8").catch(() => undefined));
    match(saved, /<title>Dashboard: Morgenblech<\/title>/);
    ok(!saved.includes('id="margin"') && !saved.includes(folder), "It holds what it should not.");
    for (const colorScheme of ["light", "dark"] as const) {
      const other = await page.context().newPage();
      await other.emulateMedia({ colorScheme });
      await other.goto(pathToFileURL(file).href);
      await takeScreenshot(other, `dashboard-file-${colorScheme}`);
      deepEqual(await findFaults(other.mainFrame()), []);
      await other.close();
    }
  });

  it("comes back after a restart", async () => {
    await page.reload();
    await page.waitForSelector(".monaco-workbench");

    await dashboard().getByRole("heading", { name: "Dashboard: Morgenblech" }).waitFor();
    match((await dashboard().locator("#creep-result").textContent()) ?? "", /^15/);
    await takeScreenshot(page, "dashboard-restored");
  });

  it("has no fault that axe finds", async () => {
    const frame = await waitFor("the page", () => page.frames().find((one) => one.url().includes("fake.html")));
    deepEqual(await findFaults(frame), []);
  });

  function dashboard(): FrameLocator {
    return page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  }

  function line(text: string) {
    return page.locator(".view-line", { hasText: text }).first();
  }

  async function chooseTheme(name: string): Promise<void> {
    await runCommand(page, "Preferences: Color Theme");
    await page.locator(".quick-input-widget input[type=text]").first().fill(name);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
    await page.waitForTimeout(1000);
  }
});

/** What axe finds in a page: the rule and where. */
async function findFaults(frame: Frame): Promise<unknown> {
  const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  return frame.evaluate(`${axe}; axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`);
}
