import { l10n, type Uri, window, workspace } from "vscode";

const mostFiles = 200;

/** The Markdown document in the editor, else one that somebody chooses. Undefined where there is none. */
export async function findEngagementDocument(): Promise<Uri | undefined> {
  const shown = window.activeTextEditor?.document;
  return shown?.languageId === "markdown" ? shown.uri : chooseEngagementDocument();
}

/** One of the window's Markdown documents; undefined where there is none, or where somebody cancels. */
export async function chooseEngagementDocument(): Promise<Uri | undefined> {
  const files = await workspace.findFiles("**/*.md", "**/node_modules/**", mostFiles);
  if (files.length === 0) return undefined;
  const items = files
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const placeHolder = l10n.t("Which engagement? Choose one of its documents.");
  const chosen = await window.showQuickPick(items, { placeHolder });
  if (chosen === undefined) return undefined;
  // The server answers for open documents.
  return (await workspace.openTextDocument(chosen.uri)).uri;
}
