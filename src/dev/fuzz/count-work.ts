import { Session } from "node:inspector";

/**
 * Prints what it takes to read and judge each of the huge texts in ever larger sizes, as JSON: letters, and how many blocks
 * of code were run. Other than time, that is nearly the same at every run on every machine. It needs a process of its own,
 * since only what is loaded after the counting has begun is counted.
 */
const sizes = [8_000, 16_000, 32_000];

const session = new Session();
session.connect();
post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const { hugeTexts } = await import("./huge-texts.ts");
const { lintText } = await import("./check-document.ts");

lintText(hugeTexts.names(0.01));
const counts = Object.entries(hugeTexts).map(([name, make]) => {
  const whole = make(1).length;
  const works = sizes.map((size) => {
    const text = make(Math.min(1, size / whole));
    return { letters: text.length, blocks: countBlocks(() => lintText(text)) };
  });
  return [name, works] as const;
});
console.log(JSON.stringify(Object.fromEntries(counts)));

function countBlocks(work: () => unknown): number {
  post("Profiler.takePreciseCoverage");
  work();
  const { result } = post("Profiler.takePreciseCoverage") as CoverageResult;
  const functions = result.flatMap((script) => script.functions);
  return functions.reduce((sum, { ranges }) => ranges.reduce((ofOne, { count }) => ofOne + count, sum), 0);
}

interface CoverageResult {
  readonly result: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** The inspector of the same process answers at once. */
function post(method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}
