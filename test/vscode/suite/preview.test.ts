import { ok } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument, waitForRule } from "./opened-document.ts";

describe("VS Code's Markdown preview", () => {
  before(function () {
    // Where the preview runs in another host than Mandate, VS Code lets neither ask the other.
    if (vscode.extensions.getExtension("vscode.markdown-language-features") === undefined) this.skip();
  });

  afterEach(closeDocuments);

  it("marks the block in which something was found, with the message", async () => {
    const document = await openDocument("statement-of-work.md");
    const { message } = await waitForRule(document, "ownership/po-not-named");

    const html = await vscode.commands.executeCommand<string>("markdown.api.render", document);

    const marked = [...html.matchAll(/ data-mandate="([^"]*)"/g)].map(([, messages]) => messages ?? "");
    ok(marked.some((messages) => messages.includes(message.replaceAll('"', "&quot;"))));
  });

  it("leaves it as it is where the setting says so", async function () {
    if (vscode.extensions.getExtension("vscode.markdown-language-features") === undefined) this.skip();
    const document = await openDocument("statement-of-work.md");
    await waitForRule(document, "ownership/po-not-named");
    const settings = vscode.workspace.getConfiguration("mandate");
    await settings.update("preview", false, vscode.ConfigurationTarget.Global);
    try {
      const html = await vscode.commands.executeCommand<string>("markdown.api.render", document);
      ok(!html.includes("mandate-finding"));
    } finally {
      await settings.update("preview", undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
