import { spawnSync } from "node:child_process";

/**
 * Installs one of Debian's packages.
 *
 * @throws Error that says why it could not be installed.
 */
export function installDebianPackage(name: string, purpose: string): void {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) {
    throw new Error("It was not installed with apt-get, because that takes Debian and root.");
  }
  process.stderr.write(`Installing ${name} with apt-get, ${purpose} …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of ["update", `install -y --no-install-recommends ${name}`]) {
    const { status, stderr } = spawnSync("apt-get", ["-qq", ...step.split(" ")], { env: environment });
    if (status !== 0) throw new Error(`apt-get ${step} ended with ${status}: ${stderr}`);
  }
}
