import { match } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Rename Symbol", () => {
  afterEach(closeDocuments);

  it("renames a person in all documents of the engagement", async () => {
    const vision = await openDocument("ferry/product-vision.md");
    const agreement = await openDocument("ferry/statement-of-work.md");
    const name = agreement.positionAt(agreement.getText().indexOf("Jana Roth"));

    const edit = await waitFor("an edit of both documents", async () => {
      const found = await vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
        "vscode.executeDocumentRenameProvider",
        agreement.uri,
        name,
        "Mia Lang",
      );
      return found !== undefined && found.size === 2 ? found : undefined;
    });
    await vscode.workspace.applyEdit(edit);

    match(agreement.getText(), /Product Owner:\*\* Mia Lang[\s\S]*Ms Lang accepts/);
    match(vision.getText(), /Product Owner:\*\* M\. Lang/);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.window.showTextDocument(vision);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
});
