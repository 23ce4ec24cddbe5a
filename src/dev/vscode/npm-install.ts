import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { projectFolder } from "./folders.ts";

/** A folder of npm packages that is installed once, outside the project's own dependencies. */
export interface PackageFolder {
  readonly folder: string;
  /** What is installed, as a reader knows it. */
  readonly title: string;
  /** How much there is to wait for. */
  readonly size: string;
  /** Exact versions by package name. */
  readonly packages: Readonly<Record<string, string>>;
  /** Folders inside the installed packages that need an `npm install` of their own, relative to `folder`. */
  readonly nestedFolders?: readonly string[];
  /** What the reader can do instead when the download fails, a full sentence. */
  readonly otherwise: string;
}

/**
 * Installs the packages unless the folder is complete already. The folder appears at once and whole: an interrupted
 * install leaves nothing that looks finished, and two installs at a time do not disturb each other.
 *
 * @throws Error saying what failed, where, and what to do.
 */
export async function installPackages(target: PackageFolder): Promise<void> {
  if (isComplete(target.folder)) return;
  const unfinished = `${target.folder}.${process.pid}.tmp`;
  process.stderr.write(
    `Installing ${target.title} into ${path.relative(projectFolder, target.folder)} (${target.size}, only once) …\n`,
  );
  const start = Date.now();
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    const manifest = { private: true, dependencies: target.packages };
    await writeFile(path.join(unfinished, "package.json"), JSON.stringify(manifest));
    for (const nested of ["", ...(target.nestedFolders ?? [])]) await npmInstall(path.join(unfinished, nested));
    await writeFile(path.join(unfinished, marker), "");
    await moveIntoPlace(unfinished, target.folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${target.title} could not be installed into ${target.folder}:\n${reason}\n` +
        `Check that the npm registry can be reached and that the disk has room, then run the command again. ${target.otherwise}`,
    );
  }
  process.stderr.write(`Installed in ${Math.round((Date.now() - start) / 1000)} s.\n`);
}

/** Written last, so that a folder with it is whole. */
const marker = "is-complete";

function isComplete(folder: string): boolean {
  return existsSync(path.join(folder, marker));
}

async function moveIntoPlace(unfinished: string, folder: string): Promise<void> {
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Another process was quicker; its folder is as good as ours.
    if (!isComplete(folder)) throw error;
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Runs no install scripts: those of code-server compile native modules, and what they build is not needed here.
 * It is `npm install` and not `npm ci` because code-server's own lock file lacks an optional peer.
 */
function npmInstall(folder: string): Promise<void> {
  const quiet = ["--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  // npm's own patience of more than a minute would look like a hang where there is no network at all.
  const patience = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=10000"];
  return new Promise((resolve, reject) => {
    const npm = spawn("npm", ["install", ...quiet, ...patience], {
      cwd: folder,
      env: withoutSettingsOfOuterNpm(process.env),
      shell: process.platform === "win32",
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaints = "";
    npm.stderr.on("data", (chunk) => {
      complaints += chunk;
    });
    npm.on("error", reject);
    npm.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm install ended with ${code}.\n${withoutStack(complaints)}`));
    });
  });
}

/** npm prints where in its own code it failed, and much more after that. */
function withoutStack(complaints: string): string {
  const lines = complaints.trimEnd().split("\n");
  const stack = lines.findIndex((line) => /^npm error\s+at /.test(line));
  return lines.slice(0, stack < 0 ? lines.length : stack).join("\n");
}

/** `npm test` hands its own settings to child processes; of those only the way to the registry applies here. */
function withoutSettingsOfOuterNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isForeign = (name: string) =>
    /^npm_(config|package|lifecycle)_/i.test(name) && !/registry|cafile|proxy|cache|userconfig/i.test(name);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isForeign(name)));
}
