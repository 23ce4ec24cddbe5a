import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../vscode/folders.ts";

/**
 * The labelled documents: other people's texts, so they lie beside the checkout and not in it.
 * `MANDATE_CORPUS` names another folder.
 */
export const corpusFolder = process.env.MANDATE_CORPUS ?? path.join(projectFolder, "..", "shared", "corpus");

export const hasCorpus = existsSync(path.join(corpusFolder, "labels.jsonl"));

export interface CorpusDocument {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly text: string;
}

export interface Label {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly concepts: Readonly<Record<string, string | number>>;
}

export interface LabelledEvidence {
  readonly id: string;
  /** By concept, the ranges of lines that carry it: first line, last line. */
  readonly evidence: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  readonly people: readonly LabelledPerson[];
  readonly items: readonly LabelledItem[];
}

export interface LabelledPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly side: string;
}

/** What an item doesn't carry is left out. */
export interface LabelledItem {
  /** Counted from 1. */
  readonly line: number;
  readonly id?: string;
  readonly priority?: string;
  readonly estimate?: string;
  readonly status?: string;
  readonly acceptance?: boolean;
}

/** `worked` documents may be read by whoever improves the reading; of the ones set `aside` only figures are looked at. */
export const parts = ["worked", "aside"] as const;
export type Part = (typeof parts)[number];

/** By a fixed rule: about a third, those whose number ends in 0, 4 or 8. */
export function partOf(id: string): Part {
  return /[048]$/.test(id) ? "aside" : "worked";
}

export function readCorpusDocuments(): CorpusDocument[] {
  const folder = path.join(corpusFolder, "docs");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({ id: name.slice(0, -3), text: readFileSync(path.join(folder, name), "utf8") }));
}

export function readLabels(): Label[] {
  return readRows("labels.jsonl");
}

export function readLabelledEvidence(): LabelledEvidence[] {
  return readRows("evidence.jsonl");
}

/** One JSON value a line. */
function readRows<Row>(name: string): Row[] {
  const lines = readFileSync(path.join(corpusFolder, name), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}
