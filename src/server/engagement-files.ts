import { readMember } from "../linter/member.ts";
import type { DocumentSettings } from "./document-settings.ts";
import type { MemberIndex } from "./member-index.ts";
import type { ServerHost } from "./server-host.ts";

/** Reading more would keep the editor waiting. */
const mostListed = 2000;

/** What the files of engagements need of whoever holds the open documents. */
export interface EngagementFilesOptions {
  readonly host: ServerHost;
  readonly index: MemberIndex;
  isOpen(uri: string): boolean;
  settingsOf(uri: string): Promise<DocumentSettings>;
  /** Called while files are read for an overview that has been answered already. */
  onListed(): void;
}

/** What has become of files for an overview. */
export interface Listing {
  /** Whether there are more to come. */
  readonly isReading: boolean;
}

/** Nobody likes to look at an empty view for longer. */
const answerMilliseconds = 1000;
/** An answer costs as much as reading some files. */
const progressMilliseconds = 3000;

/** The files that belong with open documents and are not open themselves: reads each once, and again when it has changed. */
export class EngagementFiles {
  readonly #options: EngagementFilesOptions;
  readonly #explored = new Set<string>();
  readonly #loaded = new Map<string, DocumentSettings>();
  /** Those that only an overview has asked for: nothing open belongs with them, and no finding of theirs is published. */
  readonly #onlyListed = new Set<string>();
  /** Changes when all that was read is forgotten, and with it what is still being read. */
  #round = {};
  /** One after the other, so that no file is read twice. */
  #listing: Promise<unknown> = Promise.resolve();

  constructor(options: EngagementFilesOptions) {
    this.#options = options;
  }

  /**
   * Reads files for an overview, unless they are known. Where that takes long, the answer comes before all are read, and
   * `onListed` tells when there is more. Other requests are answered in between.
   */
  async list(uris: readonly string[]): Promise<Listing> {
    const listing = this.#listing.then(() => this.#listAll(uris));
    this.#listing = listing.catch(() => undefined);
    const isRead = await Promise.race([listing.then(() => true), rest(answerMilliseconds)]);
    if (isRead === true) return { isReading: false };
    listing.then(this.#options.onListed, this.#options.onListed);
    return { isReading: true };
  }

  async #listAll(uris: readonly string[]): Promise<void> {
    const { onListed } = this.#options;
    const wanted = new Set(uris.slice(0, mostListed));
    for (const uri of this.#onlyListed) if (!wanted.has(uri)) this.remove(uri);
    const round = this.#round;
    let told = Date.now();
    for (const uri of wanted) {
      if (round !== this.#round) return;
      if (this.#loaded.has(uri)) continue;
      if (await this.load(uri)) this.#onlyListed.add(uri);
      await rest(0);
      if (Date.now() - told < progressMilliseconds) continue;
      told = Date.now();
      onListed();
    }
  }

  /** Reads what may belong with a document; whether anything came in. Other requests are answered in between. */
  async explore(uri: string, { place }: DocumentSettings): Promise<boolean> {
    this.#onlyListed.delete(uri);
    const key = JSON.stringify(place);
    if (this.#explored.has(key)) return false;
    this.#explored.add(key);
    const { host, index } = this.#options;
    const round = this.#round;
    let isAnyLoaded = false;
    for (const other of host.findCompanions(uri)) {
      if (round !== this.#round) return false;
      if (this.#onlyListed.delete(other)) {
        index.outdate(other);
        isAnyLoaded = true;
      }
      if (this.#loaded.has(other)) continue;
      if (await this.load(other)) isAnyLoaded = true;
      await rest(0);
    }
    return isAnyLoaded;
  }

  /** Reads a file anew, unless it is open; whether it is there and to be looked at. */
  async load(uri: string): Promise<boolean> {
    const { host, index, isOpen, settingsOf } = this.#options;
    if (isOpen(uri)) return false;
    const round = this.#round;
    const settings = await settingsOf(uri);
    const text = settings.isChecked ? host.readText(uri) : undefined;
    // It may have been opened in the meantime, and then counts as the editor has it.
    if (isOpen(uri) || round !== this.#round) return false;
    if (text === undefined) {
      this.remove(uri);
      return false;
    }
    this.#loaded.set(uri, settings);
    index.set(uri, readMember({ ...settings, text }));
    return true;
  }

  /** Reads a new file where its folder's files are known. */
  async add(uri: string): Promise<boolean> {
    const { place } = await this.#options.settingsOf(uri);
    return this.#explored.has(JSON.stringify(place)) && this.load(uri);
  }

  remove(uri: string): void {
    this.#loaded.delete(uri);
    this.#onlyListed.delete(uri);
    this.#options.index.delete(uri);
  }

  settingsOf(uri: string): DocumentSettings | undefined {
    return this.#loaded.get(uri);
  }

  /** Whether the findings of a file are published, as those of what belongs with an open document. */
  isPublished(uri: string): boolean {
    const settings = this.#loaded.get(uri);
    return settings !== undefined && settings.reach === "engagement" && !this.#onlyListed.has(uri);
  }

  /** The files that are held. */
  uris(): readonly string[] {
    return [...this.#loaded.keys()];
  }

  clear(): void {
    this.#round = {};
    this.#explored.clear();
    this.#loaded.clear();
    this.#onlyListed.clear();
    this.#options.index.clear();
  }
}

function rest(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
