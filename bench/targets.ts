import type { Figures } from "./part.ts";
import { formatNumber, type Table } from "./table.ts";

/** What we want to reach: a figure, and what it should be at most. */
export interface Target {
  readonly measure: string;
  readonly figure: string;
  readonly atMost: number;
  readonly unit: string;
}

const markdownlint = "× markdownlint-cli2";
const coldMarkdownlint = "× markdownlint-cli2, cold";
const vscodeMarkdown = "× vscode-markdown-languageserver";

/** All default rules are on; each ratio is taken within one run. */
export const targets: readonly Target[] = [
  target("`mandate --version`, wall", "start-up: wall / bare Node", 2, "× bare Node"),
  target("one statement of work of 200 lines, wall", "200 lines, cold: wall / markdownlint-cli2", 0.6, markdownlint),
  target(
    "2,000 files, 5 % of engagements, cold, wall",
    "2,000 files, cold: wall / markdownlint-cli2",
    0.06,
    markdownlint,
  ),
  target("2,000 files, 5 % of engagements, cold, wall", "2,000 files, cold: wall / rumdl", 1, "× rumdl"),
  target("2,000 files, warm cache, wall", "2,000 files, warm: wall / cold markdownlint-cli2", 0.02, coldMarkdownlint),
  target("2,000 files, warm cache, wall", "2,000 files, warm: wall / warm rumdl", 1, "× rumdl, warm"),
  target(
    "2,000 engagement documents, cold, processor time",
    "2,000 engagement documents, cold: CPU / markdownlint-cli2",
    0.8,
    markdownlint,
  ),
  target(
    "2,000 engagement documents, warm cache, wall",
    "2,000 engagement documents, warm: wall / cold markdownlint-cli2",
    0.02,
    coldMarkdownlint,
  ),
  target(
    "2,000 engagement documents, warm cache, wall",
    "2,000 engagement documents, warm: wall / warm rumdl",
    1,
    "× rumdl, warm",
  ),
  target("a keystroke, 200 lines, p50", "keystroke, 200 lines: p50 ms", 5, "ms"),
  target("a keystroke, 200 lines, p95", "keystroke, 200 lines: p95 ms", 15, "ms"),
  target(
    "a keystroke, 200 lines, p50",
    "keystroke, 200 lines: p50 / vscode-markdown-languageserver",
    0.3,
    vscodeMarkdown,
  ),
  target("a keystroke, 3,000 lines, p50", "keystroke, 3,000 lines: p50 ms", 10, "ms"),
  target("a keystroke, 3,000 lines, p95", "keystroke, 3,000 lines: p95 ms", 30, "ms"),
  target(
    "a keystroke, 3,000 lines, p50",
    "keystroke, 3,000 lines: p50 / vscode-markdown-languageserver",
    0.1,
    vscodeMarkdown,
  ),
  target(
    "memory of the language server, 3,000 lines opened",
    "3,000 lines opened: memory / vscode-markdown-languageserver",
    1,
    vscodeMarkdown,
  ),
  target("memory of the command line, 2,000 files", "2,000 files, cold: MB", 250, "MB"),
  target(
    "memory of the command line, 20,000 files",
    "growth: memory, 20,000 files / 2,000 files",
    1.5,
    "× 2,000 files",
  ),
  target("processor time, 2,000 to 20,000 files", "growth: exponent of CPU, 2,000 to 20,000 files", 1.05, "(exponent)"),
  target("the extension's own code at activation", "activation: own code, ms", 50, "ms"),
];

/** The targets beside what was measured. */
export function judgeTargets(figures: Figures): Table {
  return [
    ["measure", "at most", "measured", ""],
    ...targets.map(({ measure, figure, atMost, unit }) => {
      const measured = figures[figure];
      if (measured === undefined) return [measure, `${atMost} ${unit}`, "–", "not measured"];
      return [measure, `${atMost} ${unit}`, formatNumber(measured), measured <= atMost ? "met" : "**missed**"];
    }),
  ];
}

function target(measure: string, figure: string, atMost: number, unit: string): Target {
  return { measure, figure, atMost, unit };
}
