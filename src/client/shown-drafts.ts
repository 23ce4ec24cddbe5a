import { type CodeAction, type Command, type Disposable, type TextDocument, window, workspace } from "vscode";

const offered = new Set<string>();

/**
 * Remembers the files that fixes of a document would write, the first of each. A command in the fix can't show it: VS Code
 * forgets the command when it asks for the fixes of the changed text, which it may do before the command's turn comes.
 */
export function rememberDrafts(actions: readonly (Command | CodeAction)[], { uri }: TextDocument): void {
  for (const action of actions) {
    if (!("edit" in action)) continue;
    // Fixes change no other document, so what they say of another is all of a new one.
    const written = action.edit?.entries().map(([file]) => file.toString()) ?? [];
    const draft = written.find((file) => file !== uri.toString());
    if (draft !== undefined) offered.add(draft);
  }
}

/** Shows a file that a fix has written, so that its author fills it in. */
export function showWrittenDrafts(): Disposable {
  return workspace.onDidCreateFiles(async ({ files }) => {
    const draft = files.find((file) => offered.has(file.toString()));
    if (draft !== undefined) await window.showTextDocument(draft, { preview: false });
  });
}
