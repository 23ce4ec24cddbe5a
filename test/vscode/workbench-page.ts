import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { testFolder } from "../../src/dev/vscode/folders.ts";
import { waitFor } from "./suite/wait-for.ts";

/** Opens the menu at the cursor. The shortcut does nothing until the editor has the focus, so it is pressed again. */
export function openQuickFixes(page: Page, title: RegExp): Promise<Locator> {
  const editor = page.locator(".monaco-editor .native-edit-context, .monaco-editor textarea").first();
  const fix = page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
  return waitFor(`a quick fix like ${title}`, async () => {
    if (await fix.isVisible()) return fix;
    await editor.focus();
    await page.keyboard.press("Control+.");
    return fix.waitFor({ timeout: 1000 }).then(
      () => fix,
      () => undefined,
    );
  });
}

/** Chooses a command in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input[type=text]").first().fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

/** Keeps a picture in `.vscode-test/screenshots/`, where a person can look at it. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  const folder = path.join(testFolder, "screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
