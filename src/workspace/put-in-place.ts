import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isTaken } from "./is-there.ts";

/**
 * Writes a file, whether one is there or not. It is there as a whole or not at all, and the old one stays until the new one
 * is safely on the disk. Links keep leading to it, and what is no file, such as `/dev/stdout`, is written to.
 *
 * @throws what the system says.
 */
export function putInPlace(path: string, content: string | Uint8Array): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = followLinks(path);
  // Whoever may not write to it may not put something else in its place.
  if (there !== undefined) closeSync(openSync(target, "r+"));
  // Its name is no longer than those that are allowed, and nobody else's.
  const draft = join(dirname(target), `.mandate-${randomBytes(6).toString("hex")}.tmp`);
  try {
    // Some disks only tell that they are full when they are made to write.
    writeFileSync(draft, content, { flag: "wx", flush: true, mode: there?.mode });
    if (there !== undefined) chmodSync(draft, there.mode);
    renameSync(draft, target);
  } catch (error) {
    removeDraft(draft);
    throw error;
  }
}

/** Where links lead, though nothing may be there yet. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || !isTaken(path)) return path;
    return followLinks(resolve(dirname(path), readlinkSync(path)));
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // It could not even be begun.
  }
}
