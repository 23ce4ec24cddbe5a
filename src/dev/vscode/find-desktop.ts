import { existsSync } from "node:fs";
import path from "node:path";

/** The desktop VS Code of this machine, if it can open a window here with an extension from this file system. */
export function findDesktop(): string | undefined {
  const named = process.env.MANDATE_VSCODE_EXECUTABLE;
  if (named) return named;
  // On a remote machine and in WSL `code` opens a window elsewhere, which does not load an extension from here.
  const isElsewhere = process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME;
  if (isElsewhere || !hasDisplay()) return undefined;
  const command = process.platform === "win32" ? "code.cmd" : "code";
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .find((candidate) => existsSync(candidate));
}

/** Whether windows can be opened. macOS and Windows always have a display. */
export function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
