import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { projectFolder } from "../src/dev/vscode/folders.ts";
import type { PartResult } from "./part.ts";

/** A part as it was last measured, and when and on what. */
export interface LatestResult extends PartResult {
  readonly title: string;
  /** `2026-11-30 08:51 UTC` */
  readonly date: string;
  /** `Node 20.20.2, 2 × AMD EPYC` */
  readonly machine: string;
  /** How many processes ran or waited on average in the minute before. */
  readonly load: number;
}

/** By the names of the parts. */
export type LatestResults = Readonly<Record<string, LatestResult>>;

const file = path.join(projectFolder, "bench/latest.json");

export function readLatest(): LatestResults {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

export function writeLatest(results: LatestResults): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** When and on what something is measured now. */
export function describeRun(): Pick<LatestResult, "date" | "machine" | "load"> {
  const [first] = cpus();
  return {
    date: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    machine: `Node ${process.versions.node}, ${cpus().length} × ${first?.model.trim() ?? process.arch}`,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}
