import { Uri, window } from "vscode";
import type { CommandContext } from "../activate.ts";

/** Shows a file that a fix has just written, so that its author fills it in. */
export async function showDraft(_context: CommandContext, uri: string): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { preview: false });
}
