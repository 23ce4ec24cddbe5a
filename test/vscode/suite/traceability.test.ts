import { deepEqual, match, ok } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, fileUri, openDocument, waitForFinding } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Show Traceability", () => {
  afterEach(closeDocuments);

  it("shows goals, deliverables, items and changes as a document with links", async () => {
    await openDocument("ferry-shop/statement-of-work.md");
    await waitForFinding(fileUri("ferry-shop/product-vision.md"), "engagement/goal-drift");

    await vscode.commands.executeCommand("mandate.showTraceability");

    const shown = vscode.window.activeTextEditor?.document;
    ok(shown);
    match(shown.fileName, /Traceability\.md$/);
    match(shown.getText(), /\| D1 Booking of return trips on the web +\| covered +\| US-1 +\| CR-4 +\|/);
    match(shown.getText(), /## Gaps\n\n- No item names goal G2 .*\(product-vision\.md:9\)\n/);
    const link = await waitFor("a link to change request 4", async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        shown.uri,
      );
      return links.find(({ range }) => shown.getText(range) === "CR-4");
    });
    ok(link.target);
    match(link.target.toString(true), /ferry-shop\/change-request-4\.md#L1,/);
    deepEqual(
      vscode.languages.getDiagnostics(shown.uri).filter(({ source }) => source === "mandate"),
      [],
    );
  });
});
