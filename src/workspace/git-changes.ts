import { realpathSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Message, say } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import { decodeText, type NoText, type TextFile } from "./read-text-file.ts";
import { listFilters, runGit } from "./run-git.ts";

/** What has changed in a repository: in commits, in the working tree, and in files that git does not know yet. */
export interface GitChanges {
  /** The files that are there and have changed, and where each was before; `undefined` for new ones. Absolute, without links. */
  readonly changed: ReadonlyMap<string, string | undefined>;
  /** The files that are there no more, and have no new name. */
  readonly deleted: readonly string[];
  /** Whether a file, absolute and without links, is in the repository's folder. */
  holds(path: string): boolean;
  /** The text of a file as it was before. */
  readBefore(path: string): TextFile | NoText;
}

/** What has changed since the branch that is here parted from `reference`: a branch, a tag or a commit. Never throws. */
export function readGitChanges(folder: string, reference: string): GitChanges | { readonly problem: Message } {
  const top = runGit(folder, "rev-parse", "--show-toplevel");
  if ("problem" in top) return top;
  const root = realpathSync(oneLineOf(top));
  const base = findBase(root, reference);
  if (typeof base !== "string") return base;
  const compared = [
    "-z",
    "-M",
    "--name-status",
    "--no-relative",
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules",
  ];
  const filters = listFilters(root);
  if ("problem" in filters) return filters;
  const difference = runGit(root, ...filters, "diff", ...compared, base, "--");
  if ("problem" in difference) return difference;
  const untracked = runGit(root, "ls-files", "-z", "--others", "--exclude-standard");
  if ("problem" in untracked) return untracked;
  const { changed, deleted } = readDifference(namesIn(difference), root);
  for (const name of namesIn(untracked)) changed.set(join(root, name), undefined);
  return {
    changed,
    deleted,
    holds: (path) => isBelow(root, path),
    readBefore(path) {
      const name = relative(root, path).replaceAll("\\", "/");
      const text = runGit(root, "cat-file", "blob", `${base}:${name}`);
      return "problem" in text ? text : decodeText(text);
    },
  };
}

/** The path that a file has in its repository: no link leads to it. The file itself need not be there. */
export function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(withoutLinks(folder), basename(path));
  }
}

/** The commit where the histories parted. */
function findBase(root: string, reference: string): string | { readonly problem: Message } {
  const isShallow = () => runGit(root, "rev-parse", "--is-shallow-repository").toString().trim() === "true";
  const commit = runGit(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`);
  if ("problem" in commit) {
    const unknown = say`git knows no branch, tag or commit ${quoted(reference)} here.`;
    return { problem: isShallow() ? say`${unknown} ${fetchAll}` : unknown };
  }
  const base = runGit(root, "merge-base", oneLineOf(commit), "HEAD");
  if (!("problem" in base)) return oneLineOf(base);
  const apart = say`${quoted(reference)} and what is checked out have no commit in common.`;
  return { problem: isShallow() ? say`${apart} ${fetchAll}` : apart };
}

const fetchAll = say`Only the last commits were fetched: fetch all by "git fetch --unshallow", or with "fetch-depth: 0" in actions/checkout.`;

/** Reads `M`, name and `R100`, old name, new name. */
function readDifference(
  parts: readonly string[],
  root: string,
): { readonly changed: Map<string, string | undefined>; readonly deleted: string[] } {
  const changed = new Map<string, string | undefined>();
  const deleted: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const status = parts[at] ?? "";
    const path = join(root, parts[at + 1] ?? "");
    const isMoved = /^[RC]/.test(status);
    if (status === "D") deleted.push(path);
    else if (isMoved) changed.set(join(root, parts[at + 2] ?? ""), path);
    else changed.set(path, status === "A" ? undefined : path);
    at += isMoved ? 3 : 2;
  }
  return { changed, deleted };
}

function namesIn(output: Buffer): string[] {
  return output
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
}

function oneLineOf(output: Buffer): string {
  return output.toString("utf8").replace(/\r?\n$/, "");
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way.split(/[\\/]/)[0] !== ".." && !/^[a-z]:/i.test(way);
}
