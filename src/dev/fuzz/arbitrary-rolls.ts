import fc from "fast-check";

/** Numbers for dice, from 0 up to and without 1, all equally likely: half of all `fc.double` between them are next to nothing. */
export function arbitraryRolls(count: number): fc.Arbitrary<number[]> {
  const number = fc.nat({ max: 2 ** 30 - 1 }).map((rolled) => rolled / 2 ** 30);
  return fc.array(number, { minLength: count, maxLength: count });
}
