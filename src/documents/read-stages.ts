import type { Block, Field, Section } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { isWholly } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { DocumentKind } from "./document.ts";
import { isApart, isRecordTable } from "./is-said.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import type { Reading, Statement, Stretch } from "./reading.ts";

/** What comes one after another in such documents, and in those of no known kind, is a plan; in minutes it is what was spoken of. */
export const planKinds: readonly DocumentKind[] = ["vision", "sow", "backlog", "none"];

interface Stage {
  /** What is counted: `phase`, or `named` for names of stages, `horizon` for how far ahead they lie. */
  readonly series: string;
  /** Which one it is: `2`. */
  readonly which: string;
  /** Where it stands: stages of a series stand side by side. */
  readonly beside: Section | Block | undefined;
  readonly places: readonly TopicEvidence[];
}

/** A plan by its form: headings or labels that count stages, `Phase 1: Map` and `Phase 2: Search`, or name them, `Alpha` and `Beta`. */
export function readStages(reading: Reading, kind: DocumentKind): TopicEvidence[] {
  const all = [
    ...reading.markdown.sections.flatMap((section) => stageOfSection(section, reading) ?? []),
    ...reading.markdown.fields.flatMap((field) => stageOfLabel(field, reading) ?? []),
    ...reading.markdown.blocks.flatMap((block) => stagesOfRows(block, reading)),
    ...reading.statements.flatMap((statement) => stageOfEntry(statement, reading) ?? []),
  ];
  // How far ahead something lies is said of plans alone, in any kind of document: `Short-term: …`, `Long-term: …`.
  const stages = all.filter(({ series }) => series === "horizon" || planKinds.includes(kind));
  return stages
    .filter((stage) =>
      stages.some(
        ({ series, which, beside }) => series === stage.series && which !== stage.which && beside === stage.beside,
      ),
    )
    .flatMap(({ places }) => places);
}

/** Kinds whose stages say what is built in each; minutes and role pages tell what was done. */
const buildingKinds: readonly DocumentKind[] = ["vision", "sow", "backlog"];

// `Phase 1 ✅`, `Sprint 2 (done)`.
const isDone = /[✅✓✔☑]|(?<!\p{L})(?:done|completed?|finished|erledigt|abgeschlossen|fertig)(?!\p{L})/iu;

/** What headings of stages speak of beside what is built. */
const ofPlans: readonly Topic[] = ["roadmap", "timeline", "in-scope", "backlog"];

/** Under headings that count stages stands what is built in each: the entries of their lists are scope. */
export function readStagedWork(reading: Reading, kind: DocumentKind): TopicEvidence[] {
  if (!buildingKinds.includes(kind)) return [];
  const stages = new Set(
    reading.markdown.sections.filter(
      (section) =>
        section.heading !== undefined &&
        !isApart(reading, section) &&
        !isDone.test(section.heading.text) &&
        numberedStage(reading.stretchAt(section.heading.textRange), reading) !== undefined,
    ),
  );
  return reading.statements
    .filter(({ section, block, quoted }) => {
      if (block.type !== "listItem" || quoted) return false;
      if (stages.has(section)) return true;
      // Below the heading of a sprint stands what was said of it as well.
      return kind !== "backlog" && section.parent !== undefined && stages.has(section.parent);
    })
    .filter(({ topics }) => topics.every(({ topic }) => ofPlans.includes(topic)))
    .map((statement) => ({
      range: statement.range,
      reason: `stage "${statement.section.heading?.text ?? ""}"`,
      by: "heading",
      statement,
    }));
}

function stageOfSection(section: Section, reading: Reading): Stage | undefined {
  const { heading } = section;
  if (heading === undefined || isApart(reading, section)) return undefined;
  const name = stageName(reading.stretchAt(heading.textRange), reading);
  if (name === undefined) return undefined;
  // A stage is one place, however much is said of it.
  const last = reading.statements.findLast((statement) => statement.section === section);
  const place: TopicEvidence = {
    range: { start: heading.textRange.start, end: last?.range.end ?? heading.textRange.end },
    reason: `heading "${heading.text}"`,
    by: "heading",
    statement: undefined,
  };
  return { ...name, beside: section.parent, places: [place] };
}

function stageOfLabel({ label, labelRange, valueRange, block, section }: Field, reading: Reading): Stage | undefined {
  if (block?.type !== "listItem" || valueRange.end <= valueRange.start || isApart(reading, section)) return undefined;
  const name = stageName(reading.stretchAt(labelRange), reading);
  if (name === undefined) return undefined;
  const range = { start: labelRange.start, end: valueRange.end };
  return {
    ...name,
    beside: section,
    places: [{ range, reason: `label "${label}"`, by: "label", statement: undefined }],
  };
}

/** Rows of a table that count stages in their first filled cell: `| Iteration 1 | Basics |`. */
function stagesOfRows(block: Block, reading: Reading): Stage[] {
  if (block.type !== "table" || isRecordTable(block, reading) || isApart(reading, block.section)) return [];
  return block.rows.flatMap((row): Stage[] => {
    const cell = row.cells.find(({ text }) => /[\p{L}\d]/u.test(text));
    const name = cell === undefined ? undefined : stageName(reading.stretchAt(cell.range), reading);
    if (name === undefined || name.series === "horizon") return [];
    return [
      {
        ...name,
        beside: block,
        places: [{ range: row.range, reason: `row "${cell?.text}"`, by: "column", statement: undefined }],
      },
    ];
  });
}

// `Milestone 1 — the map`, `2. Phase`; a full sentence that begins so tells of one stage.
const entry = /^\P{L}{0,6}\p{L}+\s?\d{1,2}\s*(?:$|[:–—(-])/u;
const isEntry = oncePerText((text) => entry.test(text));

/** An entry of a list or a line that opens with a stage: `1. Milestone 1 — the map`. */
function stageOfEntry(statement: Statement, reading: Reading): Stage | undefined {
  const { range, block, section, quoted } = statement;
  if (block.type === "table" || quoted || !isEntry(statement.known) || isApart(reading, section)) return undefined;
  const name = stageName(statement, reading);
  if (name === undefined || name.series === "named" || name.series === "horizon") return undefined;
  const place: TopicEvidence = {
    range,
    reason: `entry "${name.series} ${name.which}"`,
    by: "label",
    statement: undefined,
  };
  return { ...name, beside: section, places: [place] };
}

const count = /^(?:\d+|[ivx]+|[a-e]|one|two|three|four|five|eins|zwei|drei|vier)$/;
const shortCount = /^(?:v|m|ms|ap|mvp)\d+$/;

type StageName = Pick<Stage, "series" | "which">;

/** `Phase 2`, `2.1 Sprint 3 – Search`, `v0.2`, `M1: Map`; or no more than `Beta`. */
const stageName = oncePerStatement((title, reading): StageName | undefined => {
  const { hits, words } = reading;
  const first = behindNumbers(title, reading);
  const series = ["horizon", "namedStage"].find((group) => isWholly(hits, group, first, title.endWord));
  if (series === undefined) return numberedStage(title, reading);
  const said = words.slice(first, title.endWord).map(({ folded }) => folded);
  return { series: series === "horizon" ? "horizon" : "named", which: said.join(" ") };
});

/** The same for what is counted only. */
const numberedStage = oncePerStatement((title, reading): StageName | undefined => {
  const first = behindNumbers(title, reading);
  const [word = "", after = "", more = ""] = reading.words
    .slice(first, Math.min(first + 3, title.endWord))
    .map(({ folded }) => folded);
  if (shortCount.test(word))
    return { series: word.replace(/(?<!\d)\d+$/, ""), which: `${word} ${count.test(after) ? after : ""}` };
  if (!count.test(after) || !isWholly(reading.hits, "numberedStage", first, first + 1)) return undefined;
  return { series: word, which: `${after} ${/^\d+$/.test(more) ? more : ""}` };
});

/** The first word of a title behind its own number. */
function behindNumbers({ firstWord, endWord }: Stretch, { words }: Reading): number {
  let first = firstWord;
  while (first < endWord && /^\d+$/.test(words[first]?.folded ?? "")) first++;
  return first;
}
