import { lstatSync, statSync } from "node:fs";

/** Whether there is something at a path, or may be something that nobody is allowed to see. */
export function mayBeThere(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}

/** Whether a name is taken, be it by a link that leads nowhere. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
