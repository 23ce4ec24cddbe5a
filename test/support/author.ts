import { chmodSync, lchownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Permissions don't bind root, who is nobody where they matter. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/** For `spawn`: an author whom permissions bind. */
export const asAuthor = nobody === undefined ? {} : { uid: nobody, gid: nobody };

/** Why there is nothing to say about permissions here. */
export const noPermissions = process.platform === "win32" ? "Windows has no permissions of this kind" : undefined;

/** Makes a file or a folder and all that is in it the author's own. */
export function giveToAuthor(path: string): void {
  if (nobody !== undefined) lchownSync(path, nobody, nobody);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveToAuthor(join(path, name));
}

/** Does something in this process as the author. */
export async function beAuthor<Result>(act: () => Promise<Result>): Promise<Result> {
  if (nobody === undefined) return act();
  process.setegid?.(nobody);
  process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** Withdraws a permission while something is done. */
export async function withMode(path: string, mode: number, act: () => unknown): Promise<void> {
  const before = statSync(path).mode;
  chmodSync(path, mode);
  try {
    await act();
  } finally {
    chmodSync(path, before);
  }
}
