/** What is left of a suite when it has run, wherever that was. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  /** A line per test, and what went wrong below each that failed. */
  readonly report: string;
}

/** Collects the result of a mocha run. The runner's type is spelled out because each host has a mocha of its own. */
export function collectResult(runner: Mocha.Runner): Promise<SuiteResult> {
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  runner.on("pass", (test) => {
    passed += 1;
    lines.push(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on("fail", (test, error) => {
    failed += 1;
    lines.push(`  ✖ ${test.fullTitle()}`, indent(describeError(error)));
  });
  return new Promise((resolve) => {
    runner.on("end", () => resolve({ passed, failed, report: lines.join("\n") }));
  });
}

/** The result of a suite that could not be run. */
export function failedResult(error: unknown): SuiteResult {
  return { passed: 0, failed: 1, report: `  ✖ ${indent(describeError(error)).trimStart()}` };
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
