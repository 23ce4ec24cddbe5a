import { type ChildProcess, spawn } from "node:child_process";
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { readCpuMilliseconds, readMegabytes } from "./process-tree.ts";

/** A language server, and how an editor gets findings from it. */
export interface LanguageServer {
  readonly title: string;
  /** Talks over standard input and output. */
  readonly command: readonly string[];
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  /** Whether findings come by themselves, or when the editor asks for them. */
  readonly findings: "are pushed" | "are pulled";
  /** For so long the server waits on purpose until the author rests. It is no work, and isn't counted. */
  readonly restMilliseconds: number;
  /** Answers what the server asks its editor for. */
  readonly serve?: (connection: ProtocolConnection, textOf: (uri: string) => string) => void;
}

/** What a keystroke has cost: until the findings of its document came, and all processor time of the server for it. */
export interface Keystroke {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}

/** An editor in which somebody types one letter after the other. */
export interface TypingClient {
  /** From the start of the process to its answer. */
  readonly startMilliseconds: number;
  /** Opens a document; gives the time until its findings have come. */
  open(uri: string, text: string): Promise<number>;
  /** Opens a document; resolves when findings of another one of its engagement have come. */
  openWithCompanions(uri: string, text: string): Promise<void>;
  /** Types some letters behind a place of the document. */
  type(uri: string, at: number, letters: string): Promise<Keystroke>;
  /** The memory that the server holds now. */
  megabytes(): number;
  close(): Promise<void>;
}

interface OpenText {
  version: number;
  text: string;
}

/** @throws Error when the server does not start. */
export async function startTypingClient(server: LanguageServer, folderUri: string): Promise<TypingClient> {
  const start = performance.now();
  const [program = "", ...parameters] = server.command;
  const child = spawn(program, parameters, { stdio: ["pipe", "pipe", "ignore"] });
  const endAtExit = (): boolean => child.kill("SIGKILL");
  process.once("exit", endAtExit);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const open = new Map<string, OpenText>();
  let hear: (params: PublishDiagnosticsParams) => void = () => {};
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => hear(params));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  server.serve?.(connection, (uri) => open.get(uri)?.text ?? "");
  connection.listen();
  const gone = failWith(child);
  gone.catch(() => {});
  const { capabilities } = await Promise.race([initialize(), gone]);
  const startMilliseconds = performance.now() - start;
  const sync = capabilities.textDocumentSync;
  const takesParts = (typeof sync === "object" ? sync.change : sync) === 2;

  return {
    startMilliseconds,
    async open(uri, text) {
      const before = performance.now();
      await tellOpened(uri, text, (params) => params.uri === uri);
      return performance.now() - before;
    },
    openWithCompanions: (uri, text) => tellOpened(uri, text, (params) => params.uri !== uri),
    async type(uri, at, letters) {
      const document = open.get(uri) as OpenText;
      const place = placeOf(document.text, at);
      document.version += 1;
      document.text = document.text.slice(0, at) + letters + document.text.slice(at);
      const textDocument = { uri, version: document.version };
      const change = takesParts ? { range: { start: place, end: place }, text: letters } : { text: document.text };
      const cpuBefore = readCpuMilliseconds(child.pid ?? 0);
      const before = performance.now();
      const found = findingsOf(uri, (params) => params.uri === uri && params.version === textDocument.version);
      await connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [change] });
      await Promise.race([found(), gone]);
      const milliseconds = performance.now() - before - server.restMilliseconds;
      await passBy();
      return { milliseconds, cpuMilliseconds: readCpuMilliseconds(child.pid ?? 0) - cpuBefore };
    },
    megabytes: () => readMegabytes(child.pid ?? 0, "VmRSS"),
    async close() {
      connection.dispose();
      child.kill();
      await gone.catch(() => {});
      process.removeListener("exit", endAtExit);
    },
  };

  async function initialize(): Promise<{ capabilities: { textDocumentSync?: number | { change?: number } } }> {
    const answer = connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: folderUri,
      workspaceFolders: [{ uri: folderUri, name: "bench" }],
      initializationOptions: server.initializationOptions,
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true }, diagnostic: {} } },
    });
    const result = (await answer) as { capabilities: { textDocumentSync?: number } };
    await connection.sendNotification("initialized", {});
    if (server.settings !== undefined)
      await connection.sendNotification("workspace/didChangeConfiguration", { settings: server.settings });
    return result;
  }

  async function tellOpened(
    uri: string,
    text: string,
    isMeant: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<void> {
    open.set(uri, { version: 1, text });
    const textDocument = { uri, languageId: "markdown", version: 1, text };
    const found = findingsOf(uri, isMeant);
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    await Promise.race([found(), gone]);
    await passBy();
  }

  /** Listens at once; what it gives waits for the findings, or asks for them. */
  function findingsOf(uri: string, isMeant: (params: PublishDiagnosticsParams) => boolean): () => Promise<unknown> {
    if (server.findings === "are pulled")
      return () => connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    const heard = new Promise<void>((resolve) => {
      hear = (params) => {
        if (isMeant(params)) resolve();
      };
    });
    return () => heard;
  }

  /** A server answers in order, so that findings of other documents that it has ready come before this answer. */
  async function passBy(): Promise<void> {
    await connection.sendRequest("mandate/nothing").catch(() => {});
  }
}

function failWith(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`ended with ${code} while it was measured.`)));
  });
}

function placeOf(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return { line: text.slice(0, lineStart).split("\n").length - 1, character: offset - lineStart };
}
