import { type Contender, contenders } from "../measure/command-lines.ts";
import type { Samples } from "../measure/interleave.ts";
import type { ProcessRun } from "../measure/run-process.ts";
import { type Figures, figure, ratioFigure } from "../part.ts";
import { median } from "../statistics.ts";
import { formatNumber, type Table } from "../table.ts";

type Quantity = keyof ProcessRun;

/** One row for each program: the middle of its runs, and from the shortest to the longest. */
export function tabulateRuns({ byTitle }: Samples<ProcessRun>): Table {
  return [
    ["program", "runs", "wall s", "CPU s", "peak MB"],
    ...[...byTitle].map(([title, runs]) => [
      title,
      String(runs.length),
      spread(valuesOf(runs, "wallSeconds")),
      spread(valuesOf(runs, "cpuSeconds")),
      formatNumber(most(valuesOf(runs, "peakMegabytes"))),
    ]),
  ];
}

/** `1.25 [1.20–1.31]` */
export function spread(values: readonly number[]): string {
  const middle = formatNumber(median(values));
  return values.length < 2
    ? middle
    : `${middle} [${formatNumber(Math.min(...values))}–${formatNumber(Math.max(...values))}]`;
}

/** The best of the runs, which other programs on the machine have disturbed least; the most of memory. */
export function best(samples: Samples<ProcessRun>, contender: Contender, quantity: Quantity): number {
  const values = valuesOf(samples.byTitle.get(contenders[contender]) ?? [], quantity);
  if (values.length === 0) return Number.NaN;
  return quantity === "peakMegabytes" ? most(values) : Math.min(...values);
}

/** Leaves out what wasn't measured; `NaN` where nothing was. */
function most(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : Math.max(...known);
}

/** Ours beside all others, and ours with a warm cache beside those that have one and those that haven't. */
export function compareRuns(subject: string, samples: Samples<ProcessRun>): Figures {
  const of = (contender: Contender, quantity: Quantity): number => best(samples, contender, quantity);
  return {
    ...figure(`${subject}, cold: MB`, of("mandate", "peakMegabytes")),
    ...ratio(`${subject}, cold: wall / markdownlint-cli2`, "mandate", "markdownlint", "wallSeconds"),
    ...ratio(`${subject}, cold: CPU / markdownlint-cli2`, "mandate", "markdownlint", "cpuSeconds"),
    ...ratio(`${subject}, cold: memory / markdownlint-cli2`, "mandate", "markdownlint", "peakMegabytes"),
    ...ratio(`${subject}, cold: wall / rumdl`, "mandate", "rumdl", "wallSeconds"),
    ...ratio(`${subject}, cold: CPU / remark-parse`, "mandate", "floor", "cpuSeconds"),
    ...ratio(`${subject}, warm: wall / cold markdownlint-cli2`, "mandateWarm", "markdownlint", "wallSeconds"),
    ...ratio(`${subject}, warm: wall / warm rumdl`, "mandateWarm", "rumdlWarm", "wallSeconds"),
  };

  function ratio(name: string, ours: Contender, theirs: Contender, quantity: Quantity): Figures {
    return ratioFigure(name, of(ours, quantity), of(theirs, quantity));
  }
}

function valuesOf(runs: readonly ProcessRun[], quantity: Quantity): number[] {
  return runs.map((run) => run[quantity]);
}
