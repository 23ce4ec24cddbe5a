import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { activateExtension, type ExtensionApi } from "./activate.ts";
import { buildClientOptions } from "./language-client.ts";

/** The browser's worker; the libraries for Node know no such type. */
declare const Worker: new (url: string) => BrowserWorker;
interface BrowserWorker {
  terminate(): void;
}

/** Called by VS Code in a browser, where the server is a web worker. */
export function activate(context: ExtensionContext): ExtensionApi {
  const server = Uri.joinPath(context.extensionUri, "dist", "server.browser.js").toString(true);
  let worker: BrowserWorker | undefined;
  const endWorker = (): void => worker?.terminate();
  context.subscriptions.push({ dispose: endWorker });
  return activateExtension(context, {
    createClient: (outputChannel) =>
      new LanguageClient(
        "mandate",
        "Mandate",
        async () => {
          endWorker();
          worker = new Worker(server);
          // The client takes a worker too, but does not know VS Code's own kind of worker for one.
          return {
            reader: new BrowserMessageReader(worker as never),
            writer: new BrowserMessageWriter(worker as never),
          };
        },
        buildClientOptions(outputChannel),
      ),
    isUnreadable: () => true,
  });
}
