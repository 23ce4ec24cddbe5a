import { deepEqual, match, ok } from "node:assert/strict";
import * as vscode from "vscode";
import { applyCodeAction, waitForCodeAction } from "./code-actions.ts";
import {
  closeDocuments,
  fileUri,
  openDocument,
  waitForFinding,
  waitForRule,
  waitForRuleToGo,
} from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

const frozenClauseChanged = "scope/frozen-clause-changed";
const triggerPhrase = "scope/trigger-phrase";
const drafts = ["ferry-shop/change-request-5.md", "ferry-shop/change-request-5.internal.md"];

describe("Scope control", () => {
  afterEach(async () => {
    await closeDocuments();
    for (const name of drafts) await deleteFile(name);
  });

  it("turns an edit of a signed clause into a change request, and takes that back as one edit", async () => {
    const agreement = await freezeAgreement();
    const signed = agreement.getText();
    await replace(agreement, "D2: Payment by credit card", "D2: Payment by credit card and voucher");
    const edited = agreement.getText();
    const { range, message } = await waitForRule(agreement, frozenClauseChanged);
    match(message, /"In scope" is no longer what was signed on \d{4}-\d\d-\d\d/);

    await applyCodeAction(await quickFix(agreement, range, "Turn this edit into a change request"));

    deepEqual(agreement.getText(), signed);
    await waitForRuleToGo(agreement, frozenClauseChanged);
    const request = (await waitForEditor("change-request-5.md")).getText();
    match(request, /^# Change request 5: D2: Payment by credit card and voucher\n/);
    match(request, /\*\*Signed:\*\*\n\n> .*D1.*\n> - D2: Payment by credit card\n[\s\S]*\*\*Wished for:\*\*/);
    match(request, /\*\*Wished for:\*\*\n\n> .*D1.*\n> - D2: Payment by credit card and voucher\n/);
    match(request, /\*\*Affected deliverables:\*\* D2\n/);
    const internal = await vscode.workspace.openTextDocument(fileUri("ferry-shop/change-request-5.internal.md"));
    match(internal.getText(), /audience: internal[\s\S]*margin/i);

    await vscode.window.showTextDocument(agreement);
    await vscode.commands.executeCommand("undo");

    deepEqual(agreement.getText(), edited);
    await waitForRule(agreement, frozenClauseChanged);
    for (const name of drafts)
      await waitFor(`${name} to be gone`, async () => ((await isThere(name)) ? undefined : true));
  });

  it("turns a wish in minutes into a change request with the next free number", async () => {
    const minutes = await openDocument("ferry-shop/minutes.md");
    const { range } = await waitForRule(minutes, triggerPhrase);

    await applyCodeAction(await quickFix(minutes, range, "Write it as change request 5"));

    match(minutes.getText(), /gift voucher\?" Recorded as change request 5\.\n/);
    await waitForRuleToGo(minutes, triggerPhrase);
    const request = await waitForEditor("change-request-5.md");
    match(request.getText(), /\*\*Wished for:\*\*\n\n> Jana Roth asked: .*gift voucher/);
  });

  it("shows the clause that answers a selected wish", async () => {
    const minutes = await openDocument("ferry-shop/minutes.md");
    await waitForRule(minutes, triggerPhrase);
    const editor = await vscode.window.showTextDocument(minutes);
    editor.selection = selectionOf(minutes, "tickets printed on board");

    void vscode.commands.executeCommand("mandate.checkAgainstSow");

    const clause = await waitFor("the clause", async () => {
      // Takes "Show Clause", as soon as it is offered.
      await vscode.commands.executeCommand("notification.acceptPrimaryAction");
      const shown = vscode.window.activeTextEditor;
      return shown?.document.fileName.endsWith("statement-of-work.md") && !shown.selection.isEmpty
        ? shown.document.getText(shown.selection)
        : undefined;
    });
    deepEqual(clause, "Printing of tickets on board");
  });
});

async function freezeAgreement(): Promise<vscode.TextDocument> {
  const agreement = await openDocument("ferry-shop/statement-of-work.md");
  await waitForFinding(fileUri("ferry-shop/change-request-4.md"), "scope/cr-incomplete");
  await waitForRule(agreement, "scope/acceptance-terms-missing");
  await vscode.commands.executeCommand("mandate.freezeScope");
  match(agreement.getText(), /^---\nstatus: signed\nmandate:\n {2}frozen:\n[\s\S]*"In scope": "/);
  return agreement;
}

async function quickFix(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
  return waitForCodeAction(document, range, vscode.CodeActionKind.QuickFix, (action) => action.title === title);
}

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  ok(await editor.edit((edit) => edit.replace(selectionOf(document, from), to)));
}

function selectionOf(document: vscode.TextDocument, text: string): vscode.Selection {
  const start = document.getText().indexOf(text);
  ok(start >= 0, `The document says nothing of ${text}.`);
  return new vscode.Selection(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits until a file is the one that is shown. */
function waitForEditor(name: string): Promise<vscode.TextDocument> {
  return waitFor(`an editor with ${name}`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.fileName.endsWith(name) ? document : undefined;
  });
}

function isThere(name: string): PromiseLike<boolean> {
  return vscode.workspace.fs.stat(fileUri(name)).then(
    () => true,
    () => false,
  );
}

async function deleteFile(name: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(name)).then(undefined, () => {
    // The test has not made it.
  });
}
