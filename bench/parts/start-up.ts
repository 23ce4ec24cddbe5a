import { isWhole, mandateFile } from "../measure/command-lines.ts";
import { interleave } from "../measure/interleave.ts";
import { type Program, runProcess } from "../measure/run-process.ts";
import { type Part, ratioFigure } from "../part.ts";
import { tabulateRuns } from "./process-table.ts";

/** More than of other parts, as these are over in a moment. */
const runsPerRound = 5;

export const startUpPart: Part = {
  name: "start-up",
  title: "Start-up",
  async measure({ peers, rounds }) {
    const programs: readonly (readonly [string, readonly (string | undefined)[]])[] = [
      ["bare Node", [process.execPath, "-e", "0"]],
      ["`mandate --version`", [process.execPath, mandateFile, "--version"]],
      ["`markdownlint-cli2 --help`", [peers.newerNode, peers.markdownlint, "--help"]],
      ["`rumdl --version`", [peers.rumdl, "--version"]],
    ];
    const there = programs.flatMap(([title, command]) => (isWhole(command) ? [{ title, command }] : []));
    const runners = there.map(({ title, command }) => {
      // markdownlint-cli2 ends with 2 where it only shows its help.
      const program: Program = { command, cwd: process.cwd(), highestCode: 2 };
      return { title, run: () => runProcess(program) };
    });
    const samples = await interleave(runners, rounds * runsPerRound);
    const [bare, ours] = programs.map(([title]) => samples.byTitle.get(title) ?? []);
    const figures = {
      ...ratioFigure("start-up: wall / bare Node", shortest(ours, "wallSeconds"), shortest(bare, "wallSeconds")),
      ...ratioFigure("start-up: CPU / bare Node", shortest(ours, "cpuSeconds"), shortest(bare, "cpuSeconds")),
    };
    const missing = programs.filter(([, command]) => !isWhole(command)).map(([title]) => `${title}: not installed.`);
    return {
      note: "A process that has nothing to do, from its start to its end.",
      table: tabulateRuns(samples),
      figures,
      leftOut: [...missing, ...samples.failures],
    };
  },
};

function shortest<Quantity extends string>(
  runs: readonly Readonly<Record<Quantity, number>>[] | undefined,
  quantity: Quantity,
): number {
  return Math.min(...(runs ?? []).map((run) => run[quantity]));
}
