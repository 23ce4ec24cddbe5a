/** `a, b and c` */
export function enumerate(words: readonly string[], last: "and" | "or" = "and"): string {
  const end = words.at(-1) ?? "";
  return words.length < 2 ? end : `${words.slice(0, -1).join(", ")} ${last} ${end}`;
}

/** `a, b and 3 more`: no more words than `most` are named, the others counted. */
export function enumerateFirst(words: readonly string[], most: number): string {
  return enumerate(words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words);
}

/** `Value and usability` from `value and usability`. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
