import { env, l10n, type QuickPickItem, Uri, window, workspace } from "vscode";
import { prepareFor, type Readers } from "../../dashboard/for-others.ts";
import type { ShownDashboard } from "../../dashboard/render-dashboard.ts";
import { renderStandalonePage } from "../../dashboard/render-page.ts";
import { wordingIn } from "../../dashboard/wording.ts";
import type { CommandContext } from "../activate.ts";

/** Saves the dashboard as one file that opens in any browser, without a network. */
export async function exportDashboard({ dashboards }: CommandContext, chosen?: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const inFront = document?.languageId === "markdown" ? document.uri : undefined;
  const about = chosen instanceof Uri ? chosen : (dashboards.active ?? inFront);
  const dashboard = about && (await dashboards.read(about));
  if (about === undefined || dashboard === undefined) {
    void window.showInformationMessage(l10n.t("Open a document of the engagement to see its dashboard."));
    return;
  }
  const readers = await askForReaders(dashboard);
  if (readers === undefined) return;
  const file = await window.showSaveDialog({
    title: l10n.t("Export Dashboard"),
    // A document that is not stored yet has no folder.
    ...(about.scheme !== "untitled" && { defaultUri: Uri.joinPath(about, "..", "dashboard.html") }),
    filters: { HTML: ["html"] },
  });
  if (file === undefined) return;
  const page = await renderStandalonePage(prepareFor(readers, dashboard), wordingIn(env.language));
  await workspace.fs.writeFile(file, new TextEncoder().encode(page));
  const open = l10n.t("Open");
  const answer = await window.showInformationMessage(l10n.t("The dashboard has been saved."), open);
  if (answer === open) await env.openExternal(file);
}

/** Asked for only where there is something that the client should not read. */
async function askForReaders({ margin, burn }: ShownDashboard): Promise<Readers | undefined> {
  if (margin === undefined && burn.spent === undefined) return "client";
  const choices: readonly (QuickPickItem & { readonly readers: Readers })[] = [
    {
      label: l10n.t("For the client"),
      description: l10n.t("without margin and money used so far"),
      readers: "client",
    },
    { label: l10n.t("For your own team"), description: l10n.t("with all figures"), readers: "team" },
  ];
  const choice = await window.showQuickPick(choices, { title: l10n.t("Export Dashboard") });
  return choice?.readers;
}
