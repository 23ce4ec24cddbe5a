import type { ClientCapabilities } from "vscode-languageserver";
import type { ClientCommands, ClientSupport } from "../language/language-context.ts";
import { commandIds, type IgnoreFindingArguments } from "../protocol/commands.ts";
import type { InitializationOptions } from "../protocol/initialization.ts";
import { say, textOf, type Wording } from "../text/message.ts";

/** What a client can do, from what it says of itself at the start. */
export function readClientSupport(
  { textDocument, workspace }: ClientCapabilities,
  options: unknown,
  wording: Wording,
): ClientSupport {
  const operations: unknown = workspace?.workspaceEdit?.resourceOperations;
  return {
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    newFiles: Array.isArray(operations) && operations.includes("create"),
    commands: readCommands(options, wording),
  };
}

function readCommands(options: unknown, wording: Wording): ClientCommands {
  const named = (options as InitializationOptions | null | undefined)?.commands;
  const ids: readonly unknown[] = Array.isArray(named) ? named : [];
  const { ignoreFinding, explainFinding } = commandIds;
  return {
    ...(ids.includes(ignoreFinding) && {
      ignoreFinding: (comment: IgnoreFindingArguments) => ({
        title: textOf(say`Ignore this finding…`, wording),
        command: ignoreFinding,
        arguments: [comment],
      }),
    }),
    ...(ids.includes(explainFinding) && {
      explainRule: (id: string) => ({
        title: textOf(say`Explain this rule`, wording),
        command: explainFinding,
        arguments: [id],
      }),
    }),
  };
}
