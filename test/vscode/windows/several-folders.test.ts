import * as vscode from "vscode";
import { closeDocuments, waitForFinding, waitForFindingToGo } from "../suite/opened-document.ts";

const goalDrift = "engagement/goal-drift";

describe("In a window with several folders", () => {
  afterEach(closeDocuments);

  it("each has its own engagement and its own mandate.yaml", async () => {
    await open(0);
    await open(1);
    await waitForFinding(fileIn(0, "product-vision.md"), goalDrift);
    await waitForFinding(fileIn(1, "product-vision.md"), goalDrift);

    const configuration = fileIn(1, "mandate.yaml");
    await vscode.workspace.fs.writeFile(configuration, new TextEncoder().encode(`rules:\n  ${goalDrift}: off\n`));

    await waitForFindingToGo(fileIn(1, "product-vision.md"), goalDrift);
    await waitForFinding(fileIn(0, "product-vision.md"), goalDrift);
    await vscode.workspace.fs.delete(configuration);
    await waitForFinding(fileIn(1, "product-vision.md"), goalDrift);
  });

  it("a folder that comes later is read, too", async () => {
    const { uri } = folderAt(0);
    const added = vscode.Uri.joinPath(uri, "..", "ferry-shop-3");
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: added });
    await vscode.window.showTextDocument(vscode.Uri.joinPath(added, "statement-of-work.md"));
    await waitForFinding(vscode.Uri.joinPath(added, "product-vision.md"), goalDrift);
  });
});

async function open(folder: number): Promise<void> {
  await vscode.window.showTextDocument(fileIn(folder, "statement-of-work.md"), { preview: false });
}

function fileIn(folder: number, name: string): vscode.Uri {
  return vscode.Uri.joinPath(folderAt(folder).uri, name);
}

function folderAt(index: number): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[index];
  if (folder === undefined) throw new Error(`There is no folder ${index}.`);
  return folder;
}
