import "mocha/mocha.js";
import { collectResult, failedResult, type SuiteResult } from "../suite-result.ts";

/**
 * The tests of this folder run twice: in VS Code's Node host against the `main` entry of the extension, and in its
 * web worker against the `browser` entry. Mocha's browser build runs in both. Importing this module makes mocha's
 * globals, so it comes before the tests in a bundle.
 */
const { Mocha: HostMocha } = globalThis as unknown as { Mocha: typeof Mocha };
const mocha = new HostMocha({ ui: "bdd", timeout: 30_000, reporter: class {} as never });
mocha.suite.emit("pre-require", globalThis, "", mocha);

/** Runs all tests and hands over the result; rejects unless all have passed, as VS Code expects of a `run()`. */
export async function runSuite(handOver: (result: SuiteResult) => void): Promise<void> {
  const result = await collectResult(mocha.run()).catch(failedResult);
  handOver(result);
  if (result.failed > 0) throw new Error(`${result.failed} tests failed.`);
}
