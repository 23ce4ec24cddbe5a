import { dirname, resolve } from "node:path";
import type { Baseline } from "../linter/baseline.ts";
import { explainNoFolder } from "../workspace/explain-file-error.ts";
import { type GitChanges, readGitChanges, withoutLinks } from "../workspace/git-changes.ts";
import { readBaselineFile } from "./baseline-file.ts";
import type { CommandIo } from "./command-io.ts";
import type { Input, InputProblem } from "./read-inputs.ts";

export interface KnownOptions {
  /** The file of a baseline. */
  readonly baseline: string | undefined;
  /** A branch, a tag or a commit. */
  readonly changedSince: string | undefined;
  readonly paths: readonly string[];
}

/** What findings are compared with before they are told. */
export interface Known {
  readonly baseline: Baseline | undefined;
  readonly changes: GitChanges | undefined;
}

/** Reads what is known, or says which option can't be followed. */
export function readKnown({ baseline: path, changedSince, paths }: KnownOptions, io: CommandIo): Known | InputProblem {
  let known: Known = { baseline: undefined, changes: undefined };
  if (path !== undefined) {
    const baseline = readBaselineFile(resolve(io.cwd, path));
    if ("problem" in baseline) return { path, message: baseline.problem, line: undefined, column: undefined };
    known = { ...known, baseline };
  }
  if (changedSince === undefined) return known;
  const changes = readGitChanges(findFolder(paths, io), changedSince);
  if ("problem" in changes)
    return { path: "--changed-since", message: changes.problem, line: undefined, column: undefined };
  return { ...known, changes };
}

/** A folder in the repository of the documents. */
function findFolder(paths: readonly string[], { cwd }: CommandIo): string {
  const place = resolve(cwd, paths.find((path) => path !== "-") ?? ".");
  if (explainNoFolder(place) === undefined) return place;
  return explainNoFolder(dirname(place)) === undefined ? dirname(place) : cwd;
}

/** Whether a file is in the repository, so that git can tell what has changed in it. */
export function isInRepository(input: Input, changes: GitChanges, cwd: string): boolean {
  return changes.holds(placeOfInput(input, cwd));
}

export function placeOfInput({ path }: Input, cwd: string): string {
  return withoutLinks(resolve(cwd, path));
}
