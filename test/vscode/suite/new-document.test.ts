import { deepEqual, match } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, fileUri, openDocument, waitForRule } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("New Document", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await closeDocuments();
    const written = vscode.Uri.joinPath(fileUri("ferry-shop"), "kick-off.md");
    await vscode.workspace.fs.delete(written).then(undefined, () => {
      // Where nothing was written, there is nothing to take away.
    });
  });

  it("writes a document with the names that its engagement knows", async () => {
    const agreement = await openDocument("ferry-shop/statement-of-work.md");
    await waitForRule(agreement, "scope/acceptance-terms-missing");
    const options = { template: "kick-off", beside: agreement.uri.toString() };
    const done = vscode.commands.executeCommand("mandate.newDocument", options);

    const shown = await waitFor("the new document", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      const document = vscode.window.activeTextEditor?.document;
      return document?.fileName.endsWith("kick-off.md") === true ? document : undefined;
    });

    await done;
    const owner = /Product Owner:\**\s*(\S+ \S+)/.exec(agreement.getText())?.[1];
    match(shown.getText(), new RegExp(`who decides what, ${owner} as the only contact for changes to scope`));
    deepEqual(shown.getText(vscode.window.activeTextEditor?.selection), "[meeting date]");
  });

  it("is left without effect", async () => {
    const agreement = await openDocument("ferry-shop/statement-of-work.md");
    const options = { template: "kick-off", beside: agreement.uri.toString() };
    const done = vscode.commands.executeCommand("mandate.newDocument", options);
    let isDone = false;
    void done.then(() => {
      isDone = true;
    });
    await waitFor("the end of the questions", async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return isDone || undefined;
    });
    const files = await vscode.workspace.fs.readDirectory(fileUri("ferry-shop"));
    deepEqual(
      files.filter(([name]) => name.startsWith("kick-off")),
      [],
    );
  });
});
