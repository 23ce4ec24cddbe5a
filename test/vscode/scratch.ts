import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A place of one run's own, so that nothing a run leaves behind can colour the next one. */
export interface Scratch {
  readonly folder: string;
  /** A copy of `test/vscode/workspace/`. */
  readonly workspace: string;
  remove(): Promise<void>;
}

/** Its path is short: VS Code makes sockets in it, and the path of a socket has 103 characters at most. */
export async function makeScratch(): Promise<Scratch> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), "mandate-"));
  const workspace = path.join(folder, "workspace");
  await cp(fileURLToPath(new URL("workspace/", import.meta.url)), workspace, { recursive: true });
  return { folder, workspace, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
