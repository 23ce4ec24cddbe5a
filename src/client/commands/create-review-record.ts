import { l10n, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { type ReviewRecordParams, type ReviewRecordResult, reviewRecordRequest } from "../../protocol/requests.ts";
import type { CommandContext } from "../activate.ts";

/** Writes what was found, waived and is to be decided into a dated file beside the document, and opens it. */
export async function createReviewRecord({ client }: CommandContext): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.isUntitled === true && document.languageId === "markdown") {
    void window.showInformationMessage(l10n.t("Save the document first: the review record is kept beside it."));
    return;
  }
  const record = document?.languageId === "markdown" ? await ask(client, document.uri) : undefined;
  if (document === undefined || record === undefined) {
    void window.showInformationMessage(l10n.t("Open a document of the engagement to create a review record."));
    return;
  }
  const file = await findFreeName(Uri.joinPath(document.uri, ".."), record.fileName);
  const edit = new WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(record.text) });
  if (await workspace.applyEdit(edit)) await window.showTextDocument(file);
}

async function ask(client: CommandContext["client"], uri: Uri): Promise<ReviewRecordResult | undefined> {
  const params: ReviewRecordParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  return (await client.sendRequest<ReviewRecordResult | null>(reviewRecordRequest, params)) ?? undefined;
}

/** `review-2026-11-22.md`, or `review-2026-11-22-2.md` where that is taken. */
async function findFreeName(folder: Uri, name: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([other]) => other.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = name.replace(/(?=\.md$)/, `-${number}`);
  return Uri.joinPath(folder, free);
}
