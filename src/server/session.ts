import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSupport, LanguageContext } from "../language/language-context.ts";
import { languageService } from "../language/language-service.ts";
import type { DocumentFindings, OverviewSource } from "../language/overview.ts";
import type { KnownEngagements } from "../language/workspace-symbols.ts";
import { type OverviewParams, overviewChangedNotification } from "../protocol/overview.ts";
import type { Settings } from "../protocol/settings.ts";
import type { Rule } from "../rules/rule.ts";
import { english, type Wording } from "../text/message.ts";
import { wordingFor } from "../translations/wordings.ts";
import { describe } from "./describe-problem.ts";
import { createDocumentContext, type LastRead, type SignedClauseSource } from "./document-context.ts";
import type { DocumentSettings } from "./document-settings.ts";
import { EngagementFiles, type Listing } from "./engagement-files.ts";
import { findDiagnostics } from "./find-diagnostics.ts";
import { MemberIndex } from "./member-index.ts";
import { OverviewNotice } from "./overview-notice.ts";
import { SentDiagnostics } from "./sent-diagnostics.ts";
import type { FileWatch, ServerHost } from "./server-host.ts";
import { SettingsSource } from "./settings-source.ts";
import { SignedClauses } from "./signed-clauses.ts";
import { readSurroundings, type Surroundings } from "./surroundings.ts";

/** An open document at one version under one configuration. */
export interface OpenDocument {
  readonly settings: DocumentSettings;
  readonly context: LanguageContext;
  readonly lastRead: LastRead;
}

/** How to speak with a client. */
export interface ClientOptions {
  readonly canAskForSettings: boolean;
  /** By these the client is told to ask anew for what it shows: `workspace/codeLens/refresh`. */
  readonly refreshRequests: readonly string[];
  /** The language that the client shows: `de`. */
  readonly locale: string | undefined;
}

/** The open documents of one client: reads each version once, and publishes what is found in the newest. */
export class Session {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #documents = new TextDocuments({ create: createDocument, update: TextDocument.update });
  readonly #diagnostics: SentDiagnostics;
  readonly #settings: SettingsSource;
  readonly #read = new Map<string, OpenDocument>();
  readonly #index = new MemberIndex();
  readonly #files: EngagementFiles;
  readonly #signed: SignedClauseSource;
  readonly #overviewNotice: OverviewNotice;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #client: ClientSupport = {
    completionSnippets: false,
    snippetEdits: false,
    versionedEdits: false,
    newFiles: false,
    commands: {},
  };
  #refreshRequests: readonly string[] = [];
  #late: ReturnType<typeof setTimeout> | undefined;
  #wording: Wording = english;

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
    this.#diagnostics = new SentDiagnostics(connection);
    this.#settings = new SettingsSource(connection, host, this.#diagnostics, () => {
      clearTimeout(this.#late);
      this.#late = setTimeout(() => this.#judgeAnew(), host.restMilliseconds);
    });
    this.#signed = { clauses: new SignedClauses(), readText: (uri) => host.readText(uri) };
    this.#overviewNotice = new OverviewNotice(() => this.#tellOverviewChanged(), host.restMilliseconds);
    this.#files = new EngagementFiles({
      host,
      index: this.#index,
      isOpen: (uri) => this.#documents.get(uri) !== undefined,
      settingsOf: (uri) => this.#settings.of(uri),
      onListed: () => this.#overviewNotice.change(),
    });
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      // Opening counts as a change of content.
      if (this.#settings.has(uri)) this.#publishLater(uri);
      else this.#publish(uri);
    });
    this.#documents.onDidClose(({ document }) => this.#close(document.uri));
    this.#documents.listen(connection);
  }

  /** In the language that the client shows. */
  get wording(): Wording {
    return this.#wording;
  }

  /** Takes what the client said of itself when it connected. */
  start(client: ClientSupport, options: ClientOptions): void {
    this.#client = client;
    this.#refreshRequests = options.refreshRequests;
    this.#wording = wordingFor(options.locale);
    this.#settings.start(this.#wording, options.canAskForSettings);
  }

  /** For clients that don't tell of changes to files. */
  watchFiles(watch: FileWatch): void {
    this.#settings.watchFiles(watch);
  }

  /** The client goes. */
  end(): void {
    this.#settings.end();
  }

  /** For clients that can't be asked: their settings as they send them. */
  takeSettings(settings: Settings): void {
    this.#settings.take(settings);
  }

  /** The newest version of an open document. */
  async open(uri: string): Promise<OpenDocument | undefined> {
    if (this.#documents.get(uri) === undefined) return undefined;
    const asked = this.#settings.of(uri);
    const settings = await asked;
    const textDocument = this.#documents.get(uri);
    if (textDocument === undefined) return undefined;
    if (!this.#settings.isCurrent(uri, asked)) return this.open(uri);
    const known = this.#read.get(uri);
    // A client may count wrongly, so that the version alone doesn't tell.
    const isKnown = known?.context.version === textDocument.version && known.context.text === textDocument.getText();
    if (isKnown && known.settings === settings) return known;
    const lastRead = known?.lastRead ?? { document: undefined };
    const opened = {
      settings,
      context: createDocumentContext(textDocument, settings, {
        client: this.#client,
        wording: this.#wording,
        index: this.#index,
        signed: this.#signed,
        lastRead,
      }),
      lastRead,
    };
    this.#read.set(uri, opened);
    return opened;
  }

  /** Reads what belongs with an open document, where nobody has asked for it yet. */
  async gather(uri: string): Promise<void> {
    const opened = await this.open(uri);
    if (opened?.settings.isChecked) await this.#files.explore(uri, opened.settings);
  }

  /** What a document that isn't written yet would belong with. */
  surroundings(uri: string): Promise<Surroundings> {
    return readSurroundings(uri, {
      host: this.#host,
      openUris: this.#documents.keys(),
      settingsOf: (other) => this.#settings.ask(other),
      open: (other) => this.open(other),
    });
  }

  /** The engagements of all documents that are open or belong with open ones. */
  known(): KnownEngagements {
    return { engagements: this.#index.engagements(), uriOf: (path) => this.#index.uriOf(path) };
  }

  /** The engagements of the client's files, too, and what is found in all of them; the client is told when that changes. */
  async overview({ files = [] }: OverviewParams): Promise<OverviewSource & Listing> {
    this.#overviewNotice.want();
    const listing = await this.#files.list(files);
    for (const uri of this.#documents.keys()) {
      const opened = await this.open(uri);
      // Asked for its engagement, a document joins it as it is now.
      if (opened?.settings.isChecked) void opened.context.engagement;
    }
    return {
      ...this.known(),
      wording: this.#wording,
      findingsIn: (path) => this.#findingsIn(this.#index.uriOf(path) ?? ""),
      ...listing,
    };
  }

  #findingsIn(uri: string): DocumentFindings {
    const member = this.#index.get(uri);
    const settings = this.#read.get(uri)?.settings ?? this.#files.settingsOf(uri);
    if (member === undefined || settings === undefined) return { shown: [], all: [] };
    const { shown } = this.#index.lint(uri, member, settings.advice);
    return { shown, all: settings.advice === "all" ? shown : this.#index.lint(uri, member, "all").shown };
  }

  async #tellOverviewChanged(): Promise<void> {
    try {
      await this.#connection.sendNotification(overviewChangedNotification);
    } catch {
      // The client has gone.
    }
  }

  /** Judges all open documents anew, after a change of settings or configuration files. */
  refresh(): void {
    this.#settings.askAnew();
    this.#judgeAnew();
  }

  #judgeAnew(): void {
    for (const uri of this.#files.uris()) this.#diagnostics.clear(uri);
    this.#files.clear();
    this.#settings.clear();
    for (const uri of this.#documents.keys()) this.#publish(uri);
    this.#refreshViews();
    this.#overviewNotice.change();
  }

  /** What is shown within documents also comes from others, which have changed. */
  #refreshViews(): void {
    for (const method of this.#refreshRequests) {
      this.#connection.sendRequest(method).catch(() => {
        // The client shows what it has.
      });
    }
  }

  /** The rules that teams have written for the documents that were asked for. */
  get ownRules(): readonly Rule[] {
    return this.#settings.ownRules;
  }

  #publishLater(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    const timer = setTimeout(() => this.#publish(uri), this.#host.restMilliseconds);
    this.#timers.set(uri, timer);
  }

  #publish(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#findAndSend(uri)
      .catch((problem) => this.#connection.console.error(`The findings of ${uri} failed: ${describe(problem)}`))
      .finally(() => this.#overviewNotice.change());
  }

  async #findAndSend(uri: string): Promise<void> {
    const opened = await this.open(uri);
    if (opened === undefined) return;
    this.#sendOpened(uri, opened);
    const { settings } = opened;
    if (!settings.isChecked) return;
    this.#sendOutdated(uri);
    const isOfEngagement = this.#index.get(uri)?.judged.summary.kind !== "none";
    if (!isOfEngagement || !(await this.#files.explore(uri, settings))) return;
    const newest = await this.open(uri);
    if (newest !== undefined) this.#sendOpened(uri, newest);
    this.#sendOutdated(uri);
  }

  #sendOpened(uri: string, { settings, context }: OpenDocument): void {
    const diagnostics = findDiagnostics(settings, context);
    this.#diagnostics.send({ uri, version: context.version, diagnostics });
  }

  /** Judges the documents anew that others of their engagement have changed for; `changed` has been sent already. */
  #sendOutdated(changed: string): void {
    const uris = this.#index.takeOutdated().filter((uri) => uri !== changed);
    if (uris.length > 0 || this.#index.hasCompanions(changed)) this.#refreshViews();
    for (const uri of uris) {
      const opened = this.#read.get(uri);
      if (opened !== undefined) this.#sendOpened(uri, opened);
      else if (this.#documents.get(uri) === undefined) this.#sendUnopened(uri);
    }
  }

  #sendUnopened(uri: string): void {
    const member = this.#index.get(uri);
    const settings = this.#files.settingsOf(uri);
    if (member === undefined || settings === undefined || !this.#files.isPublished(uri)) {
      this.#diagnostics.clear(uri);
      return;
    }
    const { summary } = member.judged;
    const { shown } = this.#index.lint(uri, member, settings.advice);
    const diagnostics = languageService.unopenedDiagnostics({
      uri,
      lines: summary.lines,
      title: summary.title?.range,
      findings: shown,
      wording: this.#wording,
      uriOf: (path) => this.#index.uriOf(path),
    });
    this.#diagnostics.send({ uri, diagnostics });
  }

  /** A file that is no longer open counts as it is on the disk. */
  #close(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#read.delete(uri);
    this.#takeFile(uri, () => this.#files.load(uri));
  }

  /** Takes what has happened to files on the disk. */
  fileChanged(uri: string, change: "created" | "changed" | "deleted"): void {
    if (this.#documents.get(uri) !== undefined) return;
    this.#takeFile(uri, async () => {
      if (change === "deleted") this.#files.remove(uri);
      else if (this.#files.settingsOf(uri) !== undefined) await this.#files.load(uri);
      else await this.#files.add(uri);
    });
  }

  #takeFile(uri: string, take: () => Promise<unknown>): void {
    this.#settings.forget(uri);
    take()
      .then(() => {
        if (this.#documents.get(uri) !== undefined) return;
        if (this.#index.get(uri) === undefined) this.#settings.forget(uri);
        this.#sendUnopened(uri);
        this.#sendOutdated(uri);
      })
      .catch((problem) => this.#connection.console.error(`The file ${uri} could not be taken: ${describe(problem)}`))
      .finally(() => this.#overviewNotice.change());
  }
}

/** @throws on what is none, so that it is refused where it comes in. */
function createDocument(uri: unknown, languageId: string, version: number, text: unknown): TextDocument {
  if (typeof uri !== "string" || typeof text !== "string") throw new Error("A document has a URI and a text.");
  return TextDocument.create(uri, languageId, version, text);
}
