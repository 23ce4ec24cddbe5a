import { type Disposable, EventEmitter, type Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type OverviewParams, type OverviewResult, overviewRequest } from "../protocol/overview.ts";
import { WorkspaceDocuments } from "./workspace-documents.ts";

/** Asks the server for the overview of the workspace's documents, and reads for it what it can't read itself. */
export class OverviewReader implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #documents = new WorkspaceDocuments();
  readonly #changed = new EventEmitter<void>();
  /** Another answer may be had. */
  readonly onDidChange = this.#changed.event;
  /** Files that the server has been told the texts of. */
  readonly #told = new Set<string>();
  readonly #outdated = new Set<string>();
  readonly #subscriptions: readonly Disposable[];

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      this.#documents,
      this.#changed,
      this.#documents.onDidChange(() => this.#changed.fire()),
      this.#documents.onDidChangeText((uri) => this.#outdate(client.code2ProtocolConverter.asUri(uri))),
    ];
  }

  async read(): Promise<OverviewResult> {
    const found = await this.#documents.find();
    const files = found.map((uri) => this.#client.code2ProtocolConverter.asUri(uri));
    const outdated = [...this.#outdated];
    this.#outdated.clear();
    const answer = await this.#ask({ files, texts: await this.#readTexts(outdated) });
    const texts = await this.#readTexts(answer.unread);
    return Object.keys(texts).length === 0 ? answer : this.#ask({ files, texts });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #ask(params: OverviewParams): Promise<OverviewResult> {
    return this.#client.sendRequest<OverviewResult>(overviewRequest, params);
  }

  #outdate(uri: string): void {
    if (!this.#told.has(uri)) return;
    this.#outdated.add(uri);
    this.#changed.fire();
  }

  async #readTexts(uris: readonly string[]): Promise<Record<string, string>> {
    const texts: Record<string, string> = {};
    for (const uri of uris) {
      const text = await readText(this.#client.protocol2CodeConverter.asUri(uri));
      if (text === undefined) continue;
      texts[uri] = text;
      this.#told.add(uri);
    }
    return texts;
  }
}

/** A file as it is stored, read without opening it: an opened document would be checked as one. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
