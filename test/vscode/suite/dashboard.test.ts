import { ok } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument, waitForRule } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Open Dashboard", () => {
  afterEach(closeDocuments);

  it("shows the dashboard of the engagement, once", async () => {
    await waitForRule(await openDocument("ferry-shop/statement-of-work.md"), "scope/acceptance-terms-missing");

    await vscode.commands.executeCommand("mandate.openDashboard");
    await waitFor("the dashboard", () => findDashboards()[0]);
    await openDocument("ferry-shop/statement-of-work.md");
    await vscode.commands.executeCommand("mandate.openDashboard");

    ok(findDashboards().length === 1, `${findDashboards().length} dashboards`);
    ok(findDashboards()[0]?.label.startsWith("Dashboard: "), findDashboards()[0]?.label);
  });

  it("is not there for what is no engagement document", async () => {
    await openDocument("README.md");
    await vscode.commands.executeCommand("mandate.openDashboard");
    ok(findDashboards().length === 0, "a dashboard");
  });
});

function findDashboards(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("mandate.dashboard"));
}
