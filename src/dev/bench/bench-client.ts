import { PassThrough } from "node:stream";
import { createProtocolConnection, type PublishDiagnosticsParams } from "vscode-languageserver";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../../server/connection.ts";
import { nodeHost } from "../../server/node-host.ts";

/** An editor that only types, with a language server in the same process. */
export interface BenchClient {
  /** Opens a document; resolves when the other documents of its engagement are read and their findings have come. */
  open(uri: string, text: string): Promise<void>;
  /** Opens a document that stands alone, or whose engagement is read already; resolves when its findings have come. */
  openAlone(uri: string, text: string): Promise<void>;
  /** Replaces the whole text; resolves when the findings of all documents have come. */
  type(uri: string, text: string): Promise<void>;
  dispose(): void;
}

/** The server doesn't wait for fingers to rest, so that only work is measured. */
export async function startBenchClient(): Promise<BenchClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, { ...nodeHost, restMilliseconds: 0 });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  let version = 1;
  let hear: (params: PublishDiagnosticsParams) => void = () => {};
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => hear(params));
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});

  return {
    open: (uri, text) => openUntil(uri, text, (params) => params.uri !== uri),
    openAlone: (uri, text) => openUntil(uri, text, (params) => params.uri === uri),
    async type(uri, text) {
      version += 1;
      const textDocument = { uri, version };
      const heard = waitFor((params) => params.version === textDocument.version);
      await connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
      await heard;
      await passBy();
    },
    dispose() {
      connection.dispose();
      server.dispose();
    },
  };

  async function openUntil(
    uri: string,
    text: string,
    isMeant: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<void> {
    const heard = waitFor(isMeant);
    const textDocument = { uri, languageId: "markdown", version, text };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    await heard;
    await passBy();
  }

  function waitFor(isMeant: (params: PublishDiagnosticsParams) => boolean): Promise<void> {
    return new Promise((resolve) => {
      hear = (params) => {
        if (isMeant(params)) resolve();
      };
    });
  }

  /** The findings of all documents are sent in one go, so that the answer to any request comes after them. */
  async function passBy(): Promise<void> {
    await connection.sendRequest("mandate/nothing").catch(() => {});
  }
}
