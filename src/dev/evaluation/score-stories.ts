import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readStory, shiftStory } from "../../documents/items/story-form.ts";
import { readMarkdown } from "../../markdown/read-markdown.ts";
import { overlaps, type Range, trimRange } from "../../text/range.ts";

/** How well the story form is read in stories that people have annotated. */
export interface StoryScores {
  /** The backlogs to work on. */
  readonly worked: StoryFigures;
  /** Every third backlog in name order, whose misses nobody looks at. */
  readonly aside: StoryFigures;
}

export interface StoryFigures {
  readonly stories: number;
  readonly personaExact: Figure;
  readonly personaOverlap: Figure;
  /** Whether a benefit is said at all. */
  readonly benefitPresence: Figure;
  readonly benefitExact: Figure;
  readonly benefitOverlap: Figure;
  /** Of the worked stories only: the ones whose persona or benefit was read otherwise. */
  readonly misses: readonly StoryMiss[];
}

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface StoryMiss {
  readonly backlog: string;
  readonly text: string;
  readonly part: "persona" | "benefit";
  readonly expected: readonly string[];
  readonly actual: string | undefined;
}

/** A story with spans as offsets into `text`; `#G02# ` at its start is no part of the story. */
interface AnnotatedStory {
  readonly text: string;
  readonly entities: readonly { readonly label: string; readonly start_offset: number; readonly end_offset: number }[];
}

/** Reads each `*.jsonl` of a folder as one backlog and compares it with the annotations. */
export function scoreStories(folder: string): StoryScores {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  const isAside = (index: number): boolean => index % 3 === 2;
  const aside = scoreFiles(
    folder,
    names.filter((_, index) => isAside(index)),
  );
  return {
    worked: scoreFiles(
      folder,
      names.filter((_, index) => !isAside(index)),
    ),
    aside: { ...aside, misses: [] },
  };
}

function scoreFiles(folder: string, names: readonly string[]): StoryFigures {
  const persona = { exact: createTally(), overlap: createTally() };
  const benefit = { exact: createTally(), overlap: createTally(), presence: createTally() };
  const misses: StoryMiss[] = [];
  let stories = 0;
  for (const name of names) {
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      if (line.trim() === "") continue;
      const annotated = JSON.parse(line) as AnnotatedStory;
      const { text } = annotated;
      const start = /^#\w+#\s*/.exec(text)?.[0].length ?? 0;
      const told = readStory(readMarkdown(text).visible.slice(start));
      const read = told && shiftStory(told, start);
      const personas = spansOf(annotated, "Persona");
      const benefits = spansOf(annotated, "Benefit");
      count(persona.exact, personas, read?.role, isSame);
      const sawPersona = count(persona.overlap, personas, read?.role, overlaps);
      count(benefit.exact, benefits, read?.benefit, isSame);
      count(benefit.overlap, benefits, read?.benefit, overlaps);
      const sawBenefit = benefits.length > 0 === (read?.benefit !== undefined);
      if (benefits.length > 0) benefit.presence.wanted++;
      if (read?.benefit !== undefined) benefit.presence.given++;
      if (sawBenefit && benefits.length > 0) {
        benefit.presence.right++;
        benefit.presence.found++;
      }
      const cut = (range: Range): string => text.slice(range.start, range.end);
      const note = (part: StoryMiss["part"], expected: readonly Range[], actual: Range | undefined): void => {
        misses.push({ backlog: name, text, part, expected: expected.map(cut), actual: actual && cut(actual) });
      };
      if (!sawPersona) note("persona", personas, read?.role);
      if (!sawBenefit) note("benefit", benefits, read?.benefit);
      stories++;
    }
  }
  return {
    stories,
    personaExact: figureOf(persona.exact),
    personaOverlap: figureOf(persona.overlap),
    benefitPresence: figureOf(benefit.presence),
    benefitExact: figureOf(benefit.exact),
    benefitOverlap: figureOf(benefit.overlap),
    misses,
  };
}

/** Spans without the stray blanks at their edges. */
function spansOf({ text, entities }: AnnotatedStory, label: string): Range[] {
  return entities
    .filter((entity) => entity.label === label)
    .map((entity) => trimRange(text, { start: entity.start_offset, end: entity.end_offset }))
    .filter((range) => range.end > range.start);
}

/** A full stop more or less makes no other span. */
function isSame(a: Range, b: Range): boolean {
  return Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}

interface Tally {
  given: number;
  /** Of those given. */
  right: number;
  wanted: number;
  /** Of those wanted. */
  found: number;
}

function createTally(): Tally {
  return { given: 0, right: 0, wanted: 0, found: 0 };
}

/** Whether what was read is what was wanted, and all of it. */
function count(
  tally: Tally,
  wanted: readonly Range[],
  given: Range | undefined,
  fits: (a: Range, b: Range) => boolean,
): boolean {
  const found = given === undefined ? 0 : wanted.filter((range) => fits(range, given)).length;
  tally.wanted += wanted.length;
  tally.found += found;
  if (given !== undefined) tally.given++;
  if (found > 0) tally.right++;
  return found > 0 || (given === undefined && wanted.length === 0);
}

function figureOf({ given, right, wanted, found }: Tally): Figure {
  const precision = given === 0 ? 0 : right / given;
  const recall = wanted === 0 ? 0 : found / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
