import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeDocument } from "../../documents/describe-document.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { corpusFolder } from "./corpus.ts";

/** How one concept is read; shares between 0 and 1, `null` where there is nothing to divide by. */
export interface ConceptScore {
  readonly concept: string;
  /** Documents with a label. */
  readonly n: number;
  readonly positives: number;
  readonly negatives: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** How often the verdict "missing" is right, and how many true gaps it finds. */
  readonly absentPrecision: number | null;
  readonly absentRecall: number | null;
  /** How often the state is exactly the label. */
  readonly exact: number | null;
}

export interface PlaceScore {
  readonly concept: string;
  /** Places that we name, and labelled ranges. */
  readonly places: number;
  readonly ranges: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface DocumentScores {
  readonly summary: {
    readonly documents: number;
    readonly kind: number;
    readonly precision: number;
    readonly recall: number;
    readonly absentPrecision: number;
    readonly absentRecall: number;
  };
  readonly concepts: readonly ConceptScore[];
  readonly places: readonly PlaceScore[];
}

interface Row {
  readonly id: string;
}

/**
 * Scores documents with the corpus' own scorers. Only documents among `labels` and `evidence` count, and of those
 * labelled with a language only the ones in `languages`.
 */
export function scoreDocuments(
  documents: ReadonlyMap<string, EngagementDocument>,
  labels: readonly Row[],
  evidence: readonly Row[],
  languages: readonly string[],
): DocumentScores {
  const scratch = mkdtempSync(path.join(tmpdir(), "mandate-eval-"));
  const write = (name: string, text: string): string => {
    writeFileSync(path.join(scratch, name), text);
    return path.join(scratch, name);
  };
  try {
    const described = [...documents].map(([id, document]) => ({ ...describeDocument(document), path: `${id}.md` }));
    const predictions = write("predictions.json", JSON.stringify({ version: 1, documents: described }));
    const spoken = ["--languages", languages.join(",")];
    const byDocument = run("score.mjs", [write("labels.jsonl", linesOf(labels)), predictions, ...spoken]);
    const byPlace = run("score-evidence.mjs", [write("evidence.jsonl", linesOf(evidence)), predictions]);
    return {
      summary: byDocument.summary as DocumentScores["summary"],
      concepts: byDocument.rows as ConceptScore[],
      places: byPlace.rows as PlaceScore[],
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(scorer: string, argumentsOf: readonly string[]): { summary?: unknown; rows: unknown } {
  const command = [path.join(corpusFolder, scorer), ...argumentsOf, "--json"];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: 2 ** 28 }));
}

function linesOf(rows: readonly Row[]): string {
  return rows.map((row) => JSON.stringify(row)).join("\n");
}
