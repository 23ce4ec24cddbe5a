import type { FilesParams } from "../protocol/files.ts";
import type { OwnLibrary } from "../scaffold/own-library.ts";
import { decodePercent } from "../text/decode-percent.ts";
import { say } from "../text/message.ts";
import { folderOf } from "../workspace/absolute-path.ts";
import {
  buildConfigFile,
  type ConfigFile,
  configFileNames,
  createNearestConfigFinder,
} from "../workspace/config-file.ts";
import type { ConfigurationFiles } from "../workspace/extended-file.ts";
import { findCompanions, type MarkdownFiles } from "../workspace/find-companions.ts";
import { findOwnLibrary, mostLibraryFiles } from "../workspace/find-own-library.ts";
import { isLeftOut, isMarkdown } from "../workspace/markdown-files.ts";
import { describeFound } from "./found-configuration.ts";
import type { ConfigurationFinder, FileChange, ServerHost } from "./server-host.ts";

interface GivenFile {
  readonly uri: string;
  readonly text: string;
}

/** The files that the client has read for a server that can't; a path is the URI, decoded: `vscode-vfs://github/acme/sow 1.md`. */
export class GivenFiles implements MarkdownFiles {
  readonly #files = new Map<string, GivenFile>();
  #changes = new Map<string, FileChange>();
  readonly #configurations: ConfigurationFiles = {
    readText: (path) => this.#files.get(path) ?? { problem: say`There is no such file.` },
    findRealPath: (path) =>
      this.#files.has(path) || [...this.#files.keys()].some((other) => other.startsWith(`${path}/`)) ? path : undefined,
    findTemplates: (configPath, folder) => this.#findTemplatesFolder(configPath, folder),
  };

  /** What has changed, once all of it has come. */
  take({ texts, isMoreToCome }: FilesParams): readonly FileChange[] {
    for (const [uri, text] of Object.entries(texts)) this.#set(uri, text);
    if (isMoreToCome) return [];
    const changes = [...this.#changes.values()];
    this.#changes = new Map();
    return changes;
  }

  createConfigurationFinder(): ConfigurationFinder {
    const findConfig = this.#createConfigFinder();
    return (uri) => {
      const path = decodePercent(uri);
      const found = findConfig(folderOf(path));
      return found && describeFound(found, (configPath) => this.#files.get(configPath)?.uri ?? configPath, path);
    };
  }

  findCompanions(uri: string): readonly string[] {
    const path = decodePercent(uri);
    const config = this.#createConfigFinder()(folderOf(path));
    return findCompanions(path, config, this).flatMap((other) => this.#files.get(other)?.uri ?? []);
  }

  findOwnLibrary(folderUri: string): OwnLibrary {
    return findOwnLibrary(decodePercent(folderUri), {
      findConfig: this.#createConfigFinder(),
      findTemplatesFolder: (configPath, folder) => this.#findTemplatesFolder(configPath, folder),
      readFiles: (folder) =>
        this.#below(folder)
          .slice(0, mostLibraryFiles)
          .map(([path, { text }]) => ({ path: path.slice(folder.length + 1), text })),
    });
  }

  readText(uri: string): string | undefined {
    return this.#files.get(decodePercent(uri))?.text;
  }

  listIn(folder: string): readonly string[] {
    return this.#below(folder)
      .map(([path]) => path)
      .filter((path) => folderOf(path) === folder);
  }

  listBelow(folder: string, isIgnored: (path: string) => boolean): readonly string[] {
    const isShown = (path: string): boolean => {
      const folders = path
        .slice(folder.length + 1)
        .split("/")
        .slice(0, -1);
      return !folders.some(isLeftOut) && !isIgnored(path);
    };
    return this.#below(folder)
      .map(([path]) => path)
      .filter(isShown);
  }

  #set(uri: string, text: string | null): void {
    const path = decodePercent(uri);
    const known = this.#files.get(path);
    if (known?.text === (text ?? undefined)) return;
    if (text === null) this.#files.delete(path);
    else this.#files.set(path, { uri, text });
    const change = text === null ? "deleted" : known === undefined ? "created" : "changed";
    this.#changes.set(path, { uri, change });
  }

  #createConfigFinder(): (folder: string) => ConfigFile | undefined {
    return createNearestConfigFinder((folder) => {
      for (const name of configFileNames) {
        const path = `${folder}/${name}`;
        const file = this.#files.get(path);
        if (file !== undefined) return buildConfigFile(path, file.text, this.#configurations);
      }
      return undefined;
    });
  }

  /** There is no folder without a file here. */
  #findTemplatesFolder(configPath: string, folder: string): string | undefined {
    const names = folder.split(/[\\/]/).filter((name) => name !== "" && name !== ".");
    if (names.length === 0 || names.includes("..")) return undefined;
    const path = [folderOf(configPath), ...names].join("/");
    return this.#below(path).length > 0 ? path : undefined;
  }

  /** The Markdown files in a folder and all below it, by their paths. */
  #below(folder: string): [string, GivenFile][] {
    return [...this.#files]
      .filter(([path]) => path.startsWith(`${folder}/`) && isMarkdown(path))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** The same place, with the client's word for the files that can't be read there. */
export function withGivenFiles(host: ServerHost, given: GivenFiles): ServerHost {
  return {
    ...host,
    createConfigurationFinder() {
      const [findHere, findGiven] = [host.createConfigurationFinder(), given.createConfigurationFinder()];
      return (uri) => (host.canRead(uri) ? findHere(uri) : findGiven(uri));
    },
    findCompanions: (uri) => (host.canRead(uri) ? host : given).findCompanions(uri),
    findOwnLibrary: (uri) => (host.canRead(uri) ? host : given).findOwnLibrary(uri),
    readText: (uri) => (host.canRead(uri) ? host : given).readText(uri),
  };
}
