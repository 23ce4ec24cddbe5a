import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateExtension } from "./activate.ts";
import { buildClientOptions } from "./language-client.ts";

/** The browser's worker; the libraries for Node know no such type. */
declare const Worker: new (url: string) => never;

/** Called by VS Code in a browser, where the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, "dist", "server.browser.js").toString(true);
  activateExtension(
    context,
    (outputChannel) =>
      new LanguageClient(
        "mandate",
        "Mandate",
        // A new one for each start, so that the command to restart does what it says.
        async () => new Worker(server),
        buildClientOptions(outputChannel),
      ),
  );
}
