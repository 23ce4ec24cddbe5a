import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type CodeServer, installCodeServer } from "./install-code-server.ts";

export interface ServerOptions {
  /** Holds everything the server writes. Created when missing. */
  readonly folder: string;
  /** The profile of the user; by default inside `folder`. */
  readonly userFolder?: string;
  /** What the server and its extension hosts find in their environment besides our own. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  /** `host:port`, which is also the authority of the `vscode-remote:` addresses of this server. */
  readonly host: string;
  /** Resolves when the server has ended, for whatever reason, with what it printed last. */
  readonly ended: Promise<string>;
  /** Ends the server and all it has started. */
  close(): Promise<void>;
}

/** Where the server looks for installed extensions. */
export function extensionsFolder(options: ServerOptions): string {
  return path.join(options.folder, "extensions");
}

/**
 * Serves VS Code on a free port of this machine only, without a password. The server and its extension hosts end
 * with this process at the latest, however that one ends short of a SIGKILL.
 *
 * @throws Error when it cannot be installed or does not start.
 */
export async function startCodeServer(options: ServerOptions): Promise<RunningServer> {
  const codeServer = await installCodeServer();
  const userFolder = options.userFolder ?? path.join(options.folder, "user");
  await writeSettings(userFolder);
  await mkdir(extensionsFolder(options), { recursive: true });
  const configuration = path.join(options.folder, "config.yaml");
  await writeFile(configuration, "auth: none\ncert: false\n");

  const server = spawnServer(codeServer, options, userFolder, configuration);
  const close = closeWithThisProcess(server);
  let said = "";
  const ended = new Promise<string>((resolve) => server.once("close", () => resolve(said)));
  const host = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said = (said + chunk).slice(-20_000);
      const address = /listening on http:\/\/([^\s/]+)/.exec(said);
      if (address?.[1] !== undefined) resolve(address[1]);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("error", reject);
    server.once("close", (code) => reject(new Error(`code-server ended with ${code} before it served:\n${said}`)));
  });
  return { host: await host, ended, close };
}

function spawnServer(
  { node, entry }: CodeServer,
  options: ServerOptions,
  userFolder: string,
  configuration: string,
): ChildProcess {
  const commandLine = [
    ...["--config", configuration, "--auth", "none", "--bind-addr", "127.0.0.1:0"],
    ...["--user-data-dir", userFolder, "--extensions-dir", extensionsFolder(options)],
    ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"],
    "--disable-getting-started-override",
  ];
  const environment = {
    ...withoutSettingsOfOuterVsCode(process.env),
    XDG_DATA_HOME: path.join(options.folder, "data"),
    XDG_CACHE_HOME: path.join(options.folder, "cache"),
    ...options.environment,
  };
  return spawn(node, [entry, ...commandLine], {
    // A process group of its own, so that extension hosts and terminals can be ended together with the server.
    detached: process.platform !== "win32",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Lets tests be started from a terminal inside VS Code, and keeps our own Node's options from the server's Node. */
function withoutSettingsOfOuterVsCode(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isForeign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isForeign.test(name)));
}

function closeWithThisProcess(server: ChildProcess): () => Promise<void> {
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (server.pid !== undefined && process.platform !== "win32") process.kill(-server.pid, name);
      else server.kill(name);
    } catch {
      // It is gone already.
    }
  };
  const killAtExit = () => signal("SIGKILL");
  process.once("exit", killAtExit);
  return async () => {
    signal("SIGTERM");
    let patience: NodeJS.Timeout | undefined;
    await Promise.race([ended, new Promise((resolve) => (patience = setTimeout(resolve, 3000)))]);
    clearTimeout(patience);
    // The server may be gone before its extension hosts are.
    signal("SIGKILL");
    process.removeListener("exit", killAtExit);
  };
}

/** A calm workbench: nothing that greets, asks, updates or reports home. */
const settings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/** Keeps settings that are there: they may be the user's. */
async function writeSettings(userFolder: string): Promise<void> {
  const file = path.join(userFolder, "User/settings.json");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(settings, null, 2), { flag: "wx" }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}
