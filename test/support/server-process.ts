import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type * as lsp from "vscode-languageserver";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** The real server in a process of its own, with an editor at the other end of its streams. */
export interface ServerProcess {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  /** What was last published of each document. */
  readonly latest: ReadonlyMap<string, readonly lsp.Diagnostic[]>;
  /** What is shown by now, without the documents in which nothing is found. */
  shown(): Readonly<Record<string, readonly lsp.Diagnostic[]>>;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, text: string): Promise<void>;
  close(uri: string): Promise<void>;
  /** What is published of a document's newest version. */
  rest(uri: string): Promise<readonly lsp.Diagnostic[]>;
}

export interface ServerProcessOptions {
  readonly args?: readonly string[];
  readonly capabilities?: lsp.ClientCapabilities;
  /** What the editor answers to a request; for `undefined` it never does. */
  answer?(method: string, params: unknown): unknown;
  readonly spawnOptions?: { readonly uid?: number; readonly gid?: number };
}

/** What the server may ask its client. */
const asked = [
  "workspace/configuration",
  "client/registerCapability",
  "window/workDoneProgress/create",
  "workspace/applyEdit",
  "workspace/codeLens/refresh",
  "workspace/inlayHint/refresh",
  "workspace/semanticTokens/refresh",
];

/** Starts a server and says hello to it. */
export async function startServer(
  program: string,
  { args = ["--stdio"], capabilities = {}, answer = () => null, spawnOptions = {} }: ServerProcessOptions = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program, ...args], spawnOptions);
  child.stdin.on("error", () => {
    // It has been killed while something was written to it.
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const latest = new Map<string, readonly lsp.Diagnostic[]>();
  const published = new Map<string, number>();
  const sent = new Map<string, number>();
  connection.onNotification("textDocument/publishDiagnostics", (params: lsp.PublishDiagnosticsParams) => {
    latest.set(params.uri, params.diagnostics);
    published.set(params.uri, params.version ?? 0);
  });
  for (const method of asked) {
    connection.onRequest(method, (params: unknown) => {
      const answered = answer(method, params);
      return answered === undefined ? new Promise(() => {}) : answered;
    });
  }
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities });
  await connection.sendNotification("initialized", {});
  return {
    child,
    connection,
    latest,
    shown: () => Object.fromEntries([...latest].filter(([, diagnostics]) => diagnostics.length > 0).sort()),
    open(uri, text) {
      sent.set(uri, 1);
      const textDocument = { uri, languageId: "markdown", version: 1, text };
      return connection.sendNotification("textDocument/didOpen", { textDocument });
    },
    change(uri, version, text) {
      sent.set(uri, version);
      const textDocument = { uri, version };
      return connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
    },
    close(uri) {
      sent.delete(uri);
      return connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    },
    async rest(uri) {
      while (published.get(uri) !== sent.get(uri)) await new Promise((resolve) => setTimeout(resolve, 20));
      return latest.get(uri) ?? [];
    },
  };
}
