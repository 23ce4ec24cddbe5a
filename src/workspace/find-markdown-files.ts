import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { type Message, say } from "../text/message.ts";
import { isBelow, slashed } from "./absolute-path.ts";
import { explainFileError } from "./explain-file-error.ts";
import { isLeftOut, isMarkdown, markdownEndings } from "./markdown-files.ts";

export interface FoundFile {
  readonly absolutePath: string;
  /** As people read it: from the current folder, with forward slashes. */
  readonly path: string;
}

export interface FileProblem {
  readonly path: string;
  /** One line that says what is wrong and what to do. */
  readonly message: Message;
}

export interface FoundFiles {
  /** In the order of the paths asked for, and of names in a folder; each file once. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly FileProblem[];
}

export interface FileSearch {
  /** The folder from which relative paths lead. */
  readonly folder: string;
  /** Asked for everything that is found in a folder; files asked for by name are always taken. */
  isIgnored(absolutePath: string): boolean;
}

/**
 * The Markdown files among `paths` and in the folders among them, without `node_modules` and hidden folders. A link that is
 * found on the way, and leads out of both the folder asked for and the current one, is a problem and not followed: whoever
 * has put it there may want something else to be shown or repaired.
 */
export function findMarkdownFiles(paths: readonly string[], search: FileSearch): FoundFiles {
  const files = new Map<string, FoundFile>();
  const problems: FileProblem[] = [];
  const walked = new Set<string>();
  for (const path of paths) look(path);
  return { files: [...files.values()], problems };

  function look(path: string): void {
    const absolutePath = resolve(search.folder, path);
    try {
      if (statSync(absolutePath).isDirectory())
        walk(
          absolutePath,
          [search.folder, absolutePath].map((root) => realpathSync(root)),
        );
      else if (isMarkdown(path)) add(absolutePath, realpathSync(absolutePath));
      else report(absolutePath, say`This is no Markdown file (${markdownEndings.join(", ")}).`);
    } catch (error) {
      report(absolutePath, explainFileError(error));
    }
  }

  /** Links are followed within `roots`, but no folder is walked twice, so links that lead in a circle end. */
  function walk(folder: string, roots: readonly string[]): void {
    let entries: Dirent[];
    let realFolder: string;
    try {
      realFolder = realpathSync(folder);
      if (walked.has(realFolder)) return;
      walked.add(realFolder);
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      report(folder, explainFileError(error));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const absolutePath = join(folder, entry.name);
      const isLink = entry.isSymbolicLink();
      const type = isLink ? followLink(absolutePath) : typeOf(entry);
      const isWanted = type === "folder" ? !isLeftOut(entry.name) : type === "file" && isMarkdown(entry.name);
      if (!isWanted || search.isIgnored(absolutePath)) continue;
      const realPath = isLink ? realpathSync(absolutePath) : join(realFolder, entry.name);
      if (isLink && !roots.some((root) => root === realPath || isBelow(root, slashed(realPath))))
        report(absolutePath, say`This link leads out of the folder and is not followed. Name what it leads to.`);
      else if (type === "folder") walk(absolutePath, roots);
      else add(absolutePath, realPath);
    }
  }

  function add(absolutePath: string, realPath: string): void {
    if (!files.has(realPath)) files.set(realPath, { absolutePath, path: displayPath(search.folder, absolutePath) });
  }

  function report(absolutePath: string, message: Message): void {
    problems.push({ path: displayPath(search.folder, absolutePath), message });
  }
}

/** Relative to `folder`, or absolute where that is shorter: for a file far outside. With forward slashes. */
export function displayPath(folder: string, absolutePath: string): string {
  const path = relative(folder, absolutePath) || ".";
  return (path.length > absolutePath.length ? absolutePath : path).split(sep).join("/");
}

function typeOf(entry: { isFile(): boolean; isDirectory(): boolean }): "file" | "folder" | undefined {
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : undefined;
}

/** What a link leads to; nothing where it leads nowhere. */
function followLink(absolutePath: string): "file" | "folder" | undefined {
  try {
    return typeOf(statSync(absolutePath));
  } catch {
    return undefined;
  }
}
