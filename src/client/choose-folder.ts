import { l10n, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import { askChoice, type ChoiceItem, type Reply, type StepPlace } from "./wizard.ts";

export interface FolderQuestion {
  /** What a new folder would be called; not there where none is offered. */
  readonly newName?: string;
  readonly chosen?: Uri | undefined;
}

const elsewhere = Symbol("elsewhere");

/** Asks where files are to go: into a folder of the window, a new one there, or one from the disk. */
export async function askFolder(place: StepPlace, question: FolderQuestion): Promise<Reply<Uri>> {
  const folders = workspace.workspaceFolders ?? [];
  const offered = (await Promise.all(folders.map((folder) => offerFolder(folder, question)))).flat();
  const items: ChoiceItem<Uri | typeof elsewhere>[] = [
    ...(question.chosen === undefined ||
    offered.some(({ choice }) => choice?.toString() === question.chosen?.toString())
      ? []
      : [{ choice: question.chosen, label: `$(folder) ${nameOf(question.chosen)}`, detail: question.chosen.fsPath }]),
    ...offered,
    {
      choice: elsewhere,
      label: `$(folder-opened) ${l10n.t("Choose a folder…")}`,
      detail: folders.length === 0 ? l10n.t("No folder is open in this window yet.") : "",
    },
  ];
  for (;;) {
    const reply = await askChoice(place, { placeholder: l10n.t("Where do the files go?"), items });
    if (reply !== elsewhere) return reply as Reply<Uri>;
    const [folder] =
      (await window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        openLabel: l10n.t("Write the Files Here"),
      })) ?? [];
    if (folder !== undefined) return folder;
  }
}

/** The folder itself, and a new one in it, which comes first where documents are there already. */
async function offerFolder({ uri, name }: WorkspaceFolder, { newName }: FolderQuestion): Promise<ChoiceItem<Uri>[]> {
  const taken = await readNames(uri);
  const itself = { choice: uri, label: `$(folder) ${name}`, detail: l10n.t("Directly in this folder.") };
  if (newName === undefined) return [itself] as ChoiceItem<Uri>[];
  const fresh = unusedName(newName, taken);
  const inside = {
    choice: Uri.joinPath(uri, fresh),
    label: `$(new-folder) ${name}/${fresh}`,
    detail: l10n.t("In a new folder of its own."),
  };
  const isUsed = taken.some((file) => /\.md$|^mandate\.(?:ya?ml|json)$/i.test(file));
  return isUsed ? [inside, itself] : [itself, inside];
}

/** The names of what is in a folder; none where it is not there yet. */
export async function readNames(folder: Uri): Promise<string[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

/** `ferry/ticket-shop` in the window's folder `ferry`, else the place on the disk. */
export function describeFolder(folder: Uri): string {
  const root = workspace.getWorkspaceFolder(folder);
  if (root === undefined) return folder.fsPath;
  const below = workspace.asRelativePath(folder, false);
  return root.uri.toString() === folder.toString() ? root.name : `${root.name}/${below}`;
}

/** `ticket-shop` for `Ticket shop`. */
export function folderNameFor(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, 60) || "engagement";
}

/** `backlog-2.md` where `backlog.md` is taken, in letters of whatever size. */
export function unusedName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  let unused = name;
  for (let number = 2; used.has(unused.toLowerCase()); number++) unused = name.replace(/(?=\.md$)|$/, `-${number}`);
  return unused;
}

function nameOf({ path }: Uri): string {
  return path.split("/").at(-1) ?? path;
}
