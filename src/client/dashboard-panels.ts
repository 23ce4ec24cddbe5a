import {
  type Disposable,
  env,
  type LogOutputChannel,
  l10n,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { OpenSource, PageState, ShowContent } from "../dashboard/dashboard-script.ts";
import { renderDashboard, type ShownDashboard, titleOf } from "../dashboard/render-dashboard.ts";
import { renderWebviewPage } from "../dashboard/render-page.ts";
import { wordingIn } from "../dashboard/wording.ts";
import { type DashboardParams, dashboardRequest } from "../protocol/requests.ts";

/** The type of the webview, by which VS Code finds us after a restart. */
export const dashboardViewType = "mandate.dashboard";

interface OpenPanel {
  readonly panel: WebviewPanel;
  /** The document whose engagement is shown. */
  readonly about: Uri;
  shown: ShownDashboard;
  /** The page as VS Code loads it again is older than what is shown. */
  isStale: boolean;
}

/** Changes that come one after the other are shown once, when the server has taken them. */
const restMilliseconds = 600;

/** The dashboards that are open. Each follows what happens to documents, and comes back after a restart. */
export class DashboardPanels implements WebviewPanelSerializer, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #outputChannel: LogOutputChannel;
  readonly #files: Uri;
  readonly #icon: Uri;
  readonly #open = new Set<OpenPanel>();
  readonly #wording = wordingIn(env.language);
  readonly #subscriptions: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, outputChannel: LogOutputChannel, extensionUri: Uri) {
    this.#client = client;
    this.#outputChannel = outputChannel;
    this.#files = Uri.joinPath(extensionUri, "dist", "dashboard");
    this.#icon = Uri.joinPath(extensionUri, "media", "icon.png");
    const watcher = workspace.createFileSystemWatcher("**/{*.md,*.markdown,*mandate.yaml,*mandate.yml,*mandate.json}");
    const refreshLater = (): void => this.#refreshLater();
    this.#subscriptions = [
      watcher,
      watcher.onDidCreate(refreshLater),
      watcher.onDidChange(refreshLater),
      watcher.onDidDelete(refreshLater),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === "markdown") refreshLater();
      }),
      window.registerWebviewPanelSerializer(dashboardViewType, this),
    ];
  }

  /** Shows the dashboard of a document's engagement beside what is open; whether there is one. */
  async show(about: Uri): Promise<boolean> {
    const dashboard = await this.read(about);
    if (dashboard === undefined) return false;
    const open = [...this.#open].find(({ shown }) => isAbout(shown, about));
    if (open !== undefined) {
      this.#draw(open, dashboard);
      open.panel.reveal(undefined, true);
      return true;
    }
    const panel = window.createWebviewPanel(
      dashboardViewType,
      titleOf(dashboard, this.#wording),
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      { enableFindWidget: true },
    );
    this.#fill(panel, about, dashboard);
    return true;
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: Partial<PageState> | undefined): Promise<void> {
    const about = state?.about ? Uri.parse(state.about) : undefined;
    const dashboard = about && (await this.read(about));
    // The document has gone, and the engagement perhaps with it.
    if (about === undefined || dashboard === undefined) panel.dispose();
    else this.#fill(panel, about, dashboard);
  }

  /** What the server says now; undefined where the document belongs to no engagement or can't be read. */
  async read(about: Uri): Promise<ShownDashboard | undefined> {
    try {
      // The server answers for open documents. One that is opened so is not shown.
      await workspace.openTextDocument(about);
      const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(about) };
      const params: DashboardParams = { textDocument };
      return (await this.#client.sendRequest<ShownDashboard | null>(dashboardRequest, params)) ?? undefined;
    } catch (problem) {
      this.#outputChannel.error("The dashboard could not be read.", problem);
      return undefined;
    }
  }

  /** What the dashboard in front is about. */
  get active(): Uri | undefined {
    return [...this.#open].find(({ panel }) => panel.active)?.about;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const { panel } of [...this.#open]) panel.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #fill(panel: WebviewPanel, about: Uri, shown: ShownDashboard): void {
    const open: OpenPanel = { panel, about, shown, isStale: false };
    this.#open.add(open);
    panel.iconPath = this.#icon;
    panel.webview.options = { enableScripts: true, localResourceRoots: [this.#files] };
    panel.onDidDispose(() => this.#open.delete(open));
    panel.webview.onDidReceiveMessage((message: OpenSource) => this.#openSource(open, message));
    panel.onDidChangeViewState(() => {
      if (panel.visible && open.isStale) this.#load(open);
    });
    this.#load(open);
  }

  /** Gives the page to VS Code, which loads it whenever it comes into sight. */
  #load(open: OpenPanel): void {
    const { panel, shown, about } = open;
    const { webview } = panel;
    const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(this.#files, name)).toString();
    const files = {
      source: webview.cspSource,
      style: address("dashboard.css"),
      script: address("dashboard-script.js"),
    };
    open.isStale = false;
    panel.title = titleOf(shown, this.#wording);
    webview.html = renderWebviewPage(shown, this.#wording, files, about.toString());
  }

  /** Changes what is in sight without loading the page anew, so that nothing jumps. */
  #draw(open: OpenPanel, dashboard: ShownDashboard): void {
    if (JSON.stringify(open.shown) === JSON.stringify(dashboard)) return;
    open.shown = dashboard;
    open.isStale = true;
    open.panel.title = titleOf(dashboard, this.#wording);
    const message: ShowContent = { show: renderDashboard(dashboard, this.#wording).html };
    if (open.panel.visible) void open.panel.webview.postMessage(message);
  }

  #refreshLater(): void {
    if (this.#open.size === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), restMilliseconds);
  }

  async #refresh(): Promise<void> {
    for (const open of [...this.#open]) {
      const dashboard = await this.read(open.about);
      if (dashboard !== undefined && this.#open.has(open)) this.#draw(open, dashboard);
    }
  }

  /** Goes to a place of one of the documents shown; a page can ask for no other file. */
  async #openSource({ shown, panel }: OpenPanel, { open }: OpenSource): Promise<void> {
    const uri = shown.documents.find(({ source }) => source.uri === open?.uri)?.source.uri;
    if (uri === undefined || !Array.isArray(open.range)) return;
    const [startLine = 0, start = 0, endLine = startLine, end = start] = open.range.map(Number);
    const selection = new Range(startLine, start, endLine, end);
    const document = this.#client.protocol2CodeConverter.asUri(uri);
    const beside = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.toString());
    const other = panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
    try {
      await window.showTextDocument(document, { selection, viewColumn: beside?.viewColumn ?? other });
    } catch {
      void window.showInformationMessage(l10n.t("The document is no longer there."));
    }
  }
}

function isAbout({ documents }: ShownDashboard, about: Uri): boolean {
  return documents.some(
    ({ source }) => source.uri !== undefined && Uri.parse(source.uri).toString() === about.toString(),
  );
}
