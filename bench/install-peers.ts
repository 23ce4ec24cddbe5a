import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../src/dev/vscode/folders.ts";

/** Where the peers' own `package.json` and lock file are. */
export const peersFolder = path.join(projectFolder, "bench/peers");

/** What Mandate is compared with: the path of a file of each, undefined where it could not be installed. */
export interface Peers {
  /** A Node that is as new as some peers need it. */
  readonly newerNode: string | undefined;
  readonly markdownlint: string | undefined;
  readonly rumdl: string | undefined;
  readonly vscodeMarkdown: string | undefined;
  readonly unified: string | undefined;
  /** VS Code parses Markdown for its language server with this one. */
  readonly markdownIt: string | undefined;
}

/**
 * Installs the peers on first use, and anew after their lock file has changed. Runs no install scripts: Node and rumdl
 * come as packages of their own for each system.
 */
export function installPeers(): Peers {
  const lock = readFileSync(path.join(peersFolder, "package-lock.json"), "utf8");
  const marker = path.join(peersFolder, "node_modules/.installed-lock.json");
  if (!existsSync(marker) || readFileSync(marker, "utf8") !== lock) {
    console.log("Installing the peers into bench/peers (250 MB, only once) …");
    // Not `npm ci`: a registry may lack optional packages of other systems, which the lock file then lacks as well.
    const quiet = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    const { status } = spawnSync("npm", ["install", ...quiet], {
      cwd: peersFolder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status === 0) writeFileSync(marker, lock);
    else console.log("The peers could not be installed; whatever is not there is left out.");
  }
  const system = `${process.platform}-${process.arch}`;
  const isNew = Number(process.versions.node.split(".")[0]) >= 22;
  return {
    newerNode: isNew ? process.execPath : find(`node-${system}/bin/node`),
    markdownlint: find("markdownlint-cli2/markdownlint-cli2-bin.mjs"),
    rumdl: find(`@rumdl/cli-${system}/rumdl`),
    vscodeMarkdown: find("vscode-markdown-languageserver/dist/node/workerMain.js"),
    unified: find("unified-language-server/index.js") && path.join(peersFolder, "remark-server.mjs"),
    markdownIt: find("markdown-it/index.mjs"),
  };
}

function find(file: string): string | undefined {
  const whole = path.join(peersFolder, "node_modules", file);
  return existsSync(whole) ? whole : undefined;
}
