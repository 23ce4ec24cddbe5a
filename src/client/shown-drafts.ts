import { type CodeAction, type Command, type Disposable, Uri, window, workspace } from "vscode";
import { showDraftCommand } from "../protocol/commands.ts";

const offered = new Set<string>();

/**
 * Takes the command that shows a new file off the fixes that write one, and remembers the file. VS Code forgets the command
 * of a fix when it asks for the fixes of the changed text, which it may do before the command's turn comes.
 */
export function rememberDrafts(actions: (Command | CodeAction)[] | null | undefined): typeof actions {
  return actions?.map((action) => {
    if (!("command" in action) || typeof action.command !== "object") return action;
    const { command, arguments: [uri] = [] } = action.command;
    if (command !== showDraftCommand || typeof uri !== "string") return action;
    offered.add(Uri.parse(uri).toString());
    delete action.command;
    return action;
  });
}

/** Shows a file that a fix has written, so that its author fills it in. */
export function showWrittenDrafts(): Disposable {
  return workspace.onDidCreateFiles(async ({ files }) => {
    const draft = files.find((file) => offered.has(file.toString()));
    if (draft !== undefined) await window.showTextDocument(draft, { preview: false });
  });
}
