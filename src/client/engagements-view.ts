import {
  type CancellationToken,
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { engagementsReadContextKey } from "../protocol/commands.ts";
import { type OverviewResult, overviewChangedNotification } from "../protocol/overview.ts";
import {
  documentItem,
  type EngagementNode,
  engagementItem,
  type StatementNode,
  statementItem,
} from "./engagement-items.ts";
import { nameTopic } from "./engagement-words.ts";
import type { FileTeller } from "./file-teller.ts";
import { OverviewReader } from "./overview-reader.ts";
import { readStoredText } from "./stored-text.ts";

/** The view's id; `package.json` contributes the same one. */
export const engagementsViewId = "mandate.engagements";

/** Changes that come one after the other are shown once. */
const restMilliseconds = 250;
/** A tooltip has room for so much of what a document says. */
const mostQuoted = 300;

/** The tree of engagements, their documents and what these say. It is read when it is first seen, and follows every change. */
export class EngagementsView implements TreeDataProvider<EngagementNode>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #outputChannel: LogOutputChannel;
  readonly #reader: OverviewReader;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<EngagementNode>;
  readonly #subscriptions: readonly Disposable[];
  #shown: OverviewResult | undefined;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, outputChannel: LogOutputChannel, fileTeller: FileTeller) {
    this.#client = client;
    this.#outputChannel = outputChannel;
    this.#reader = new OverviewReader(client, fileTeller);
    this.#view = window.createTreeView(engagementsViewId, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      this.#reader,
      this.#reader.onDidChange(() => this.#refreshLater()),
      client.onNotification(overviewChangedNotification, () => this.#refreshLater()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#refreshLater();
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) this.#refreshLater();
      }),
    ];
  }

  async getChildren(node?: EngagementNode): Promise<EngagementNode[]> {
    if (node === undefined) {
      this.#shown ??= await this.#ask();
      this.#tellProgress(this.#shown);
      return this.#shown.engagements.map((engagement) => ({ type: "engagement", engagement }));
    }
    if (node.type === "engagement") {
      const { engagement: parent } = node;
      return parent.documents.map((document) => ({ type: "document", parent, document }));
    }
    if (node.type === "statement") return [];
    const { parent, document } = node;
    return document.statements.map((statement) => ({ type: "statement", parent, document, statement }));
  }

  getTreeItem(node: EngagementNode): TreeItem {
    switch (node.type) {
      case "engagement":
        return engagementItem(node.engagement, this.#shown?.engagements.length ?? 0);
      case "document":
        return documentItem(node.parent, node.document, this.#client);
      case "statement":
        return statementItem(node, this.#client);
    }
  }

  /** Writes the tooltip: what is missing, and what the document says, in its own words. */
  async resolveTreeItem(item: TreeItem, node: EngagementNode, _token: CancellationToken): Promise<TreeItem> {
    if (node.type !== "statement") return item;
    const { topic, finding } = node.statement;
    const quoted = await this.#quote(node);
    const parts = [nameTopic(topic), finding?.message ?? "", quoted === "" ? "" : `“${quoted}”`];
    item.tooltip = parts.filter((part) => part !== "").join("\n\n");
    return item;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #ask(): Promise<OverviewResult> {
    try {
      return await this.#reader.read();
    } catch (problem) {
      this.#outputChannel.error("The engagements could not be read.", problem);
      return { isReading: false, engagements: [] };
    }
  }

  #tellProgress({ isReading, engagements }: OverviewResult): void {
    this.#view.message = isReading ? l10n.t("Reading the documents…") : "";
    const isRead = !isReading || engagements.length > 0;
    void commands.executeCommand("setContext", engagementsReadContextKey, isRead);
  }

  #refreshLater(): void {
    clearTimeout(this.#timer);
    this.#isStale = true;
    if (!this.#view.visible) return;
    this.#timer = setTimeout(() => this.#refresh(), restMilliseconds);
  }

  /** Only what differs is drawn anew, so that nothing moves under the reader's eyes. */
  async #refresh(): Promise<void> {
    this.#isStale = false;
    const overview = await this.#ask();
    if (JSON.stringify(overview) === JSON.stringify(this.#shown)) return;
    this.#shown = overview;
    this.#changed.fire(undefined);
  }

  /** The words of the document. */
  async #quote({ document, statement }: StatementNode): Promise<string> {
    const [place] = statement.places;
    if (place === undefined) return "";
    const uri = Uri.parse(document.uri);
    const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const text = open?.getText() ?? (await readStoredText(uri)) ?? "";
    const lines = text.split(/\r\n|\r|\n/).slice(place.start.line, place.end.line + 1);
    const quoted = lines.join(" ").replace(/\s+/g, " ").trim();
    return quoted.length > mostQuoted ? `${quoted.slice(0, mostQuoted)}…` : quoted;
  }
}
