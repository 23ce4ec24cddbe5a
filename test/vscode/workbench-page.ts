import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { testFolder } from "../../src/dev/vscode/folders.ts";
import { waitFor } from "./suite/wait-for.ts";

/**
 * Goes to a problem of the Problems panel and opens the quick-fix menu there. Findings that come in meanwhile move the
 * rows, and the shortcut does nothing until the editor has the focus, so all of it is done again until the menu has the
 * fix.
 */
export function openQuickFixes(page: Page, problem: Locator, title: RegExp): Promise<Locator> {
  const editor = page.locator(".monaco-editor .native-edit-context, .monaco-editor textarea").first();
  const fix = page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
  return waitFor(`a quick fix like ${title}`, async () => {
    if (await fix.isVisible()) return fix;
    await page.keyboard.press("Escape");
    // On its message: the icon before it and the id of the rule after it do something else.
    await problem.dblclick({ position: { x: 200, y: 10 } });
    await editor.focus();
    await page.keyboard.press("Control+.");
    return fix.waitFor({ timeout: 2000 }).then(
      () => fix,
      () => undefined,
    );
  });
}

/** Makes a quick fix, whose menu is kept in a picture. A finding that comes in closes the menu, which is opened again then. */
export async function makeQuickFix(page: Page, problem: Locator, title: RegExp, picture: string): Promise<void> {
  await waitFor(`a quick fix like ${title} to be made`, async () => {
    const fix = await openQuickFixes(page, problem, title);
    await takeScreenshot(page, picture);
    return fix.click({ timeout: 3000 }).then(
      () => true,
      () => undefined,
    );
  });
}

/** Chooses a command in the palette. A workbench that is busy may miss the key, so it is pressed again. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator(".quick-input-widget input[type=text]").first();
  await waitFor("the command palette", async () => {
    await page.keyboard.press("F1");
    return input.waitFor({ timeout: 3000 }).then(
      () => input,
      () => undefined,
    );
  });
  await input.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

/** Keeps a picture in `.vscode-test/screenshots/`, where a person can look at it. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  const folder = path.join(testFolder, "screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
