import { PassThrough } from "node:stream";
import type * as lsp from "vscode-languageserver/node";
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../../src/server/connection.ts";
import { nodeHost } from "../../src/server/node-host.ts";
import type { ServerHost } from "../../src/server/server-host.ts";

/** An editor with the real server at the other end of two streams, in this process. */
export interface LspClient {
  readonly capabilities: lsp.ServerCapabilities;
  /** What the server has logged. */
  readonly log: readonly string[];
  /** The documents that diagnostics have come for. */
  readonly published: readonly string[];
  /** What was last published of each document. */
  readonly latest: ReadonlyMap<string, readonly lsp.Diagnostic[]>;
  /** The edits that the server has asked to apply. */
  readonly applied: readonly lsp.WorkspaceEdit[];
  open(uri: string, text: string): Promise<void>;
  /** Replaces the whole text. */
  change(uri: string, text: string): Promise<void>;
  close(uri: string): Promise<void>;
  setSettings(settings: unknown): Promise<void>;
  /** Tells that a file on the disk was created (1), changed (2) or deleted (3). */
  fileChanged(uri: string, type: lsp.FileChangeType): Promise<void>;
  /** The next diagnostics of a document, be they none. */
  nextDiagnostics(uri: string): Promise<lsp.Diagnostic[]>;
  /** The next notification of a method beyond LSP. */
  nextNotification(method: string): Promise<void>;
  /** A notification beyond LSP. */
  notify(method: string, params: object): Promise<void>;
  request<Result>(method: string, params: object): Promise<Result>;
  dispose(): void;
}

/** What most clients can; a test that gives a capability of the same name says otherwise. */
const usual = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { resourceOperations: ["create"] },
  },
} satisfies lsp.ClientCapabilities;

/** Starts a server and says hello to it, in the language of a locale. */
export async function startLspClient(
  capabilities: lsp.ClientCapabilities = {},
  initializationOptions?: unknown,
  locale?: string,
  host: ServerHost = nodeHost,
): Promise<LspClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, host);

  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const log: string[] = [];
  const published: string[] = [];
  const applied: lsp.WorkspaceEdit[] = [];
  const latest = new Map<string, readonly lsp.Diagnostic[]>();
  const unread: lsp.PublishDiagnosticsParams[] = [];
  const waiting: { uri: string; resolve: (diagnostics: lsp.Diagnostic[]) => void }[] = [];
  const versions = new Map<string, number>();
  let settings: unknown = {};

  connection.onNotification("window/logMessage", ({ message }: lsp.LogMessageParams) => {
    log.push(message);
  });
  connection.onNotification("textDocument/publishDiagnostics", (params: lsp.PublishDiagnosticsParams) => {
    published.push(params.uri);
    latest.set(params.uri, params.diagnostics);
    const reader = waiting.findIndex(({ uri }) => uri === params.uri);
    if (reader === -1) unread.push(params);
    else waiting.splice(reader, 1)[0]?.resolve(params.diagnostics);
  });
  connection.onRequest("workspace/configuration", ({ items }: lsp.ConfigurationParams) => items.map(() => settings));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/applyEdit", ({ edit }: lsp.ApplyWorkspaceEditParams) => {
    applied.push(edit);
    return { applied: true };
  });
  connection.listen();

  const result = await connection.sendRequest<lsp.InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    capabilities: {
      ...capabilities,
      textDocument: { ...usual.textDocument, ...capabilities.textDocument },
      workspace: { ...usual.workspace, ...capabilities.workspace },
    },
    initializationOptions,
    ...(locale !== undefined && { locale }),
  });
  await connection.sendNotification("initialized", {});

  return {
    capabilities: result.capabilities,
    log,
    published,
    latest,
    applied,
    open(uri, text) {
      versions.set(uri, 1);
      return connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      });
    },
    change(uri, text) {
      const version = (versions.get(uri) ?? 1) + 1;
      versions.set(uri, version);
      const textDocument = { uri, version };
      return connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
    },
    close(uri) {
      return connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    },
    fileChanged(uri, type) {
      return connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
    },
    setSettings(changed) {
      settings = changed;
      return connection.sendNotification("workspace/didChangeConfiguration", { settings: { mandate: changed } });
    },
    nextDiagnostics(uri) {
      const index = unread.findIndex((params) => params.uri === uri);
      const [params] = index === -1 ? [] : unread.splice(index, 1);
      if (params !== undefined) return Promise.resolve(params.diagnostics);
      return new Promise((resolve) => waiting.push({ uri, resolve }));
    },
    nextNotification(method) {
      return new Promise((resolve) => {
        const listening = connection.onNotification(method, () => {
          listening.dispose();
          resolve();
        });
      });
    },
    notify: (method, params) => connection.sendNotification(method, params),
    request: (method, params) => connection.sendRequest(method, params),
    dispose() {
      connection.dispose();
      server.dispose();
    },
  };
}
