import { existsSync, type FSWatcher, watch } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { configFileNames } from "../workspace/config-file.ts";
import { isMarkdown } from "../workspace/markdown-files.ts";
import { findPath } from "./find-path.ts";
import type { FileChange, FileWatch } from "./server-host.ts";

/** Programs write a file in several steps, and version control writes many files at once. */
const restOfDisk = 100;

/**
 * Watches the folders of documents for other documents, and these and all above for configuration files. A folder that
 * can't be watched is left alone. Doesn't keep the process alive.
 */
export function watchFolders(tell: (changes: readonly FileChange[]) => void): FileWatch {
  const watchers = new Map<string, FSWatcher | undefined>();
  const ofDocuments = new Set<string>();
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    watchAround(uri) {
      const path = findPath(uri);
      if (path === undefined) return;
      const folder = dirname(path);
      ofDocuments.add(folder);
      watchUpwards(folder);
    },
    dispose() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher?.close();
    },
  };

  function watchUpwards(folder: string): void {
    if (watchers.has(folder)) return;
    watchers.set(folder, watchFolder(folder));
    if (dirname(folder) !== folder) watchUpwards(dirname(folder));
  }

  function watchFolder(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        if (name !== null && isWatched(folder, name)) takeLater(join(folder, name));
      });
      // A folder that is deleted, on some systems.
      watcher.on("error", () => watcher.close());
      return watcher;
    } catch {
      return undefined;
    }
  }

  function isWatched(folder: string, name: string): boolean {
    const isConfiguration = configFileNames.some((known) => name === known || name.endsWith(`.${known}`));
    return isConfiguration || (ofDocuments.has(folder) && isMarkdown(name));
  }

  function takeLater(path: string): void {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(take, restOfDisk);
  }

  function take(): void {
    const changes = [...changed].map(
      (path): FileChange => ({
        uri: pathToFileURL(path).href,
        change: existsSync(path) ? "changed" : "deleted",
      }),
    );
    changed.clear();
    tell(changes);
  }
}
