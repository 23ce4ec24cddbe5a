import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { projectFolder } from "../src/dev/vscode/folders.ts";
import type { PartResult } from "./part.ts";

/** A part as it was last measured, and when and on what. */
export interface LatestResult extends PartResult {
  readonly title: string;
  /** `2026-11-30` */
  readonly date: string;
  /** `Node 20.20.2, 2 × AMD EPYC` */
  readonly machine: string;
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

/** `Node 20.20.2, 2 × AMD EPYC` */
export function describeMachine(): string {
  const [first] = cpus();
  return `Node ${process.versions.node}, ${cpus().length} × ${first?.model.trim() ?? process.arch}`;
}
