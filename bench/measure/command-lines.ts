import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { projectFolder } from "../../src/dev/vscode/folders.ts";
import type { Bench } from "../part.ts";
import { interleave, type Runner, type Samples } from "./interleave.ts";
import { type ProcessRun, type Program, runProcess } from "./run-process.ts";

/** Who checks documents, as the tables name them. */
export const contenders = {
  mandate: "Mandate",
  mandateWarm: "Mandate, warm cache",
  markdownlint: "markdownlint-cli2 0.24.1",
  rumdl: "rumdl",
  rumdlWarm: "rumdl, warm cache",
  floor: "bare remark-parse",
} as const;
export type Contender = keyof typeof contenders;

/** Where the documents are: in a folder, or one of its files. */
export interface Place {
  readonly folder: string;
  readonly file?: string;
}

/** Lets some check a place, and says which of them are not there. */
export async function runOnPlace(
  place: Place,
  wanted: readonly Contender[],
  { peers, rounds, scratch }: Bench,
): Promise<Samples<ProcessRun>> {
  const what = place.file ?? ".";
  const caches = path.join(scratch, "caches");
  const run = (...command: readonly (string | undefined)[]): Program | undefined =>
    isWhole(command) ? { command, cwd: place.folder, highestCode: 1 } : undefined;
  const mandate = [process.execPath, mandateFile, "check", what, "--format", "json"];
  const programs: Record<Contender, Program | undefined> = {
    mandate: run(...mandate),
    mandateWarm: run(...mandate, "--cache", "--cache-location", path.join(caches, "mandate")),
    markdownlint: run(peers.newerNode, peers.markdownlint, place.file ?? "**/*.md"),
    rumdl: run(peers.rumdl, "check", "--no-cache", what),
    rumdlWarm: run(peers.rumdl, "check", "--cache-dir", path.join(caches, "rumdl"), what),
    floor: run(process.execPath, await buildFloor(scratch), what),
  };
  rmSync(caches, { recursive: true, force: true });
  const runners: Runner<ProcessRun>[] = [];
  const missing: string[] = [];
  for (const contender of wanted) {
    const program = programs[contender];
    if (program === undefined) missing.push(`${contenders[contender]}: not installed.`);
    else {
      const runner = { title: contenders[contender], run: () => runProcess(program) };
      runners.push(contender.endsWith("Warm") ? { ...runner, prepare: () => runProcess(program) } : runner);
    }
  }
  const { byTitle, failures } = await interleave(runners, rounds);
  return { byTitle, failures: [...missing, ...failures] };
}

/** Whether all that a command line names is installed. */
export function isWhole(command: readonly (string | undefined)[]): command is readonly string[] {
  return !command.includes(undefined);
}

/** The command line as it is shipped. */
export const mandateFile = path.join(projectFolder, "dist/cli/main.js");

/** One minified file, as ours is, so that not the loading of its modules is compared. */
async function buildFloor(scratch: string): Promise<string> {
  const outfile = path.join(scratch, "parse-only.mjs");
  const entry = path.join(projectFolder, "bench/measure/parse-only.ts");
  await build({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: "node", format: "esm" });
  return outfile;
}
