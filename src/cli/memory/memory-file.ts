import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { say } from "../../text/message.ts";
import { explainWriteError } from "../../workspace/explain-file-error.ts";
import type { NoText } from "../../workspace/read-text-file.ts";
import { saveFile } from "../../workspace/write-text-file.ts";
import { build } from "./build.ts";

const title = "mandate cache";
/** So many characters of what the run had no use for are kept for others, such as runs over another folder. */
const mostUnused = 20_000_000;

/** Where findings are kept unless told: with other caches where there is a place for them. */
export function defaultMemoryPath(cwd: string): string {
  const packages = join(cwd, "node_modules");
  return existsSync(packages) ? join(packages, ".cache", "mandate", "findings") : join(cwd, ".mandate-cache");
}

/** What is in the file. One that is missing, damaged, or of another version holds nothing. */
export function readMemoryFile(path: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  try {
    // Others may never end.
    if (!statSync(path).isFile()) return known;
    const content = readFileSync(path, "utf8");
    const end = content.indexOf("\n");
    const entries = content.slice(end + 1);
    if (content.slice(0, end) !== headOf(entries)) return known;
    for (const line of entries.split("\n")) {
      const tab = line.indexOf("\t");
      if (tab !== -1) known.set(line.slice(0, tab), line.slice(tab + 1));
    }
  } catch {
    // Without a cache everything is read anew.
  }
  return known;
}

/** Runs that save at the same time leave the file of one of them. Values are on one line each. */
export function saveMemoryFile(
  path: string,
  used: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): NoText | undefined {
  const lines = [...used].map(toLine);
  let room = mostUnused;
  for (const entry of known) {
    if (used.has(entry[0])) continue;
    const line = toLine(entry);
    room -= line.length;
    if (room < 0) break;
    lines.push(line);
  }
  const entries = lines.join("");
  try {
    if (isForeign(path)) return { problem: say`This file is no cache of Mandate, and stays as it is.` };
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    return { problem: say`The file could not be written. ${explainWriteError(error)}` };
  }
  return saveFile(path, `${headOf(entries)}\n${entries}`);
}

/** Whether the file is something else, such as a document named by mistake. */
function isForeign(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return false;
  if (!there.isFile() && !there.isDirectory()) return true;
  const content = readFileSync(path);
  return content.length > 0 && !content.subarray(0, title.length).equals(Buffer.from(title));
}

function toLine([key, value]: readonly [string, string]): string {
  return `${key}\t${value}\n`;
}

function headOf(entries: string): string {
  return `${title} ${build} ${createHash("sha256").update(entries).digest("hex")}`;
}
