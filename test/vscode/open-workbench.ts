import { type Browser, chromium, type Page } from "playwright-core";
import { installChromium } from "../../src/dev/vscode/install-chromium.ts";
import type { RunningServer } from "../../src/dev/vscode/start-code-server.ts";

export interface WorkbenchOptions {
  readonly server: RunningServer;
  /** Absolute path of the folder to open, or of a `.code-workspace` file; a window without either where it is not there. */
  readonly folder?: string | undefined;
  /** Address of an extension under development: `vscode-remote:` for the server's host, `http:` for the web worker's. */
  readonly extension?: string;
  /** Address of the module whose `run()` VS Code calls in the extension host. */
  readonly tests?: string;
  /** The display language of extensions, `en` without it; VS Code's own words stay English where it has no others. */
  readonly language?: string | undefined;
  /** What `tests` print, and much else. */
  readonly onLog?: (line: string) => void;
  /** Called when `tests` have ended, with 0 when `run()` resolved. A host that died counts as 0 too. */
  readonly onExit?: (code: number) => void;
}

export interface Workbench {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Opens VS Code in a headless Chromium and waits until the workbench is drawn.
 *
 * @throws Error when there is no Chromium or the workbench does not appear.
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const browser = await chromium.launch({ executablePath: await installChromium(), args: chromiumFlags });
  try {
    const page = await openPage(browser, options);
    const response = await page.goto(workbenchAddress(options), { timeout: 90_000 });
    if (!response?.ok()) throw new Error(`The workbench's page answered with HTTP ${response?.status()}.`);
    await page.waitForSelector(".monaco-workbench", { timeout: 60_000 });
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** For containers, where root has no sandbox and no graphics, and for closed networks, where every request costs. */
const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function openPage(browser: Browser, options: WorkbenchOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // The workbench's script has 19 MB; on one machine packing costs more than it saves.
    extraHTTPHeaders: { "Accept-Encoding": "identity" },
  });
  const page = await context.newPage();
  await page.exposeFunction("codeAutomationLog", (_type: string, lines: unknown[]) => {
    options.onLog?.(lines.map(String).join(" "));
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => options.onExit?.(code));
  await page.addInitScript({ content: developmentScript(options) });
  return page;
}

/**
 * Names the extension and its tests to the workbench. A query of the page's address could do that as well, but VS Code
 * hears it only with its smoke-test driver, which hides toasts, and never for the web worker.
 */
function developmentScript({ extension, tests, language }: WorkbenchOptions): string {
  const developmentOptions = {
    ...(extension !== undefined && { extensions: [readAddress(extension)] }),
    ...(tests !== undefined && { extensionTestsPath: readAddress(tests) }),
  };
  const chooseLanguage =
    language === undefined
      ? ""
      : `Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => ${JSON.stringify(language)}, set() {} });`;
  return `
    ${chooseLanguage}
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings") return value;
      return JSON.stringify({ ...JSON.parse(value), developmentOptions: ${JSON.stringify(developmentOptions)} });
    };`;
}

function describePlace(folder: string | undefined): Record<string, string> {
  if (folder === undefined) return { ew: "true" };
  return folder.endsWith(".code-workspace") ? { workspace: folder } : { folder };
}

/** An address as VS Code stores it. */
function readAddress(address: string): object {
  const { protocol, host, pathname } = new URL(address);
  return { $mid: 1, scheme: protocol.slice(0, -1), authority: host, path: decodeURI(pathname) };
}

function workbenchAddress({ server, folder }: WorkbenchOptions): string {
  const payload = JSON.stringify([
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ]);
  return `http://${server.host}/?${new URLSearchParams({ ...describePlace(folder), payload })}`;
}
