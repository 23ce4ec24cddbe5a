const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern. `matchAll` copies its pattern on each call, which takes longer than looking through a
 * sentence, and often compiles it anew.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += lengthOfCharacter(text, match.index, pattern);
  }
  return found;
}

/** A pattern that reads whole characters finds no way out of the middle of one. */
function lengthOfCharacter(text: string, at: number, { unicode }: RegExp): number {
  return unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
