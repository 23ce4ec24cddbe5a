import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { parse } from "yaml";
import { commandLine } from "../../src/dev/command-line-bundle.ts";
import { repositoryRoot } from "./fixture.ts";

/** A composite action, as far as Mandate's has it. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

export interface ActionStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

export const action: Action = parse(readFileSync(join(repositoryRoot, "action.yml"), "utf8"));

/** What a job would see of a run of the action. */
export interface ActionRun {
  /** That of the step which failed, else 0. */
  readonly code: number;
  readonly log: string;
  /** The summary of the job. */
  readonly summary: string;
  /** What was uploaded to code scanning, as data. */
  readonly uploaded: Sarif | undefined;
}

interface Sarif {
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
}

/** Runs the steps of the action in a checkout, as GitHub's runner does; `temporary` is a folder of one's own. */
export function runAction(checkout: string, temporary: string, inputs: Readonly<Record<string, string>>): ActionRun {
  const actionPath = install(join(temporary, "action"));
  const files = { output: join(temporary, "output"), summary: join(temporary, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const values: Record<string, string> = { "github.action_path": actionPath };
  for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = inputs[name] ?? input.default;
  const fill = (text: string): string =>
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => values[name] ?? missing(name));
  let log = "";
  let uploaded: Sarif | undefined;
  for (const step of action.runs.steps) {
    if (step.uses?.startsWith("github/codeql-action/upload-sarif")) {
      const path = fill(step.with?.sarif_file as string);
      if (path !== "") uploaded = JSON.parse(readFileSync(path, "utf8"));
    }
    if (step.run === undefined) continue;
    const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
      cwd: join(checkout, fill(step["working-directory"] ?? ".")),
      encoding: "utf8",
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)])),
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_WORKSPACE: checkout,
        RUNNER_TEMP: temporary,
      },
    });
    log += stdout + stderr;
    for (const name of ["exit-code", "sarif"]) values[`steps.check.outputs.${name}`] = findOutput(files.output, name);
    const summary = readFileSync(files.summary, "utf8");
    if (status !== 0) return { code: status ?? -1, log, summary, uploaded };
  }
  return { code: 0, log, summary: readFileSync(files.summary, "utf8"), uploaded };
}

function findOutput(file: string, name: string): string {
  return new RegExp(`^${name}=(.*)$`, "m").exec(readFileSync(file, "utf8"))?.[1] ?? "";
}

function missing(name: string): never {
  throw new Error(`The action asks for ${name}, which nobody gives.`);
}

/** Builds the command line into the action's folder, as its own step does, from the source of now. */
function install(folder: string): string {
  if (existsSync(folder)) return folder;
  buildSync({ ...commandLine, absWorkingDir: repositoryRoot, outdir: join(folder, "dist/cli") });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return folder;
}
