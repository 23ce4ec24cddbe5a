/** Something that is run several times. */
export interface Runner<Sample> {
  readonly title: string;
  /** Once, before the first run. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<Sample>;
}

/** The samples of each runner that could be run, by its title, and why others could not. */
export interface Samples<Sample> {
  readonly byTitle: ReadonlyMap<string, readonly Sample[]>;
  readonly failures: readonly string[];
}

/** So long runs are disturbed little and would take all day. */
const longestToRepeat = 30_000;

/**
 * Runs A B C A B C …, so that whatever else goes on in the machine strikes all alike. What takes more than half a minute
 * is run once. A runner that fails is left out from then on, with its reason.
 */
export async function interleave<Sample>(runners: readonly Runner<Sample>[], rounds: number): Promise<Samples<Sample>> {
  const byTitle = new Map<string, Sample[]>();
  const failures: string[] = [];
  let left = runners;
  for (let round = 0; round < rounds; round++) {
    const again: Runner<Sample>[] = [];
    for (const runner of left) {
      process.stderr.write(`  ${runner.title}, run ${round + 1} of ${rounds} …\n`);
      try {
        if (round === 0) await runner.prepare?.();
        const start = performance.now();
        const sample = await runner.run();
        byTitle.set(runner.title, [...(byTitle.get(runner.title) ?? []), sample]);
        if (performance.now() - start <= longestToRepeat) again.push(runner);
      } catch (error) {
        failures.push(`${runner.title}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    left = again;
  }
  return { byTitle, failures };
}
