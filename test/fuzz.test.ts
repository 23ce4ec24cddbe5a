import { arbitraryText } from "../src/dev/fuzz/arbitrary-text.ts";
import { arbitraryConfiguration, checkConfiguration } from "../src/dev/fuzz/check-configuration.ts";
import { checkDocument } from "../src/dev/fuzz/check-document.ts";
import { findFailure } from "../src/dev/fuzz/find-failure.ts";

/** The same texts at every run; `npm run fuzz` tries others. */
describe("a text that nobody writes", function () {
  this.timeout(120_000);

  for (const seed of [1, 2])
    it(`is read, judged, helped with and repaired (seed ${seed})`, () => {
      const failure = findFailure(arbitraryText(), checkDocument, { seed, runs: 8 });
      if (failure !== undefined) throw tell(failure);
    });

  it("is a configuration that is read as far as it makes sense", () => {
    const failure = findFailure(arbitraryConfiguration(), checkConfiguration, { seed: 1, runs: 200 });
    if (failure !== undefined) throw tell(failure);
  });
});

function tell({ text, problem }: { readonly text: string; readonly problem: Error }): Error {
  return new Error(`${problem.message}\n\nin the text ${JSON.stringify(text)}`, { cause: problem });
}
