import type { ClientCapabilities } from "vscode-languageserver";
import type { ClientCommands, ClientSupport } from "../language/language-context.ts";
import { commandIds, type IgnoreFindingArguments } from "../protocol/commands.ts";
import type { InitializationOptions } from "../protocol/initialization.ts";

/** What a client can do, from what it says of itself at the start. */
export function readClientSupport({ textDocument, workspace }: ClientCapabilities, options: unknown): ClientSupport {
  return {
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    commands: readCommands(options),
  };
}

function readCommands(options: unknown): ClientCommands {
  const named = (options as InitializationOptions | null | undefined)?.commands;
  const ids: readonly unknown[] = Array.isArray(named) ? named : [];
  const { ignoreFinding, explainFinding } = commandIds;
  return {
    ...(ids.includes(ignoreFinding) && {
      ignoreFinding: (comment: IgnoreFindingArguments) => ({
        title: "Ignore this finding…",
        command: ignoreFinding,
        arguments: [comment],
      }),
    }),
    ...(ids.includes(explainFinding) && {
      explainRule: (id: string) => ({ title: "Explain this rule", command: explainFinding, arguments: [id] }),
    }),
  };
}
