/** Every word of one list before every one of another: `the city`, `each school`. */
export function combine(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((before) => second.map((after) => `${before} ${after}`));
}
