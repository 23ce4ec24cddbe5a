/**
 * The same text in memory of its own. A part of a text keeps all of that text in memory (V8 only notes where the part
 * lies), so what is kept for longer than its text has to be a copy.
 */
export function ownCopy(part: string): string {
  // The only way in the language that V8 takes no short cut for: it copies both to put them together.
  return `${part}.`.slice(0, -1);
}
