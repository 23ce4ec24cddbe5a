import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { type Baseline, readBaseline } from "../linter/baseline.ts";
import { type Message, say } from "../text/message.ts";
import { withoutLinks } from "../workspace/git-changes.ts";
import { mayBeThere } from "../workspace/is-there.ts";
import { readTextFile } from "../workspace/read-text-file.ts";

/** Reads a baseline from the disk. Never throws. */
export function readBaselineFile(path: string): Baseline | { readonly problem: Message } {
  if (!mayBeThere(path)) return { problem: say`There is no such baseline: "mandate baseline" writes one.` };
  const file = readTextFile(path);
  return "problem" in file ? file : readBaseline(file.text);
}

/** `contracts/sow.md`: a file's path from the folder of the baseline, so that it is the same wherever Mandate is run. */
export function pathInBaseline(baselinePath: string, path: string): string {
  return relative(dirname(withoutLinks(baselinePath)), withoutLinks(path))
    .split(sep)
    .join("/");
}

/** The files of a baseline that are there no more. */
export function findLostFiles(baselinePath: string, baseline: Baseline): string[] {
  const folder = dirname(withoutLinks(baselinePath));
  return [...baseline.keys()].filter((name) => !existsSync(resolve(folder, name)));
}
