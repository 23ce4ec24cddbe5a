import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { configFileNames } from "./config-file.ts";
import { isLeftOut, isMarkdown } from "./markdown-files.ts";

/** Tells when something in folders may have changed. */
export interface FolderWatcher {
  /** Looks which folders there are by now. Folders that come later are seen by those that they are in. */
  watch(paths: readonly string[]): void;
  close(): void;
}

/**
 * Watches each folder by itself, which every system does alike; what it calls `tell` with is the absolute path of a document,
 * a configuration or a folder, and it may tell the same change several times. `refuse` is told of folders that can't be watched.
 */
export function createFolderWatcher(
  tell: (path: string) => void,
  refuse: (folder: string, error: unknown) => void,
): FolderWatcher {
  const watchers = new Map<string, FSWatcher | undefined>();
  let interests = new Map<string, (name: string) => boolean>();

  return {
    watch(paths) {
      interests = findInterests(paths);
      for (const [folder, watcher] of watchers) {
        if (interests.has(folder)) continue;
        watcher?.close();
        watchers.delete(folder);
      }
      for (const folder of interests.keys()) if (!watchers.has(folder)) watchers.set(folder, watchFolder(folder));
    },
    close() {
      for (const watcher of watchers.values()) watcher?.close();
    },
  };

  function watchFolder(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, (_event, name) => {
        // A folder that was deleted tells its own name, and has to be watched anew where it comes again.
        if (name === basename(folder) && !isFolder(folder)) forget(folder);
        if (name === null || interests.get(folder)?.(name) === true) tell(join(folder, name ?? ""));
      });
      watcher.on("error", () => forget(folder));
      return watcher;
    } catch (error) {
      refuse(folder, error);
      return undefined;
    }
  }

  function forget(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
    tell(folder);
  }
}

/** By folder, the names of what matters in it. */
function findInterests(paths: readonly string[]): Map<string, (name: string) => boolean> {
  const interests = new Map<string, (name: string) => boolean>();
  for (const path of paths) {
    const folder = isFolder(path) ? path : dirname(path);
    if (isFolder(path)) for (const below of foldersBelow(path)) interests.set(below, isOfDocuments);
    else if (isFolder(folder)) interests.set(folder, isOfDocuments);
    addAbove(folder);
  }
  return interests;

  /** Configurations hold for all folders below, and a folder that is gone may come again. */
  function addAbove(folder: string): void {
    const above = dirname(folder);
    if (above === folder) return;
    const known = interests.get(above);
    if (known !== isOfDocuments && isFolder(above)) {
      const name = basename(folder);
      interests.set(above, (other) => other === name || isConfiguration(other) || known?.(other) === true);
    }
    addAbove(above);
  }
}

/** A document, a configuration or a baseline, a folder. */
function isOfDocuments(name: string): boolean {
  return isMarkdown(name) || /\.(?:ya?ml|json)$/.test(name) || (!name.includes(".") && !isLeftOut(name));
}

function isConfiguration(name: string): boolean {
  return configFileNames.some((known) => known === name);
}

function foldersBelow(folder: string): string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !isLeftOut(entry.name),
    );
    return [folder, ...below.flatMap(({ name }) => foldersBelow(join(folder, name)))];
  } catch {
    return [folder];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
