import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { arbitraryText, arbitraryVersions } from "./fuzz/arbitrary-text.ts";
import { arbitraryConfiguration, checkConfiguration } from "./fuzz/check-configuration.ts";
import { checkDocument } from "./fuzz/check-document.ts";
import { checkEdits } from "./fuzz/check-edits.ts";
import { type Failure, findCounterexample, findFailure, kindOf } from "./fuzz/find-failure.ts";
import { startWatchdog } from "./fuzz/watchdog.ts";

/**
 * `npm run fuzz -- --seconds 600 --seed 1`: checks documents and configurations that nobody writes, and documents
 * that are edited, until the time is
 * over. Each kind of failure is told once, with a small text that fails, which is kept in a file. The same seed gives the
 * same texts.
 */
const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});
const [seconds, firstSeed] = [values.seconds, values.seed].map(Number) as [number, number];
if (!(seconds > 0) || !Number.isInteger(firstSeed)) {
  console.error("Usage: npm run fuzz -- --seconds 60 --seed 1");
  process.exit(2);
}

const runsOfRound = { documents: 20, configurations: 50, edited: 20 };
const slowSeconds = 20;
const shownSlowest = 5;

const folder = mkdtempSync(path.join(tmpdir(), "mandate-fuzz-"));
const watchdog = startWatchdog(slowSeconds);
const known = new Set<string>();
const counts = { documents: 0, configurations: 0, edits: 0, characters: 0, longest: 0 };
const slowest: { text: string; milliseconds: number }[] = [];
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const end = Date.now() + seconds * 1_000;
let seed = firstSeed;
let heldAtFirst: number | undefined;
for (; Date.now() < end; seed++) {
  const trial = { seed, known, tell: console.error };
  keep(findFailure(arbitraryText(), measured, { ...trial, runs: runsOfRound.documents }));
  keep(findFailure(arbitraryConfiguration(), configured, { ...trial, runs: runsOfRound.configurations }));
  const mistaken = findCounterexample(arbitraryVersions(), edited, { ...trial, runs: runsOfRound.edited });
  keep(mistaken && { text: JSON.stringify(mistaken.value), problem: mistaken.problem });
  // Vocabularies and fixtures are held after the first rounds, and nothing of a text may be.
  if (seed - firstSeed === 5) heldAtFirst = heldMegabytes();
}
await watchdog.stop();

console.log(
  `${counts.documents} documents with ${(counts.characters / 1e6).toFixed(1)} million characters, the longest of ` +
    `${counts.longest}, ${counts.edits} edits, and ${counts.configurations} configurations; seeds ${firstSeed} to ${seed - 1}.`,
);
console.log(`Held in memory after a few rounds ${shown(heldAtFirst)} MB, at the end ${shown(heldMegabytes())} MB;`);
console.log(`at most ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB were in use.`);
console.log("Slowest for their length, with all checks:");
for (const { text, milliseconds } of slowest)
  console.log(`  ${milliseconds.toFixed(0)} ms for ${text.length} characters: ${JSON.stringify(text.slice(0, 90))}`);
console.log(known.size === 0 ? "Nothing failed." : `${known.size} kinds of failure: see ${folder}.`);
process.exitCode = known.size === 0 ? 0 : 1;

function measured(text: string): void {
  watchdog.begin();
  counts.documents++;
  counts.characters += text.length;
  counts.longest = Math.max(counts.longest, text.length);
  const before = process.cpuUsage();
  try {
    checkDocument(text);
  } finally {
    const { user, system } = process.cpuUsage(before);
    noteSlow(text, (user + system) / 1_000);
  }
}

function configured(text: string): void {
  watchdog.begin();
  counts.configurations++;
  checkConfiguration(text);
}

function edited(versions: readonly string[]): void {
  watchdog.begin();
  counts.edits += versions.length - 1;
  checkEdits(versions);
}

/** Processor time for each character; a short text takes what it takes. */
function noteSlow(text: string, milliseconds: number): void {
  // The first round loads fixtures and warms up.
  if (seed === firstSeed) return;
  const rate = (one: { text: string; milliseconds: number }): number => one.milliseconds / (one.text.length + 2_000);
  slowest.push({ text, milliseconds });
  slowest.sort((a, b) => rate(b) - rate(a));
  slowest.length = Math.min(slowest.length, shownSlowest);
}

function keep(failure: Failure | undefined): void {
  if (failure === undefined) return;
  known.add(kindOf(failure.problem));
  writeFileSync(path.join(folder, `failure-${known.size}.md`), failure.text);
  console.log(`Seed ${seed}: ${failure.problem.stack ?? failure.problem.message}\n${JSON.stringify(failure.text)}\n`);
}

function heldMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function shown(megabytes: number | undefined): string {
  return megabytes === undefined ? "(too few)" : megabytes.toFixed(0);
}
