import type {
  ClientCapabilities,
  CodeAction,
  Command,
  Connection,
  ExecuteCommandParams,
  ServerCapabilities,
  WorkspaceEdit,
} from "vscode-languageserver";

/** Whether a client takes code actions; older ones take only commands. */
export function knowsCodeActions({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

const applyEdit = "mandate.applyEdit";

/** What the server offers to a client that takes only commands. */
export const commandCapabilities: ServerCapabilities = {
  codeActionProvider: true,
  executeCommandProvider: { commands: [applyEdit] },
};

/** The command that does what an action does; none for an action that does nothing to the text. */
export function toCommand({ title, edit }: CodeAction): Command[] {
  return edit === undefined ? [] : [{ title, command: applyEdit, arguments: [edit] }];
}

/** Runs what `toCommand` has given: the client applies the edit. */
export async function applyCommand(connection: Connection, params: ExecuteCommandParams): Promise<null> {
  const [edit] = params.arguments ?? [];
  if (params.command === applyEdit && edit !== undefined) await connection.workspace.applyEdit(edit as WorkspaceEdit);
  return null;
}
