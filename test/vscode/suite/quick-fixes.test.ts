import { deepEqual, doesNotMatch, match } from "node:assert/strict";
import * as vscode from "vscode";
import { applyCodeAction, waitForCodeAction } from "./code-actions.ts";
import { closeDocuments, findLostLines, openDocument, waitForRule, waitForRuleToGo } from "./opened-document.ts";

describe("Quick fixes", () => {
  afterEach(closeDocuments);

  it("name a Product Owner in English in an English document", async () => {
    const added = await nameProductOwner("statement-of-work.md");

    match(added, /Product Owner/);
    doesNotMatch(added, germanWords);
  });

  it("name a Product Owner in German in a German document", async () => {
    const added = await nameProductOwner("leistungsbeschreibung.md");

    match(added, /Product Owner/);
    match(added, germanWords);
  });
});

const germanWords = /\b(der|die|das|und|über|entscheidet)\b/i;

/** Takes the preferred fix, checks that the finding goes and no line is lost, and returns the lines that came. */
async function nameProductOwner(name: string): Promise<string> {
  const document = await openDocument(name);
  const before = document.getText();
  const { range } = await waitForRule(document, "ownership/po-not-named");
  const fix = await waitForCodeAction(
    document,
    range,
    vscode.CodeActionKind.QuickFix,
    // Other rules may have a preferred fix at the same place, and VS Code does not tell which finding a fix is for.
    ({ isPreferred, title }) => isPreferred === true && title.includes("Product Owner"),
  );

  await applyCodeAction(fix);

  await waitForRuleToGo(document, "ownership/po-not-named");
  deepEqual(findLostLines(before, document), []);
  const old = new Set(before.split("\n"));
  const lines = document.getText().split("\n");
  return lines.filter((line) => !old.has(line)).join("\n");
}
