import { type Disposable, FileSystemError, FileType, type LogOutputChannel, l10n, type Uri, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type FilesParams, filesNotification } from "../protocol/files.ts";

/** Those that others extend are told by their ending. */
const configurations = "**/{mandate,*.mandate}.{yaml,yml,json}";
const documents = "**/*.{md,markdown,mdown}";
/** A team's templates may be in a hidden folder. */
const leftOut = "**/{node_modules,.git}/**";
/** Reading more would keep the editor, and whoever serves the files, busy. */
const mostFiles = 2000;
const largestBytes = 1_500_000;
const batchSize = 100;
/** So many are read at the same time. */
const readersAtOnce = 8;
/** Changes that come one after the other are told at once. */
const restMilliseconds = 300;

/** Reads the files of the workspace that the server can't read where it runs, and tells it what stands in them, now and after each change. */
export class FileTeller implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #outputChannel: LogOutputChannel;
  readonly #isUnreadable: (uri: Uri) => boolean;
  readonly #subscriptions: readonly Disposable[];
  readonly #changed = new Map<string, Uri>();
  /** By the text of its URI. */
  #told = new Map<string, Uri>();
  /** One after the other, so that an old text never follows a newer one. */
  #telling: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isUnreadable` tells which files the server can't read itself. */
  constructor(client: BaseLanguageClient, outputChannel: LogOutputChannel, isUnreadable: (uri: Uri) => boolean) {
    this.#client = client;
    this.#outputChannel = outputChannel;
    this.#isUnreadable = isUnreadable;
    this.#subscriptions = [
      ...[configurations, documents].flatMap((pattern) => this.#watch(pattern)),
      workspace.onDidChangeWorkspaceFolders(() => this.#tell(() => this.#tellAll())),
      client.onDidChangeState(({ newState }) => {
        // A server that has just started knows nothing.
        if (newState === State.Running) this.#tell(() => this.#tellAll());
      }),
    ];
  }

  /** Waits until the server knows what there was to tell it. */
  async told(): Promise<void> {
    if (this.#client.state !== State.Stopped) await this.#client.start();
    await this.#telling;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #watch(pattern: string): Disposable[] {
    const watcher = workspace.createFileSystemWatcher(pattern);
    const note = (uri: Uri): void => this.#note(uri);
    return [watcher, watcher.onDidCreate(note), watcher.onDidChange(note), watcher.onDidDelete(note)];
  }

  #note(uri: Uri): void {
    if (!this.#isUnreadable(uri) || /\/(?:node_modules|\.git)\//.test(uri.path)) return;
    this.#changed.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const changed = [...this.#changed.values()];
      this.#changed.clear();
      this.#tell(() => this.#tellOf(changed, []));
    }, restMilliseconds);
  }

  #tell(tell: () => Promise<void>): void {
    this.#telling = this.#telling
      .then(tell)
      .catch((problem) => this.#outputChannel.error("The files of the workspace could not be read.", problem));
  }

  async #tellAll(): Promise<void> {
    const folders = workspace.workspaceFolders ?? [];
    const found = folders.some(({ uri }) => this.#isUnreadable(uri)) ? await this.#find() : [];
    const before = this.#told;
    this.#told = new Map();
    const names = new Set(found.map(String));
    await this.#tellOf(
      found,
      [...before.values()].filter((uri) => !names.has(uri.toString())),
    );
  }

  /** Configurations come first, since they decide on documents. */
  async #find(): Promise<Uri[]> {
    const found = [
      ...(await workspace.findFiles(configurations, leftOut, mostFiles)),
      ...(await workspace.findFiles(documents, leftOut, mostFiles + 1)),
    ].filter((uri) => this.#isUnreadable(uri));
    if (found.length > mostFiles)
      this.#outputChannel.warn(l10n.t("There are more than {0} Markdown files; the others are left out.", mostFiles));
    return found.slice(0, mostFiles);
  }

  /** Tells what stands in some files, and that others have gone. */
  async #tellOf(uris: readonly Uri[], gone: readonly Uri[]): Promise<void> {
    if (uris.length === 0 && gone.length === 0) return;
    let texts: Record<string, string | null> = {};
    for (const uri of gone) texts[this.#client.code2ProtocolConverter.asUri(uri)] = null;
    for (let start = 0; start < uris.length; start += readersAtOnce) {
      const read = uris.slice(start, start + readersAtOnce).map(async (uri) => [uri, await this.#read(uri)] as const);
      for (const [uri, text] of await Promise.all(read)) {
        texts[this.#client.code2ProtocolConverter.asUri(uri)] = text ?? null;
        if (text === undefined) this.#told.delete(uri.toString());
        else this.#told.set(uri.toString(), uri);
      }
      if (Object.keys(texts).length < batchSize) continue;
      await this.#send({ texts, isMoreToCome: true });
      texts = {};
    }
    await this.#send({ texts, isMoreToCome: false });
  }

  #send(params: FilesParams): Promise<void> {
    return this.#client.sendNotification(filesNotification, params);
  }

  /** Read without opening it: an opened document would be checked as one. */
  async #read(uri: Uri): Promise<string | undefined> {
    const path = workspace.asRelativePath(uri);
    try {
      const { size, type } = await workspace.fs.stat(uri);
      if ((type & FileType.File) === 0) return undefined;
      const text = size > largestBytes ? undefined : decode(await workspace.fs.readFile(uri));
      if (size > largestBytes)
        this.#outputChannel.warn(l10n.t("{0} is left out: it is larger than {1} MB.", path, largestBytes / 1_000_000));
      else if (text === undefined) this.#outputChannel.warn(l10n.t("{0} is left out: it is no text in UTF-8.", path));
      return text;
    } catch (problem) {
      if (!isGone(problem)) this.#outputChannel.warn(l10n.t("{0} can't be read.", path), problem);
      return undefined;
    }
  }
}

/** Bytes that are no text are never replaced. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isGone(problem: unknown): boolean {
  return problem instanceof FileSystemError && problem.code === "FileNotFound";
}
