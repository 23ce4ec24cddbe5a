import type { SuiteResult } from "../suite-result.ts";

/** Starts the line in which the worker prints its result; a worker has no other way out than its console. */
export const resultPrefix = "mandate-test-result:";

export function handOver(result: SuiteResult): void {
  console.log(resultPrefix + JSON.stringify(result));
}
