import { deepEqual, ok } from "node:assert/strict";
import * as vscode from "vscode";
import { commandIds } from "../../../src/protocol/commands.ts";
import { closeDocuments, findDiagnostics, waitForRule } from "../suite/opened-document.ts";

const agreement = "# Statement of work: Ticket shop\n\n## Deliverables\n\n- Seat map\n";
/** They are run from a place that they are told. */
const onlyFromElsewhere: readonly string[] = [commandIds.ignoreFinding, commandIds.fixStatement];
const ids = Object.values(commandIds).filter((id) => !onlyFromElsewhere.includes(id));

describe("In a window without a folder", () => {
  afterEach(closeDocuments);

  it("a document that is not stored anywhere is checked", async () => {
    await waitForRule(await openUnsaved(), "ownership/po-not-named");
  });

  for (const id of ids) {
    it(`${id} can be run though nothing is open`, () => run(id));

    it(`${id} can be run on a document that is not stored anywhere`, async () => {
      await waitForRule(await openUnsaved(), "ownership/po-not-named");
      await run(id);
    });
  }

  it("other documents are left alone", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content: "# Trip to the sea\n" });
    await waitForRule(await openUnsaved(), "ownership/po-not-named");
    deepEqual(findDiagnostics(document), []);
  });
});

async function openUnsaved(): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content: agreement });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Leaves every question that a command asks, and fails where it does. */
async function run(id: string): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(vscode.commands.executeCommand(id)).finally(() => {
    isDone = true;
  });
  const end = Date.now() + 20_000;
  while (!isDone) {
    ok(Date.now() < end, `${id} asks for more than can be left.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await vscode.commands.executeCommand("notifications.clearAll");
  }
  await done;
}
