import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { makeLongDocument } from "../documents/engagement-documents.ts";
import type { MadeDocument } from "../documents/made-document.ts";
import { makeEngagements, makeOneEngagement, makeWorkspace, writeWorkspace } from "../documents/workspaces.ts";
import { type Contender, type Place, runOnPlace } from "../measure/command-lines.ts";
import type { Bench, Part, PartResult } from "../part.ts";
import { compareRuns, tabulateRuns } from "./process-table.ts";

const all: readonly Contender[] = ["mandate", "mandateWarm", "markdownlint", "rumdl", "rumdlWarm", "floor"];
const withoutCaches = all.filter((contender) => !contender.endsWith("Warm"));

/** `mandate check` beside others, from the start of the process to its end, on documents that are made up. */
export const checkParts: readonly Part[] = [
  documentPart("short-document", 200),
  documentPart("long-document", 3_000),
  workspacePart({
    name: "engagement",
    title: "An engagement of 200 documents",
    subject: "200 documents",
    count: 200,
    make: makeOneEngagement,
    note: "English and German, all of one engagement, which are read together.",
  }),
  workspacePart({
    name: "workspace",
    title: "A workspace of 2,000 files, 5 % of them engagement documents",
    subject: "2,000 files",
    count: 2_000,
    make: makeWorkspace,
    note: "Readmes, build notes, requests for comments, API pages and changelogs, and ten engagements of ten documents.",
  }),
  workspacePart({
    name: "engagements",
    title: "2,000 engagement documents",
    subject: "2,000 engagement documents",
    count: 2_000,
    make: (count) => makeEngagements(count, 50),
    note: "Forty engagements of fifty documents.",
  }),
];

/** The same on a folder of somebody's own. */
export async function measureFolder(folder: string, bench: Bench): Promise<PartResult> {
  return measure({ folder: path.resolve(folder) }, "the folder", all, bench, `All Markdown files below ${folder}.`);
}

function documentPart(name: string, lines: number): Part {
  const title = `One statement of work of ${lines.toLocaleString("en")} lines`;
  return {
    name,
    title,
    measure: (bench) => {
      const document = { name: "statement-of-work.md", text: makeLongDocument(lines) };
      const place = { folder: writeDocuments([document], bench), file: document.name };
      const kilobytes = Math.round(document.text.length / 1_000);
      return measure(place, `${lines.toLocaleString("en")} lines`, withoutCaches, bench, `${kilobytes} kB of English.`);
    },
  };
}

interface WorkspacePart {
  readonly name: string;
  readonly title: string;
  readonly subject: string;
  readonly count: number;
  readonly note: string;
  make(count: number): MadeDocument[];
}

function workspacePart({ name, title, subject, count, note, make }: WorkspacePart): Part {
  return {
    name,
    title,
    async measure(bench) {
      const documents = make(bench.scale === "quick" ? count / 10 : count);
      const folder = writeDocuments(documents, bench);
      try {
        return await measure({ folder }, subject, all, bench, `${describeSize(documents)}. ${note}`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

async function measure(
  place: Place,
  subject: string,
  wanted: readonly Contender[],
  bench: Bench,
  note: string,
): Promise<PartResult> {
  const samples = await runOnPlace(place, wanted, bench);
  const figures = compareRuns(subject, samples);
  return { note, table: tabulateRuns(samples), figures, leftOut: samples.failures };
}

/** A folder with the documents in it. */
export function writeDocuments(documents: readonly MadeDocument[], { scratch }: Bench): string {
  const folder = mkdtempSync(path.join(scratch, "documents-"));
  writeWorkspace(folder, documents);
  return folder;
}

/** `2,000 files, 31.5 MB` */
export function describeSize(documents: readonly MadeDocument[]): string {
  const megabytes = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  return `${documents.length.toLocaleString("en")} files, ${megabytes.toFixed(1)} MB`;
}
