import path from "node:path";
import { installExtension } from "../../src/dev/vscode/install-extension.ts";
import { extensionsFolder, startCodeServer } from "../../src/dev/vscode/start-code-server.ts";
import { openWorkbench, type Workbench } from "./open-workbench.ts";
import { makeScratch } from "./scratch.ts";

/** VS Code as a user has it: the extension is installed, nothing is in development mode. `folder` is one of `workspace/`, or absolute. */
export async function openInstalledWorkbench(folder: string, language?: string): Promise<Workbench> {
  const scratch = await makeScratch();
  await installExtension(extensionsFolder(scratch));
  const server = await startCodeServer(scratch);
  try {
    const { page, close } = await openWorkbench({ server, folder: path.resolve(scratch.workspace, folder), language });
    page.setDefaultTimeout(60_000);
    return { page, close: () => close().finally(() => server.close()) };
  } catch (error) {
    await server.close();
    throw error;
  }
}
