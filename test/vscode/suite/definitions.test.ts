import { match } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument, waitForRule } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

describe("Words of the field", () => {
  afterEach(closeDocuments);

  it("are explained in a hover, unless a setting says otherwise", async () => {
    const document = await openDocument("statement-of-work.md");
    await waitForRule(document, "ownership/po-not-named");
    const place = document.positionAt(document.getText().indexOf("time and materials"));

    const said = await waitFor("a definition", async () => (await hoverAt(document, place)) || undefined);
    match(said, /\*\*Time and materials\*\* · The client pays for the time that is worked/);

    const settings = vscode.workspace.getConfiguration("mandate", document.uri);
    await settings.update("glossaryHovers", false, vscode.ConfigurationTarget.Workspace);
    try {
      await waitFor("the definition to be gone", async () =>
        (await hoverAt(document, place)).includes("Time and materials") ? undefined : true,
      );
    } finally {
      await settings.update("glossaryHovers", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

async function hoverAt({ uri }: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, place);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((part) => (typeof part === "string" ? part : part.value)).join("\n");
}
