import * as vscode from "vscode";
import { closeDocuments, fileUri, openDocument, waitForFinding, waitForFindingToGo } from "./opened-document.ts";

const backlog = "ferry-shop/product-backlog.md";
const configuration = "ferry-shop/mandate.yaml";
const [unagreed, goalDrift] = ["engagement/scope-not-in-sow", "engagement/goal-drift"];

describe("Documents that belong together", () => {
  afterEach(async () => {
    await closeDocuments();
    await deleteFile(configuration);
  });

  it("contradict each other though only one is open", async () => {
    await openDocument("ferry-shop/statement-of-work.md");

    await waitForFinding(fileUri(backlog), unagreed);
    await waitForFinding(fileUri("ferry-shop/product-vision.md"), goalDrift);
  });

  it("are judged by mandate.yaml, as soon as it is there", async () => {
    await openDocument("ferry-shop/statement-of-work.md");
    await waitForFinding(fileUri("ferry-shop/product-vision.md"), goalDrift);

    await writeFile(configuration, `rules:\n  ${goalDrift}: off\n`);
    await waitForFindingToGo(fileUri("ferry-shop/product-vision.md"), goalDrift);
    await waitForFinding(fileUri(backlog), unagreed);

    await writeFile(configuration, "ignore: [product-backlog.md]\n");
    await waitForFindingToGo(fileUri(backlog), unagreed);

    await deleteFile(configuration);
    await waitForFinding(fileUri(backlog), unagreed);
  });

  it("follow what happens to files that are not open", async () => {
    const stored = await vscode.workspace.fs.readFile(fileUri(backlog));
    try {
      await openDocument("ferry-shop/statement-of-work.md");
      await waitForFinding(fileUri(backlog), unagreed);

      await writeFile(backlog, "# Product backlog: Ferry shop\n\n- US-1: As a traveller, I want to book.\n");
      await waitForFindingToGo(fileUri(backlog), unagreed);
    } finally {
      await vscode.workspace.fs.writeFile(fileUri(backlog), stored);
    }
    await waitForFinding(fileUri(backlog), unagreed);
  });
});

function writeFile(name: string, text: string): PromiseLike<void> {
  return vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

async function deleteFile(name: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(name)).then(undefined, () => {
    // The test has not made it.
  });
}
