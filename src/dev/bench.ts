import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { makeEngagement, makeLongDocument } from "./bench/engagement-texts.ts";
import { checkFolder, type ProcessRun, startOnly } from "./bench/measure-cold.ts";
import { type Keystrokes, measureKeystrokes, type Typing } from "./bench/measure-keystrokes.ts";

/**
 * `npm run bench`: how long an engagement of 200 documents takes from nothing, and a keystroke in one of 50 to 400
 * documents, beside the targets. `npm run bench -- cold`, `-- keystrokes` or `-- single` measures only that.
 * Times are processor time, which other programs on the machine disturb least; trust minima and ratios.
 */
const parts = ["cold", "keystrokes", "single"] as const;
const asked = process.argv.slice(2);
const runs = 3;
const sizes = [50, 100, 200, 400];
const target = { documents: 200, coldSeconds: 2, growth: 1.25 };

const typings: readonly Typing[] = [
  {
    title: "a sentence of the statement of work",
    file: "statement-of-work.md",
    after: "throws away 14 % of what it bakes",
  },
  { title: "the title of a backlog item", file: "backlog.md", after: "I want to overrule a suggestion" },
  { title: "a sentence of minutes", file: "minutes-1.md", after: "## Decisions\n\n-" },
  { title: "the name of the Product Owner", file: "role-charter.md", after: "Friederike Ol" },
];

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}. Other programs may run beside this one.`,
);
// The command line is measured as it is shipped.
await import("./build.ts");
if (isAsked("cold")) measureCold();
if (isAsked("keystrokes")) await measureSizes();
if (isAsked("single")) await measureSingle();

function isAsked(part: (typeof parts)[number]): boolean {
  return asked.length === 0 || asked.includes(part);
}

function measureCold(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "mandate-bench-"));
  try {
    const documents = makeEngagement(target.documents);
    for (const { name, text } of documents) writeFileSync(path.join(folder, name), text);
    writeFileSync(path.join(folder, "mandate.yaml"), 'engagements:\n  bench: "**"\n');
    const kilobytes = documents.reduce((sum, { text }) => sum + text.length, 0) / 1_024;
    console.log(
      `\nCold: \`mandate check\` of ${documents.length} documents (${kilobytes.toFixed(0)} kB), ${runs} runs\n`,
    );
    const [empty, checked] = [startOnly, () => checkFolder(folder)].map((run) => Array.from({ length: runs }, run));
    printTable(
      ["process", "wall s, median [min]", "CPU s, median [min]", "peak MB"],
      [processRow("--version", empty ?? []), processRow("check", checked ?? [])],
    );
    const best = Math.min(...(checked ?? []).map(({ wallSeconds }) => wallSeconds));
    judge(`under ${target.coldSeconds} s, best wall time`, best < target.coldSeconds, `${best.toFixed(2)} s`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function processRow(title: string, measured: readonly ProcessRun[]): string[] {
  return [
    title,
    spread(
      measured.map(({ wallSeconds }) => wallSeconds),
      2,
    ),
    spread(
      measured.map(({ cpuSeconds }) => cpuSeconds),
      2,
    ),
    Math.max(...measured.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
  ];
}

async function measureSizes(): Promise<void> {
  console.log("\nA keystroke, until the findings of all documents have come: CPU ms, p50 / p95 [min]\n");
  const bySize = new Map<number, Keystrokes[]>();
  for (const size of sizes)
    bySize.set(size, await measureKeystrokes(makeEngagement(size), typings, { strokes: 12, warmUp: 4 }));
  printTable(
    ["typed in", ...sizes.map((size) => `${size} documents`)],
    typings.map(({ title }, at) => [
      title,
      ...sizes.map((size) => percentiles(bySize.get(size)?.[at]?.milliseconds ?? [])),
    ]),
  );
  for (const [at, { title }] of typings.entries()) {
    const [few, most] = [sizes[0], sizes.at(-1)].map((size) =>
      Math.min(...(bySize.get(size ?? 0)?.[at]?.milliseconds ?? [])),
    );
    const growth = (most ?? 0) / (few ?? 1);
    judge(
      `${title}: with ${sizes.at(-1)} documents at most ${target.growth} × the time with ${sizes[0]}, minima`,
      growth <= target.growth,
      `${growth.toFixed(2)} ×`,
    );
  }
}

async function measureSingle(): Promise<void> {
  console.log("\nA keystroke in a document that stands alone: CPU ms, p50 / p95 [min]\n");
  const rows: string[][] = [];
  for (const [lines, strokes] of [
    [200, 40],
    [3_000, 10],
  ] as const) {
    const typing = typings[0] as Typing;
    const document = { name: typing.file, text: makeLongDocument(lines) };
    const [measured] = await measureKeystrokes([document], [typing], { strokes, warmUp: 5 });
    rows.push([
      `${lines} lines`,
      `${(document.text.length / 1_024).toFixed(0)} kB`,
      percentiles(measured?.milliseconds ?? []),
    ]);
  }
  printTable(["document", "size", "keystroke"], rows);
}

function spread(values: readonly number[], digits: number): string {
  return `${quantile(values, 0.5).toFixed(digits)} [${Math.min(...values).toFixed(digits)}]`;
}

function percentiles(values: readonly number[]): string {
  const [median, high] = [quantile(values, 0.5), quantile(values, 0.95)];
  return `${median.toFixed(1)} / ${high.toFixed(1)} [${Math.min(...values).toFixed(1)}]`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function judge(wanted: string, isMet: boolean, measured: string): void {
  console.log(`${isMet ? "met" : "MISSED"}: ${wanted} (${measured})`);
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
  console.log("");
}
