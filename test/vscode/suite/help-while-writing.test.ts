import { match } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument, waitForRule } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Help while writing", () => {
  afterEach(closeDocuments);

  it("explains a finding's rule in a hover", async () => {
    const document = await openDocument("statement-of-work.md");
    const { range } = await waitForRule(document, "ownership/po-not-named");

    const text = await waitFor("a hover on the finding", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        range.start,
      );
      const contents = hovers
        .flatMap((hover) => hover.contents)
        .map((part) => (typeof part === "string" ? part : part.value));
      return contents.find((part) => part.includes("ownership/po-not-named"));
    });

    match(text, /Product Owner|ownership\/po-not-named/);
  });

  it("offers the clauses as snippets", async () => {
    const document = await openDocument("statement-of-work.md");
    const end = document.lineAt(document.lineCount - 1).range.end;

    await waitFor("a snippet with a Product Owner's clause", async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        end,
      );
      return items.find(
        (item) => item.kind === vscode.CompletionItemKind.Snippet && /Product Owner/.test(textOf(item)),
      );
    });
  });

  it("has a command that inserts a clause", async () => {
    await openDocument("statement-of-work.md");

    await waitFor("the command mandate.insertClause", async () =>
      (await vscode.commands.getCommands(true)).find((command) => command === "mandate.insertClause"),
    );
  });
});

function textOf({ insertText }: vscode.CompletionItem): string {
  return typeof insertText === "object" ? insertText.value : (insertText ?? "");
}
