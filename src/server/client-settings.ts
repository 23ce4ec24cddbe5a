import type { Connection } from "vscode-languageserver";
import { type Settings, settingsSection } from "../protocol/settings.ts";

/** The settings of the client, asked for where it can be asked, else as it has sent them. */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #asked = new Map<string, Promise<Settings>>();
  #pushed: Settings = {};
  #canAsk = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** From now on the client is asked. */
  allowAsking(): void {
    this.#canAsk = true;
  }

  /** For clients that can't be asked: their settings as they send them. */
  take(settings: Settings): void {
    this.#pushed = settings;
  }

  /** Documents of one folder have the same settings, so that the client is asked once for all of them. */
  of(uri: string): Promise<Settings> {
    const folder = uri.slice(0, uri.lastIndexOf("/"));
    const asked = this.#asked.get(folder) ?? this.#ask(uri);
    this.#asked.set(folder, asked);
    return asked;
  }

  clear(): void {
    this.#asked.clear();
  }

  async #ask(uri: string): Promise<Settings> {
    if (!this.#canAsk) return this.#pushed;
    try {
      return (await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })) ?? {};
    } catch (problem) {
      this.#connection.console.warn(`The client did not tell its settings: ${problem}`);
      return {};
    }
  }
}
