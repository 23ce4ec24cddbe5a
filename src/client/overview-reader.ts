import type { Disposable, Event } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type OverviewParams, type OverviewResult, overviewRequest } from "../protocol/overview.ts";
import type { FileTeller } from "./file-teller.ts";
import { WorkspaceDocuments } from "./workspace-documents.ts";

/** Asks the server for the overview of the workspace's documents. */
export class OverviewReader implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #fileTeller: FileTeller;
  readonly #documents = new WorkspaceDocuments();
  /** Another answer may be had. */
  readonly onDidChange: Event<void> = this.#documents.onDidChange;

  constructor(client: BaseLanguageClient, fileTeller: FileTeller) {
    this.#client = client;
    this.#fileTeller = fileTeller;
  }

  async read(): Promise<OverviewResult> {
    const found = await this.#documents.find();
    await this.#fileTeller.told();
    const params: OverviewParams = { files: found.map((uri) => this.#client.code2ProtocolConverter.asUri(uri)) };
    return this.#client.sendRequest<OverviewResult>(overviewRequest, params);
  }

  dispose(): void {
    this.#documents.dispose();
  }
}
