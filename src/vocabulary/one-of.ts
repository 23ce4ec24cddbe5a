/** Whether a folded word, or several, is one of a list parted by `|`. */
export function oneOf(words: string): (folded: string) => boolean {
  const known = new Set(words.split("|"));
  return (folded) => known.has(folded);
}
