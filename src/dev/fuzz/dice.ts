/** Decides what a mutation leaves open; the same numbers decide the same again, and smaller ones mean less. */
export class Dice {
  readonly #numbers: readonly number[];
  #next = 0;

  /** @param numbers between 0 and 1, without 1 */
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    const number = this.#numbers[this.#next++ % this.#numbers.length] ?? 0;
    return Math.floor(number * limit);
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }

  /** A place in a text, between characters. */
  place(text: string): number {
    return this.below(text.length + 1);
  }

  /** Start and end of a stretch of a text with at most so many characters. */
  stretch(text: string, most: number): readonly [start: number, end: number] {
    const start = this.place(text);
    return [start, Math.min(text.length, start + this.below(most))];
  }
}
