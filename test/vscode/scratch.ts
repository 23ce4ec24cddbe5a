import { cp } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeTemporaryFolder } from "../../src/dev/vscode/temporary-folder.ts";

/** A place of one run's own, so that nothing a run leaves behind can colour the next one. */
export interface Scratch {
  readonly folder: string;
  /** A copy of `test/vscode/workspace/`. */
  readonly workspace: string;
}

export async function makeScratch(): Promise<Scratch> {
  const folder = await makeTemporaryFolder();
  const workspace = path.join(folder, "workspace");
  await cp(fileURLToPath(new URL("workspace/", import.meta.url)), workspace, { recursive: true });
  return { folder, workspace };
}
