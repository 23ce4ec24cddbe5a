import { spawnSync } from "node:child_process";
import path from "node:path";
import { projectFolder } from "../vscode/folders.ts";

/** One run of a whole process. */
export interface ProcessRun {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const mark = "bench:";
/** Loaded into the process before the program: says at the end what it has used. */
const meter = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => { const used = process.resourceUsage(); process._rawDebug("${mark}" + JSON.stringify([used.userCPUTime + used.systemCPUTime, used.maxRSS])); });`,
)}`;

/** Checks a folder with the bundled command line, as users do: from the start of the process to its end. */
export function checkFolder(folder: string): ProcessRun {
  return runProcess(["dist/cli/main.js", "check", folder, "--format", "json"]);
}

/** The same process without anything to do. */
export function startOnly(): ProcessRun {
  return runProcess(["dist/cli/main.js", "--version"]);
}

function runProcess(commandLine: readonly string[]): ProcessRun {
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--import", meter, ...commandLine], {
    cwd: path.resolve(projectFolder),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const wallSeconds = (performance.now() - start) / 1_000;
  const said = stderr.split("\n").find((line) => line.startsWith(mark));
  if (said === undefined || status === null || status > 1)
    throw new Error(`${commandLine.join(" ")} failed:\n${stderr}`);
  const [microseconds, kilobytes] = JSON.parse(said.slice(mark.length)) as [number, number];
  return { wallSeconds, cpuSeconds: microseconds / 1e6, peakMegabytes: kilobytes / 1_024 };
}
