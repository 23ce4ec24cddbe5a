import type { OwnLibrary } from "../scaffold/own-library.ts";
import type { FoundConfiguration } from "./document-settings.ts";

/** What has become of a file. */
export interface FileChange {
  readonly uri: string;
  readonly change: "created" | "changed" | "deleted";
}

/** Looks at the disk for a client that doesn't. */
export interface FileWatch {
  /** From now on tells of changes to files that may belong with a document, and to its configuration. */
  watchAround(uri: string): void;
  dispose(): void;
}

/** What the server needs of the place where it runs, which is Node or a browser's worker. */
export interface ServerHost {
  /** The day to judge by, `2026-11-22`. */
  today(): string;
  /** Reads configuration files, each once; nothing where the place has no files. */
  createConfigurationFinder(): ConfigurationFinder;
  /** The files that may belong to an engagement with a document, by their URIs; none where the place has no files. */
  findCompanions(uri: string): readonly string[];
  /** Whether files such as this one can be read at all. */
  canRead(uri: string): boolean;
  /** The templates and clauses that the team keeps for a folder, and where; none where the place has no files. */
  findOwnLibrary(folderUri: string): OwnLibrary;
  /** The text of a file; undefined where there is none, or where it can't be read. */
  readText(uri: string): string | undefined;
  /** An author who types is not interrupted; the findings come when the fingers rest for this long. */
  readonly restMilliseconds: number;
  /** A glob of configuration files and documents, for the client to watch; empty where there are none. */
  readonly watchedFiles: string;
  /** Watches them itself; not there where the place has no files. */
  watchFiles?(tell: (changes: readonly FileChange[]) => void): FileWatch;
}

/** Long enough to type the next letter in. */
export const restOfFingers = 200;

/** The nearest configuration file of a document. */
export type ConfigurationFinder = (uri: string) => FoundConfiguration | undefined;

/** The day on the clock of whoever runs this. */
export function readToday(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
