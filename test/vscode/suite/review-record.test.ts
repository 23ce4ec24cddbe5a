import { match, ok } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument, waitForRule } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Create Review Record", () => {
  let written: vscode.Uri | undefined;

  afterEach(async () => {
    await closeDocuments();
    if (written !== undefined) await vscode.workspace.fs.delete(written);
  });

  it("writes a dated file beside the document, which is not checked itself, and opens it", async () => {
    const document = await openDocument("statement-of-work.md");
    await waitForRule(document, "ownership/po-not-named");

    await vscode.commands.executeCommand("mandate.createReviewRecord");

    const record = await waitFor("the review record", () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.fileName.includes("review-") === true ? shown : undefined;
    });
    written = record.uri;
    match(record.uri.path, /\/review-\d{4}-\d\d-\d\d\.md$/);
    ok(record.getText().includes("ownership/po-not-named"));
  });
});
