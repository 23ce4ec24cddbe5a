import { deepEqual, ok } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, findDiagnostics, openDocument, waitForRule } from "./opened-document.ts";

describe("Diagnostics", () => {
  afterEach(closeDocuments);

  it("say that a statement of work names no Product Owner, and link to the rule's page", async () => {
    const document = await openDocument("statement-of-work.md");

    const { code, range } = await waitForRule(document, "ownership/po-not-named");

    ok(typeof code === "object" && code.target instanceof vscode.Uri, "The code has no link.");
    ok(!range.isEmpty, "The range is empty, so nothing is underlined.");
  });

  it("say the same of a German Leistungsbeschreibung", async () => {
    await waitForRule(await openDocument("leistungsbeschreibung.md"), "ownership/po-not-named");
  });

  it("leave a README alone", async () => {
    const readme = await openDocument("README.md");
    // Documents are judged in the order they were opened, so when this one is, so is the README.
    await waitForRule(await openDocument("statement-of-work.md"), "ownership/po-not-named");

    deepEqual(findDiagnostics(readme), []);
  });

  it("appear while the author writes", async () => {
    const readme = await openDocument("README.md");
    const statementOfWork = await openDocument("statement-of-work.md");
    const edit = new vscode.WorkspaceEdit();
    edit.replace(readme.uri, new vscode.Range(0, 0, readme.lineCount, 0), statementOfWork.getText());

    await vscode.workspace.applyEdit(edit);

    await waitForRule(readme, "ownership/po-not-named");
  });
});
