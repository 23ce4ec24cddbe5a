import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateExtension, type ExtensionApi } from "./activate.ts";
import { provideCheckTasks } from "./check-tasks.ts";
import { buildClientOptions } from "./language-client.ts";

/** Called by VS Code on a desktop and on a remote machine, where the server is a process of Node. */
export function activate(context: ExtensionContext): ExtensionApi {
  context.subscriptions.push(provideCheckTasks());
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  return activateExtension(context, {
    createClient: (outputChannel) =>
      new LanguageClient(
        "mandate",
        "Mandate",
        { module, transport: TransportKind.ipc },
        buildClientOptions(outputChannel),
      ),
    isUnreadable: ({ scheme }) => scheme !== "file",
  });
}
