import { writeFileSync } from "node:fs";
import type { SuiteResult } from "../suite-result.ts";

/** VS Code keeps what the host prints to itself, so the result goes into the file that the runner has named. */
export function handOver(result: SuiteResult): void {
  writeFileSync(process.env.MANDATE_TEST_RESULT as string, JSON.stringify(result));
}
