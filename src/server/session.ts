import { type Connection, type PublishDiagnosticsParams, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSupport, LanguageContext } from "../language/language-context.ts";
import { languageService } from "../language/language-service.ts";
import { type Settings, settingsSection } from "../protocol/settings.ts";
import { createDocumentContext } from "./document-context.ts";
import { type DocumentSettings, type FoundConfiguration, joinSettings } from "./document-settings.ts";
import type { ConfigurationFinder, ServerHost } from "./server-host.ts";

/** An author who types is not interrupted; the findings come when the fingers rest for this long. */
const restMilliseconds = 200;

/** An open document at one version under one configuration. */
export interface OpenDocument {
  readonly settings: DocumentSettings;
  readonly context: LanguageContext;
}

/** The open documents of one client: reads each version once, and publishes what is found in the newest. */
export class Session {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #settings = new Map<string, Promise<DocumentSettings>>();
  readonly #read = new Map<string, OpenDocument>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #findConfiguration: ConfigurationFinder;
  /** Configuration files whose problems are shown. */
  readonly #faulty = new Set<string>();
  #client: ClientSupport = { completionSnippets: false, snippetEdits: false, versionedEdits: false, commands: {} };
  #canAskForSettings = false;
  #pushedSettings: Settings = {};

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
    this.#findConfiguration = host.createConfigurationFinder();
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      // Opening counts as a change of content.
      if (this.#settings.has(uri)) this.#publishLater(uri);
      else this.#publish(uri);
    });
    this.#documents.onDidClose(({ document }) => this.#forget(document.uri));
    this.#documents.listen(connection);
  }

  /** Takes what the client said of itself when it connected. */
  start(client: ClientSupport, options: { readonly canAskForSettings: boolean }): void {
    this.#client = client;
    this.#canAskForSettings = options.canAskForSettings;
  }

  /** For clients that can't be asked: their settings as they send them. */
  takeSettings(settings: Settings): void {
    this.#pushedSettings = settings;
  }

  /** The newest version of an open document. */
  async open(uri: string): Promise<OpenDocument | undefined> {
    if (this.#documents.get(uri) === undefined) return undefined;
    const asked = this.#settingsOf(uri);
    const settings = await asked;
    const textDocument = this.#documents.get(uri);
    if (textDocument === undefined) return undefined;
    if (this.#settings.get(uri) !== asked) return this.open(uri);
    const known = this.#read.get(uri);
    if (known?.context.version === textDocument.version && known.settings === settings) return known;
    const opened = { settings, context: createDocumentContext(textDocument, settings, this.#client) };
    this.#read.set(uri, opened);
    return opened;
  }

  /** Judges all open documents anew, after a change of settings or configuration files. */
  refresh(): void {
    this.#settings.clear();
    this.#findConfiguration = this.#host.createConfigurationFinder();
    for (const uri of this.#faulty) this.#send({ uri, diagnostics: [] });
    this.#faulty.clear();
    for (const uri of this.#documents.keys()) this.#publish(uri);
  }

  #settingsOf(uri: string): Promise<DocumentSettings> {
    const known = this.#settings.get(uri);
    if (known !== undefined) return known;
    const asked = this.#askForSettings(uri);
    this.#settings.set(uri, asked);
    return asked;
  }

  async #askForSettings(uri: string): Promise<DocumentSettings> {
    const settings = await this.#readSettings(uri);
    return joinSettings(pathOf(uri), this.#readConfiguration(uri), settings, this.#host.today());
  }

  async #readSettings(uri: string): Promise<Settings> {
    if (!this.#canAskForSettings) return this.#pushedSettings;
    try {
      return (await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })) ?? {};
    } catch (problem) {
      this.#connection.console.warn(`The client did not tell its settings: ${problem}`);
      return {};
    }
  }

  /** What is wrong with a configuration file is shown in that file. */
  #readConfiguration(uri: string): FoundConfiguration | undefined {
    let found: FoundConfiguration | undefined;
    try {
      found = this.#findConfiguration(uri);
    } catch (problem) {
      this.#connection.console.error(`The configuration of ${uri} could not be read: ${describe(problem)}`);
    }
    if (found !== undefined && found.problems.length > 0 && !this.#faulty.has(found.uri)) {
      this.#faulty.add(found.uri);
      this.#send({ uri: found.uri, diagnostics: languageService.configurationDiagnostics(found) });
    }
    return found;
  }

  #publishLater(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    const timer = setTimeout(() => this.#publish(uri), restMilliseconds);
    this.#timers.set(uri, timer);
  }

  #publish(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#findAndSend(uri).catch((problem) => {
      this.#connection.console.error(`The findings of ${uri} failed: ${describe(problem)}`);
    });
  }

  async #findAndSend(uri: string): Promise<void> {
    const opened = await this.open(uri);
    if (opened === undefined) return;
    const { settings, context } = opened;
    const diagnostics = settings.isChecked ? languageService.diagnostics(context) : [];
    this.#send({ uri, version: context.version, diagnostics });
  }

  #forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#read.delete(uri);
    this.#settings.delete(uri);
    this.#send({ uri, diagnostics: [] });
  }

  #send(diagnostics: PublishDiagnosticsParams): void {
    this.#connection.sendDiagnostics(diagnostics).catch(() => {
      // The client has gone, and its list of problems with it.
    });
  }
}

/** An error with the place in the code where it happened. */
export function describe(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}

/** `/contracts/sow 1.md` for `file:///contracts/sow%201.md`. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, "").replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
