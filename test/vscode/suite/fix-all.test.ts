import { deepEqual } from "node:assert/strict";
import * as vscode from "vscode";
import { applyCodeAction, waitForCodeAction } from "./code-actions.ts";
import { closeDocuments, findLostLines, openDocument, waitForRule, waitForRuleToGo } from "./opened-document.ts";

describe("source.fixAll.mandate", () => {
  afterEach(closeDocuments);

  it("applies the safe fixes, leaves the others to the author, and loses none of the author's lines", async () => {
    const document = await openDocument("statement-of-work.md");
    const before = document.getText();
    const { range } = await waitForRule(document, "ownership/po-not-named");
    const kind = vscode.CodeActionKind.SourceFixAll.append("mandate");
    const fixAll = await waitForCodeAction(document, range, kind, (action) => action.kind?.value === kind.value);

    await applyCodeAction(fixAll);

    await waitForRuleToGo(document, "ownership/po-not-named");
    // By now the new text has been judged. What the client contributes is for people to agree, so that gap is still open.
    await waitForRule(document, "client/duties-missing");
    deepEqual(findLostLines(before, document), []);
  });
});
