import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { projectFolder } from "./vscode/folders.ts";
import { exitOnSignals, makeTemporaryFolder } from "./vscode/temporary-folder.ts";

/**
 * `npm test`: everything that must hold, in the order of what tells most for the least time. All steps are run, also
 * after one has failed. `npm test -- --unit` leaves out VS Code, which takes a minute; `npm run unit -- -g words` runs
 * single unit tests, and `npx tsx test/vscode/run.ts node` one of the suites in VS Code.
 *
 * The last line says how many tests passed and failed; a check that fails counts as one failed test.
 */
interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** Whether the command runs tests and writes their counts into the file that `MANDATE_TEST_COUNTS` names. */
  readonly kind: "check" | "tests";
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Suites that could not be run on this machine and said why. */
  readonly skipped?: number;
}

const steps: readonly Step[] = [
  { title: "Types", command: ["tsc", "--noEmit"], kind: "check" },
  { title: "Style", command: ["biome", "ci", "."], kind: "check" },
  { title: "Bundles", command: ["tsx", "src/dev/build.ts"], kind: "check" },
  {
    title: "Unit tests",
    command: ["mocha", "--forbid-only", "--reporter", "src/dev/counting-reporter.ts"],
    kind: "tests",
  },
];

const vsCodeStep: Step = { title: "Tests in VS Code", command: ["tsx", "test/vscode/run.ts"], kind: "tests" };

/** The programs of the project's own dependencies come first, also when this is not run by npm. */
const searchPath = [path.join(projectFolder, "node_modules/.bin"), process.env.PATH].join(path.delimiter);

exitOnSignals();
const scratch = await makeTemporaryFolder();
const summary: string[] = [];
const total = { passed: 0, failed: 0 };
for (const step of process.argv.includes("--unit") ? steps : [...steps, vsCodeStep]) {
  const start = Date.now();
  console.log(`\n── ${step.title}: ${step.command.join(" ")}`);
  const counts = await run(step);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const skipped = counts.skipped ? `, ${counts.skipped} suites SKIPPED` : "";
  summary.push(`${counts.failed === 0 ? "✔" : "✖"} ${step.title} (${seconds} s)${skipped}`);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${summary.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);

async function run({ title, command: [program, ...commandLine], kind }: Step): Promise<Counts> {
  const countsFile = path.join(scratch, `${title}.json`);
  const child = spawn(program, commandLine, {
    cwd: projectFolder,
    env: { ...process.env, PATH: searchPath, MANDATE_TEST_COUNTS: countsFile },
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.once("error", (error) => console.error(`${program} could not be started: ${error.message}`));
  const hasFailed = (await ended) !== 0;
  if (kind === "check") return { passed: 0, failed: hasFailed ? 1 : 0 };
  const counts = await readCounts(countsFile);
  if (counts.failed > 0) return counts;
  if (hasFailed) console.error(`${title} ended with an error.`);
  else if (counts.passed === 0 && !counts.skipped) console.error(`${title}: not a single test was run.`);
  else return counts;
  return { ...counts, failed: 1 };
}

/** Nothing is counted where the tests ended before they had begun. */
async function readCounts(file: string): Promise<Counts> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? { passed: 0, failed: 0 } : JSON.parse(text);
}
