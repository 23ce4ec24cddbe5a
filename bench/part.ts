import type { Peers } from "./install-peers.ts";
import type { Table } from "./table.ts";

/** What is measured in one go. */
export interface Part {
  /** As it is named on the command line: `start-up`. */
  readonly name: string;
  readonly title: string;
  measure(bench: Bench): Promise<PartResult>;
}

/** What all parts share. */
export interface Bench {
  readonly peers: Peers;
  /** How often everything is run, one after the other and from the start again. */
  readonly rounds: number;
  /** `quick` measures a tenth, to see whether the benchmark works. */
  readonly scale: "full" | "quick";
  /** A folder for whatever a part writes, which is removed in the end. */
  readonly scratch: string;
}

export interface PartResult {
  /** What was measured, and how; full sentences. */
  readonly note: string;
  readonly table: Table;
  readonly figures: Figures;
  /** What is missing in the table, and why. */
  readonly leftOut: readonly string[];
}

/**
 * Numbers by what they say: `200 documents, cold: wall / rumdl`. Those with ` / ` and exponents don't depend on the
 * machine, so that a budget can hold them; whatever could not be measured isn't there.
 */
export type Figures = Readonly<Record<string, number>>;

/** Whether a figure means the same on another machine. */
export function isRatio(figure: string): boolean {
  return figure.includes(" / ") || figure.includes("exponent");
}

/** The ratio of two numbers as a figure; nothing where one of them wasn't measured. */
export function ratioFigure(name: string, ours: number | undefined, theirs: number | undefined): Figures {
  return figure(name, (ours ?? Number.NaN) / (theirs ?? Number.NaN));
}

/** A number as a figure; nothing where it wasn't measured. */
export function figure(name: string, value: number): Figures {
  return Number.isFinite(value) ? { [name]: value } : {};
}
