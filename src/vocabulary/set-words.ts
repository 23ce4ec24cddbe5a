/** What a part of a set of documents calls itself; folded, of both languages. */
const parts = new Set("appendix|annex|attachment|exhibit|addendum|anhang|anlage|beilage".split("|"));

/** Whether a folded word says that something is attached to another document. */
export function isPartWord(word: string): boolean {
  return parts.has(word);
}
