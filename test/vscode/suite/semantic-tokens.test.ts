import { deepEqual } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Semantic highlighting", () => {
  afterEach(closeDocuments);

  it("tells people, roles and ids from other words", async () => {
    const { uri } = await openDocument("ferry/statement-of-work.md");

    const tokens = await waitFor("semantic tokens", () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", uri),
    );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      uri,
    );

    const types = [...tokens.data].flatMap((number, at) => (at % 5 === 3 ? [legend.tokenTypes[number]] : []));
    deepEqual([...new Set(types)].sort(), ["id", "person", "role"]);
  });
});
