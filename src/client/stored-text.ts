import { type Uri, workspace } from "vscode";

/** A file as it is stored, read without opening it: an opened document would be checked as one. */
export async function readStoredText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
