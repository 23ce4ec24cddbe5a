import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { treePeakMegabytes } from "./process-tree.ts";

/** A program to be run from its start to its end. */
export interface Program {
  readonly command: readonly string[];
  readonly cwd: string;
  /** Codes above it mean that the program has failed; linters end with 1 where they find something. */
  readonly highestCode: number;
}

/** One run, with all processes that the program has started. */
export interface ProcessRun {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** `NaN` where the system doesn't tell, or where the process was too short to be seen. */
  readonly peakMegabytes: number;
}

const mostMinutes = 15;
const pollMilliseconds = 40;

/**
 * The shell's `time` counts processor time of children as well, to the millisecond, and changes nothing in the program.
 *
 * @throws Error when the program fails or takes more than a quarter of an hour.
 */
export async function runProcess({ command, cwd, highestCode }: Program): Promise<ProcessRun> {
  const scratch = mkdtempSync(path.join(tmpdir(), "mandate-bench-"));
  const said = path.join(scratch, "stderr");
  try {
    const script = `TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null 2>"$0"`;
    const shell = spawn("bash", ["-c", script, said, ...command], {
      cwd,
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    let times = "";
    shell.stderr.on("data", (chunk) => {
      times += chunk;
    });
    let peakMegabytes = 0;
    const poll = setInterval(() => {
      peakMegabytes = Math.max(peakMegabytes, treePeakMegabytes(shell.pid ?? 0));
    }, pollMilliseconds);
    const end = (): boolean => process.kill(-(shell.pid ?? 0), "SIGKILL");
    const patience = setTimeout(end, mostMinutes * 60_000);
    process.once("exit", end);
    const code = await new Promise<number | null>((resolve, reject) => {
      shell.once("error", reject);
      shell.once("close", resolve);
    }).finally(() => {
      clearInterval(poll);
      clearTimeout(patience);
      process.removeListener("exit", end);
    });
    if (code === null) throw new Error(`was ended after ${mostMinutes} minutes.`);
    if (code > highestCode) throw new Error(`ended with ${code}. ${lastLine(readFileSync(said, "utf8"))}`);
    const [wallSeconds = Number.NaN, user = 0, system = 0] = times.trim().split(/\s+/).map(Number);
    return { wallSeconds, cpuSeconds: user + system, peakMegabytes: peakMegabytes || Number.NaN };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.slice(0, 300) ?? "";
}
