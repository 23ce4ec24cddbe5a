import { ok } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Folding", () => {
  afterEach(closeDocuments);

  it("takes in the front matter beside what VS Code folds itself", async () => {
    const document = await openDocument("ferry/product-vision.md");

    const starts = await waitFor("a fold of the front matter", async () => {
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      const found = (ranges ?? []).map(({ start }) => document.lineAt(start).text);
      return found.includes("---") ? found : undefined;
    });

    ok(starts.some((line) => line.startsWith("# ")));
  });
});
