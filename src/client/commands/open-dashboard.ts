import { l10n, Uri, window } from "vscode";
import type { CommandContext } from "../activate.ts";
import type { EngagementNode } from "../engagement-items.ts";

/** Shows what the documents of an engagement say together: of what a menu names, else of the document in front. */
export async function openDashboard(
  { client, dashboards }: CommandContext,
  chosen?: Uri | Extract<EngagementNode, { readonly type: "engagement" }>,
): Promise<void> {
  const about =
    chosen instanceof Uri ? chosen : chosen === undefined ? inFront() : firstOf(chosen.engagement.documents);
  if (about !== undefined && (await dashboards.show(about))) return;
  void window.showInformationMessage(l10n.t("Open a document of the engagement to see its dashboard."));

  function inFront(): Uri | undefined {
    const document = window.activeTextEditor?.document;
    return document?.languageId === "markdown" ? document.uri : dashboards.active;
  }

  function firstOf([document]: readonly { readonly uri: string }[]): Uri | undefined {
    return document && client.protocol2CodeConverter.asUri(document.uri);
  }
}
