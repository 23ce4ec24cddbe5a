import { spawnSync } from "node:child_process";
import { installDebianPackage } from "./install-debian-package.ts";

/**
 * The command that starts Neovim: the one that the machine has, else Debian's where we may install it.
 *
 * @throws Error that says why there is none.
 */
export function installNeovim(): string {
  if (isThere()) return command;
  installDebianPackage("neovim", "for the test of other editors");
  if (!isThere()) throw new Error("apt-get installed neovim, but it does not start.");
  return command;
}

const command = "nvim";

function isThere(): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}
