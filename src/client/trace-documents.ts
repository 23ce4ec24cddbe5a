import {
  type CancellationToken,
  type Disposable,
  DocumentLink,
  type DocumentLinkProvider,
  EventEmitter,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type TraceDocumentParams, type TraceDocumentResult, traceDocumentRequest } from "../protocol/requests.ts";

/** The scheme of documents that show how an engagement hangs together; the query is the document that was asked about. */
export const traceScheme = "mandate-trace";

/** Documents that can be read and followed, and not edited. They are written anew whenever a document is saved. */
export class TraceDocuments implements TextDocumentContentProvider, DocumentLinkProvider {
  readonly #client: BaseLanguageClient;
  readonly #shown = new Map<string, TraceDocumentResult>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Asks for the trace of a document's engagement; undefined where there is nothing to trace. */
  async write(source: Uri): Promise<Uri | undefined> {
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(source) };
    const params: TraceDocumentParams = { textDocument };
    const answer = await this.#client.sendRequest<TraceDocumentResult | null>(traceDocumentRequest, params);
    if (answer === null) return undefined;
    const uri = Uri.from({ scheme: traceScheme, path: "/Traceability.md", query: textDocument.uri });
    this.#shown.set(uri.toString(), answer);
    this.#changed.fire(uri);
    return uri;
  }

  /** What was asked about to write such a document. */
  sourceOf({ query }: Uri): Uri {
    return this.#client.protocol2CodeConverter.asUri(query);
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#shown.get(uri.toString())?.text ?? "";
  }

  provideDocumentLinks({ uri }: TextDocument, _token: CancellationToken): DocumentLink[] {
    const { asRange, asUri } = this.#client.protocol2CodeConverter;
    return (this.#shown.get(uri.toString())?.links ?? []).map(({ range, target }) => {
      const { line, character } = target.range.start;
      // VS Code goes to the line and column that a fragment names.
      return new DocumentLink(asRange(range), asUri(target.uri).with({ fragment: `L${line + 1},${character + 1}` }));
    });
  }

  keepCurrent(): Disposable[] {
    return [
      this.#changed,
      workspace.onDidSaveTextDocument(() => {
        for (const { uri } of workspace.textDocuments) {
          if (uri.scheme === traceScheme) void this.write(this.sourceOf(uri));
        }
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
    ];
  }
}
