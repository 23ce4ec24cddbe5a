import { l10n, Uri, window } from "vscode";
import type { CommandContext } from "../activate.ts";

/** Shows what the documents of an engagement say together: of the document in front, or of one that a menu names. */
export async function openDashboard({ dashboards }: CommandContext, chosen?: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const about = chosen instanceof Uri ? chosen : document?.languageId === "markdown" ? document.uri : dashboards.active;
  if (about !== undefined && (await dashboards.show(about))) return;
  void window.showInformationMessage(l10n.t("Open a document of the engagement to see its dashboard."));
}
