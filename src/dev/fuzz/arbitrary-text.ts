import fc from "fast-check";
import { arbitraryRolls } from "./arbitrary-rolls.ts";
import { Dice } from "./dice.ts";
import { type HugeTextName, hugeTexts } from "./huge-texts.ts";
import { keystrokes } from "./keystrokes.ts";
import { type Mutate, mutations } from "./mutations.ts";
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
  return versions(texts, mutations, most).map((all) => all.at(-1) as string);
}

/** A text somebody wrote, and what it becomes edit by edit. */
export function arbitraryVersions(texts: readonly string[] = readSeedTexts()): fc.Arbitrary<string[]> {
  return versions(fc.constantFrom(...texts), { ...keystrokes, ...mutations }, 6);
}

/** A text and what it is after each of at most so many steps. */
function versions(
  texts: fc.Arbitrary<string>,
  steps: Readonly<Record<string, Mutate>>,
  most: number,
): fc.Arbitrary<string[]> {
  const numbers = arbitraryRolls(6);
  const taken = fc.array(fc.tuple(fc.constantFrom(...Object.values(steps)), numbers), { maxLength: most, size: "max" });
  return fc.tuple(texts, taken).map(([text, edits]) => {
    const all = [text];
    for (const [step, dice] of edits) all.push(step(all.at(-1) as string, new Dice(dice)));
    return all;
  });
}
