import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, rename } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { installDebianPackage } from "../install-debian-package.ts";
import { testFolder } from "./folders.ts";
import { installPackages } from "./npm-install.ts";

/** There is no browser, and none could be installed. The message says what was tried and what to do. */
export class MissingBrowser extends Error {}

let installation: Promise<string> | undefined;

/**
 * The executable of a Chromium: one that the machine has, else Debian's where we may install it, else the one that
 * npm carries for Linux. Tried once in a process.
 *
 * @throws MissingBrowser when there is none.
 */
export function installChromium(): Promise<string> {
  installation ??= install();
  return installation;
}

async function install(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  const tried: string[] = ["No Chromium or Chrome was found on this machine."];
  for (const installWith of [installWithApt, installFromNpm]) {
    try {
      return await installWith();
    } catch (error) {
      tried.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new MissingBrowser(`${tried.join("\n")}\nInstall Chromium or Chrome, then run the command again.`);
}

/** Commands, best first: the headless shell starts fastest and needs the least. */
const commands = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where the installers of macOS and Windows put Chrome, which is on no search path there. */
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onSearchPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onSearchPath, ...applications].find((candidate) => existsSync(candidate));
}

async function installWithApt(): Promise<string> {
  installDebianPackage("chromium-headless-shell", "for the tests in VS Code");
  const installed = findChromium();
  if (installed === undefined) throw new Error("apt-get installed chromium-headless-shell, but it is not on PATH.");
  return installed;
}

async function installFromNpm(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("It was not installed from npm, because the package there is for Linux on x64.");
  }
  const version = "153.0.0";
  const folder = path.join(testFolder, `chromium-${version}`);
  await installPackages({
    folder,
    title: `Chromium ${version}`,
    size: "75 MB",
    packages: { "@sparticuz/chromium": version },
    otherwise: "Or install Chromium yourself.",
  });
  const executable = path.join(folder, "chromium");
  if (!existsSync(executable)) {
    await unpack(path.join(folder, "node_modules/@sparticuz/chromium/bin/chromium.br"), executable);
  }
  const start = spawnSync(executable, ["--version"], { encoding: "utf8" });
  if (start.status !== 0) throw new Error(`${executable} does not start: ${start.stderr || start.error?.message}`);
  return executable;
}

/** The package unpacks with code of its own, which wants a newer Node than ours; the file is plain Brotli. */
async function unpack(compressed: string, executable: string): Promise<void> {
  const unfinished = `${executable}.${process.pid}.tmp`;
  await pipeline(createReadStream(compressed), createBrotliDecompress(), createWriteStream(unfinished));
  await chmod(unfinished, 0o755);
  await rename(unfinished, executable);
}
