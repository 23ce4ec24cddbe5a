import { equal } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { openInstalledWorkbench } from "./open-installed-workbench.ts";
import type { Workbench } from "./open-workbench.ts";
import { waitFor } from "./suite/wait-for.ts";
import { takeScreenshot } from "./workbench-page.ts";

/** What somebody is told whose server ends again and again. */
describe("The workbench, with a server that is killed", () => {
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

  it("says nothing four times, and the fifth time what has happened and how it goes on", async () => {
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
    const findings = page.locator(".squiggly-warning, .squiggly-error, .squiggly-info").first();
    const notices = page.locator(".notification-list-item");
    for (let time = 1; time <= 5; time++) {
      await findings.waitFor();
      equal(await notices.count(), 0);
      await killServer();
      await findings.waitFor({ state: "detached" });
    }
    await notices.filter({ hasText: "Mandate has stopped working 5 times" }).waitFor();
    await takeScreenshot(page, "killed-server");

    await notices.getByRole("button", { name: "Start Again" }).click();

    await findings.waitFor();
  });
});

async function killServer(): Promise<void> {
  const server = await waitFor("a server", () => findServers()[0]);
  process.kill(server, "SIGKILL");
  await waitFor("the server to be gone", () => (findServers().includes(server) ? undefined : true));
}

/** The processes below this one that run the server. */
function findServers(): number[] {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,args="], { encoding: "utf8" }).split("\n");
  const parents = new Map<number, number>();
  const servers: number[] = [];
  for (const line of processes) {
    const [pid, parent, state, ...command] = line.trim().split(/\s+/);
    parents.set(Number(pid), Number(parent));
    if (!state?.startsWith("Z") && command.some((part) => part.endsWith("dist/server.cjs"))) servers.push(Number(pid));
  }
  return servers.filter((pid) => isBelowUs(pid));

  function isBelowUs(pid: number): boolean {
    const parent = parents.get(pid);
    return parent === process.pid || (parent !== undefined && parent > 1 && isBelowUs(parent));
  }
}
