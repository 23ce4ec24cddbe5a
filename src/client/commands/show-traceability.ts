import { l10n, window, workspace } from "vscode";
import type { CommandContext } from "../activate.ts";
import { traceScheme } from "../trace-documents.ts";

/** Shows how goals, deliverables, backlog items and change requests hang together in the document's engagement. */
export async function showTraceability({ traceDocuments }: CommandContext): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "markdown") {
    void window.showInformationMessage(l10n.t("Open a document of the engagement to see what hangs together."));
    return;
  }
  const { uri } = document;
  const written = await traceDocuments.write(uri.scheme === traceScheme ? traceDocuments.sourceOf(uri) : uri);
  if (written === undefined) {
    void window.showInformationMessage(
      l10n.t("Nothing to trace: no goals, deliverables, backlog items or change requests were found."),
    );
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument(written), { preview: false });
}
