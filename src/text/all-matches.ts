const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern that matches no empty text. `matchAll` copies its pattern on each call, which takes
 * longer than looking through a sentence.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
