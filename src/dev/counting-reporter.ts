import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/**
 * Prints a dot for each test and what failed, and writes how many passed and failed into the file that
 * `MANDATE_TEST_COUNTS` names.
 */
// biome-ignore lint/style/noDefaultExport: This is how mocha loads a reporter.
export default class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once("end", () => {
      const file = process.env.MANDATE_TEST_COUNTS;
      const { passes: passed, failures: failed } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
    });
  }
}
