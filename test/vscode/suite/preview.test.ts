import { ok } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument, waitForRule } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

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

  it("marks where the document says what", async () => {
    const document = await openDocument("statement-of-work.md");
    const marks = await waitFor("evidence in the preview", async () => {
      const html = await vscode.commands.executeCommand<string>("markdown.api.render", document);
      const found = [...html.matchAll(/ data-mandate-says="([^"]*)"/g)].map(([, topics]) => topics ?? "");
      return found.length === 0 ? undefined : found;
    });
    ok(marks.some((topics) => topics.includes("Out of scope")));
  });

  it("leaves it as it is where the settings say so", async () => {
    const document = await openDocument("statement-of-work.md");
    await waitForRule(document, "ownership/po-not-named");
    const settings = vscode.workspace.getConfiguration("mandate");
    for (const name of ["preview", "previewEvidence"])
      await settings.update(name, false, vscode.ConfigurationTarget.Global);
    try {
      const html = await vscode.commands.executeCommand<string>("markdown.api.render", document);
      ok(!html.includes("data-mandate"));
    } finally {
      for (const name of ["preview", "previewEvidence"])
        await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
