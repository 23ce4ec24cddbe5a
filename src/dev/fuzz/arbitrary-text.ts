import fc from "fast-check";
import { Dice } from "./dice.ts";
import { type HugeTextName, hugeTexts } from "./huge-texts.ts";
import { type MutationName, mutations } from "./mutations.ts";
import { readSeedTexts } from "./seed-texts.ts";

/** Documents that somebody wrote and something happened to, with now and then a huge one or mere noise. */
export function arbitraryText(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 200, arbitrary: mutated(fc.nat({ max: readSeedTexts().length - 1 }).map(seedText), 6) },
    { weight: 8, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
    { weight: 8, arbitrary: mutated(fc.constant("# Statement of work\n\n"), 12) },
    { weight: 2, arbitrary: mutated(huge(), 1) },
  );
}

function seedText(number: number): string {
  return readSeedTexts()[number] ?? "";
}

function huge(): fc.Arbitrary<string> {
  const names = Object.keys(hugeTexts) as HugeTextName[];
  const size = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.tuple(fc.constantFrom(...names), size).map(([name, much]) => hugeTexts[name](much));
}

/** Fewer mutations are tried where a text has been found to fail. */
function mutated(texts: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  const names = Object.keys(mutations) as MutationName[];
  const numbers = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 5,
    maxLength: 5,
  });
  const steps = fc.array(fc.tuple(fc.constantFrom(...names), numbers), { maxLength: most, size: "max" });
  return fc
    .tuple(texts, steps)
    .map(([text, taken]) => taken.reduce((current, [name, dice]) => mutations[name](current, new Dice(dice)), text));
}
