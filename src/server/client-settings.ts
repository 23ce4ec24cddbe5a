import type { Connection } from "vscode-languageserver";
import { type Settings, settingsSection } from "../protocol/settings.ts";

/** A client that has not answered for so long may never do it. */
const longestWait = 3000;

/** The settings of the client, asked for where it can be asked, else as it has sent them. */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #onLate: () => void;
  #asked = new Map<string, Promise<Settings>>();
  #pushed: Settings = {};
  #canAsk = false;
  /** Whether it has let a question stand, and is waited for no more. */
  #isSilent = false;

  /** `onLate` is called where settings have come that were waited for no more. */
  constructor(connection: Connection, onLate: () => void) {
    this.#connection = connection;
    this.#onLate = onLate;
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
    const asked = this.#asked.get(folder) ?? this.#ask(uri, folder);
    this.#asked.set(folder, asked);
    return asked;
  }

  clear(): void {
    this.#asked = new Map();
  }

  async #ask(uri: string, folder: string): Promise<Settings> {
    if (!this.#canAsk) return this.#pushed;
    const asked = this.#asked;
    const answer = this.#request(uri);
    const inTime = this.#isSilent ? undefined : await beforeLong(answer);
    if (inTime !== undefined) return inTime;
    if (!this.#isSilent)
      this.#connection.console.warn("The client has not told its settings: until it does, none hold.");
    this.#isSilent = true;
    void answer.then(() => {
      this.#isSilent = false;
      if (asked !== this.#asked) return;
      asked.set(folder, answer);
      this.#onLate();
    });
    return {};
  }

  /** Never fails. */
  async #request(uri: string): Promise<Settings> {
    try {
      return (await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })) ?? {};
    } catch (problem) {
      this.#connection.console.warn(`The client did not tell its settings: ${problem}`);
      return {};
    }
  }
}

/** What comes before anybody gets impatient. */
async function beforeLong(answer: Promise<Settings>): Promise<Settings | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestWait);
  });
  const first = await Promise.race([answer, patience]);
  clearTimeout(timer);
  return first;
}
