import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectFolder } from "../src/dev/vscode/folders.ts";
import { exitOnSignals } from "../src/dev/vscode/temporary-folder.ts";
import { type Budget, checkBudget, renewBudget } from "./budget.ts";
import { installPeers } from "./install-peers.ts";
import { describeRun, type LatestResult, type LatestResults, readLatest, writeLatest } from "./latest-results.ts";
import type { Bench, Figures, Part } from "./part.ts";
import { activationPart } from "./parts/activation.ts";
import { checkParts, measureFolder } from "./parts/check-places.ts";
import { growthPart } from "./parts/growth.ts";
import { keystrokesPart } from "./parts/keystrokes.ts";
import { profilesPart } from "./parts/profiles.ts";
import { startUpPart } from "./parts/start-up.ts";
import { updatePart } from "./parts/update.ts";
import { fillInFigures, formatResult } from "./performance-page.ts";
import { type BenchArguments, readBenchArguments } from "./read-bench-arguments.ts";

/**
 * `npm run bench`: how fast the command line, the language server and the extension are, as they are shipped, beside
 * others that do something similar. Without an option the figures go into `docs/performance.md`.
 */
const parts: readonly Part[] = [
  startUpPart,
  ...checkParts,
  growthPart,
  keystrokesPart,
  updatePart,
  activationPart,
  profilesPart,
];
const budgetFile = path.join(projectFolder, "bench/budget.json");
const pageFile = path.join(projectFolder, "docs/performance.md");

const asked = readBenchArguments(
  process.argv.slice(2),
  parts.map(({ name }) => name),
);
if (typeof asked === "string") {
  console.error(asked);
  process.exitCode = 2;
} else {
  await run(asked);
}

async function run({ names, documents, purpose }: BenchArguments): Promise<void> {
  exitOnSignals();
  await import("../src/dev/build.ts");
  const scratch = mkdtempSync(path.join(tmpdir(), "mandate-bench-"));
  process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
  const isQuick = purpose === "try";
  const bench: Bench = {
    peers: installPeers(),
    rounds: isQuick ? 1 : 3,
    scale: isQuick ? "quick" : "full",
    scratch,
  };
  if (isQuick) console.log("Everything once, of made-up documents a tenth. Figures of so little say nothing.\n");
  if (documents !== undefined) {
    show({ title: documents, ...describeRun(), ...(await measureFolder(documents, bench)) });
    return;
  }
  const results: LatestResult[] = [];
  for (const { name, title, measure } of parts) {
    if (!names.includes(name)) continue;
    process.stderr.write(`${title}:\n`);
    const result = { title, ...describeRun(), ...(await measure(bench)) };
    show(result);
    results.push(result);
    // At once, since whoever has waited long may stop before the end.
    if (purpose === "record" || purpose === "renew budget") record({ ...readLatest(), [name]: result });
  }
  const figures: Figures = Object.assign({}, ...results.map((result) => result.figures));
  if (purpose === "check") check(figures);
  if (purpose === "renew budget")
    writeFileSync(budgetFile, `${JSON.stringify(renewBudget(readBudget(), figures), null, 2)}\n`);
}

function show(result: LatestResult): void {
  console.log(`${formatResult(result)}\n`);
}

function record(latest: LatestResults): void {
  writeLatest(latest);
  const page = readFileSync(pageFile, "utf8");
  const order = parts.map(({ name }) => name);
  writeFileSync(pageFile, fillInFigures(page, latest, order));
}

/** Ends with 1 where a ratio is over its budget. */
function check(figures: Figures): void {
  const { exceeded, unmeasured, unlimited } = checkBudget(readBudget(), figures);
  for (const line of unmeasured) console.log(`not measured: ${line}`);
  for (const line of unlimited) console.log(`not in the budget: ${line}`);
  for (const line of exceeded) console.log(`OVER BUDGET: ${line}`);
  if (exceeded.length > 0) process.exitCode = 1;
  else console.log("All measured ratios are within bench/budget.json.");
}

function readBudget(): Budget {
  return JSON.parse(readFileSync(budgetFile, "utf8"));
}
