import type { Connection } from "vscode-languageserver";
import { languageService } from "../language/language-service.ts";
import type { Settings } from "../protocol/settings.ts";
import type { Rule } from "../rules/rule.ts";
import { english, type Wording } from "../text/message.ts";
import { ClientSettings } from "./client-settings.ts";
import { describe } from "./describe-problem.ts";
import { type DocumentSettings, type FoundConfiguration, joinSettings } from "./document-settings.ts";
import { pathOf } from "./path-of.ts";
import type { SentDiagnostics } from "./sent-diagnostics.ts";
import type { ConfigurationFinder, FileWatch, ServerHost } from "./server-host.ts";

/** How each document is read and judged: asked once, of the client and of the configuration files over the document. */
export class SettingsSource {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #diagnostics: SentDiagnostics;
  readonly #clientSettings: ClientSettings;
  readonly #settings = new Map<string, Promise<DocumentSettings>>();
  #findConfiguration: ConfigurationFinder;
  /** Configuration files whose problems are shown. */
  readonly #faulty = new Set<string>();
  /** Those that a configuration has for a document so far, by id. */
  readonly #ownRules = new Map<string, Rule>();
  #wording: Wording = english;
  #watch: FileWatch | undefined;

  /** `onLate` is called where the client has told settings for which nobody waited any more. */
  constructor(connection: Connection, host: ServerHost, diagnostics: SentDiagnostics, onLate: () => void) {
    this.#connection = connection;
    this.#host = host;
    this.#diagnostics = diagnostics;
    this.#clientSettings = new ClientSettings(connection, onLate);
    this.#findConfiguration = host.createConfigurationFinder();
  }

  /** Takes what the client said of itself when it connected. */
  start(wording: Wording, canAsk: boolean): void {
    this.#wording = wording;
    if (canAsk) this.#clientSettings.allowAsking();
  }

  /** For clients that don't tell of changes to files. */
  watchFiles(watch: FileWatch): void {
    this.#watch = watch;
  }

  /** The client goes. */
  end(): void {
    this.#watch?.dispose();
  }

  /** For clients that can't be asked: their settings as they send them. */
  take(settings: Settings): void {
    this.#clientSettings.take(settings);
  }

  /** The rules that teams have written for the documents that were asked for. */
  get ownRules(): readonly Rule[] {
    return [...this.#ownRules.values()];
  }

  /** The same promise until something has changed. */
  of(uri: string): Promise<DocumentSettings> {
    const known = this.#settings.get(uri);
    if (known !== undefined) return known;
    const asked = this.ask(uri);
    this.#settings.set(uri, asked);
    return asked;
  }

  has(uri: string): boolean {
    return this.#settings.has(uri);
  }

  /** Whether they still are what `of` has given. */
  isCurrent(uri: string, asked: Promise<DocumentSettings>): boolean {
    return this.#settings.get(uri) === asked;
  }

  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  /** After a change of settings: the client is asked anew. */
  askAnew(): void {
    this.#clientSettings.clear();
  }

  /** After a change of settings or configuration files; what was shown in these files is gone. */
  clear(): void {
    this.#settings.clear();
    this.#findConfiguration = this.#host.createConfigurationFinder();
    for (const uri of this.#faulty) this.#diagnostics.clear(uri);
    this.#faulty.clear();
    this.#ownRules.clear();
  }

  /** Of a document that nothing is kept of. */
  async ask(uri: string): Promise<DocumentSettings> {
    this.#watch?.watchAround(uri);
    const settings = await this.#clientSettings.of(uri);
    const joined = joinSettings(pathOf(uri), this.#readConfiguration(uri), settings, this.#host.today());
    for (const rule of joined.lintOptions.ownRules ?? []) this.#ownRules.set(rule.id, rule);
    return joined;
  }

  /** What is wrong with a configuration file is shown in that file. */
  #readConfiguration(uri: string): FoundConfiguration | undefined {
    let found: FoundConfiguration | undefined;
    try {
      found = this.#findConfiguration(uri);
    } catch (problem) {
      this.#connection.console.error(`The configuration of ${uri} could not be read: ${describe(problem)}`);
    }
    for (const file of found?.files ?? []) {
      if (file.problems.length === 0 || this.#faulty.has(file.uri)) continue;
      this.#faulty.add(file.uri);
      this.#diagnostics.send({
        uri: file.uri,
        diagnostics: languageService.configurationDiagnostics({ ...file, wording: this.#wording }),
      });
    }
    return found;
  }
}
