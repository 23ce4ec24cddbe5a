import { Range, type TextDocument, type TextEditor, Uri, WorkspaceEdit, window, workspace } from "vscode";

export interface NewFile {
  /** Its name in the folder. */
  readonly path: string;
  readonly text: string;
}

/** Writes new files in one step, which one undo takes back. False where one of them is there already: then none is written. */
export function writeNewFiles(folder: Uri, files: readonly NewFile[]): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  for (const { path, text } of files) {
    edit.createFile(Uri.joinPath(folder, path), {
      overwrite: false,
      ignoreIfExists: false,
      contents: new TextEncoder().encode(text),
    });
  }
  return workspace.applyEdit(edit);
}

/** Shows a file with its first placeholder selected, so that typing fills it in. */
export async function openAtFirstPlaceholder(uri: Uri): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  const place = findFirstPlaceholder(document);
  return window.showTextDocument(document, { preview: false, ...(place !== undefined && { selection: place }) });
}

function findFirstPlaceholder(document: TextDocument): Range | undefined {
  // Neither a tick box nor a link.
  const found = /\[(?![ xX]\])[^[\]\n]+\](?!\()/.exec(document.getText());
  if (found === null) return undefined;
  return new Range(document.positionAt(found.index), document.positionAt(found.index + found[0].length));
}
