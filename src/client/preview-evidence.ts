import { type Disposable, type Uri, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type EvidenceParams, type EvidencePlace, type EvidenceResult, evidenceRequest } from "../protocol/evidence.ts";

/** An author who types is left alone for so long. */
const restMilliseconds = 400;

/** Where documents say what, for a preview, which can't wait for the server: it has what was last known, and is told of news. */
export class PreviewEvidence implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #onChange: () => void;
  readonly #known = new Map<string, readonly EvidencePlace[]>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: readonly Disposable[];

  constructor(client: BaseLanguageClient, onChange: () => void) {
    this.#client = client;
    this.#onChange = onChange;
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(({ document: { uri } }) => {
        if (this.#known.has(uri.toString())) this.#askLater(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) for (const document of workspace.textDocuments) this.#askAgain(document.uri);
      }),
    ];
  }

  /** What is known by now; the first time it is asked for, so that there is more the next time. */
  of(uri: Uri): readonly EvidencePlace[] {
    const known = this.#known.get(uri.toString());
    if (known !== undefined) return known;
    this.#known.set(uri.toString(), []);
    void this.#ask(uri);
    return [];
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #askAgain(uri: Uri): void {
    if (this.#known.has(uri.toString())) void this.#ask(uri);
  }

  #askLater(uri: Uri): void {
    const name = uri.toString();
    clearTimeout(this.#timers.get(name));
    this.#timers.set(
      name,
      setTimeout(() => {
        this.#timers.delete(name);
        this.#askAgain(uri);
      }, restMilliseconds),
    );
  }

  async #ask(uri: Uri): Promise<void> {
    const params: EvidenceParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
    // A server that has gone comes back, and is asked anew.
    const places = await this.#client.sendRequest<EvidenceResult>(evidenceRequest, params).catch(() => null);
    const name = uri.toString();
    if (!this.#known.has(name) || JSON.stringify(this.#known.get(name)) === JSON.stringify(places ?? [])) return;
    this.#known.set(name, places ?? []);
    this.#onChange();
  }
}
