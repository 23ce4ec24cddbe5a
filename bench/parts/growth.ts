import { rmSync } from "node:fs";
import { makeWorkspace } from "../documents/workspaces.ts";
import { runOnPlace } from "../measure/command-lines.ts";
import { figure, type Part, ratioFigure } from "../part.ts";
import { scalingExponent } from "../statistics.ts";
import { describeSize, writeDocuments } from "./check-places.ts";
import { best, compareRuns, tabulateRuns } from "./process-table.ts";

const [few, many] = [2_000, 20_000];

/** How time and memory grow from 2,000 files to 20,000. */
export const growthPart: Part = {
  name: "growth",
  title: "From 2,000 to 20,000 files",
  async measure(bench) {
    const tenth = bench.scale === "quick" ? 10 : 1;
    const workspaces = [few, many].map((count) => makeWorkspace(count / tenth));
    const [fewFiles, manyFiles] = workspaces.map((documents) => documents.length.toLocaleString("en"));
    const folders = workspaces.map((documents) => writeDocuments(documents, bench));
    try {
      const [small, large] = [
        await runOnPlace({ folder: folders[0] ?? "" }, ["mandate"], bench),
        await runOnPlace({ folder: folders[1] ?? "" }, ["mandate", "mandateWarm", "rumdl", "rumdlWarm"], bench),
      ];
      const exponent = scalingExponent(
        { amount: few, cost: best(small, "mandate", "cpuSeconds") },
        { amount: many, cost: best(large, "mandate", "cpuSeconds") },
      );
      const [head = [], ...rows] = tabulateRuns(large);
      const [, ...rowsOfFew] = tabulateRuns(small);
      return {
        note: `${workspaces.map(describeSize).join("; ")}. One file in twenty is an engagement document.`,
        table: [
          ["files", ...head],
          ...rowsOfFew.map((row) => [fewFiles ?? "", ...row]),
          ...rows.map((row) => [manyFiles ?? "", ...row]),
        ],
        figures: {
          ...compareRuns("20,000 files", large),
          ...figure("growth: exponent of CPU, 2,000 to 20,000 files", exponent),
          ...ratioFigure(
            "growth: memory, 20,000 files / 2,000 files",
            best(large, "mandate", "peakMegabytes"),
            best(small, "mandate", "peakMegabytes"),
          ),
        },
        leftOut: [
          "markdownlint-cli2 and bare remark-parse: a quarter of an hour and more for 20,000 files.",
          ...small.failures,
          ...large.failures,
        ],
      };
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
  },
};
