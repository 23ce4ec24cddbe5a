import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout, which is also the folder of the extension. */
export const projectFolder = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[\\/]$/, "");

/** Everything that is downloaded or produced for running VS Code; ignored by Git, safe to delete. */
export const testFolder = path.join(projectFolder, ".vscode-test");
