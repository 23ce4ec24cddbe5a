/** What the text of a line, from its first character to its end, may begin. */

const thematicBreak = /^(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const marker = /^(?:[-*+]|\d{1,9}[.)])(?= |$)/;

export const headingMarks = /^(#{1,6})(?: +|$)/;
export const fenceMarks = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** The commonest tags of those that begin a block of HTML, up to a blank line. */
export const blockTag =
  /^<\/?(?:center|details|div|h[1-6]|hr|li|ol|p|summary|table|tbody|td|th|thead|tr|ul)(?:[ >]|\/>|$)/i;
/** Tags that never do, below a paragraph. */
export const inlineTag = /^<\/?(?:a|b|br|code|em|i|img|kbd|span|strong|sub|sup|u)[ />]/i;

export function isThematicBreak(line: string): boolean {
  return thematicBreak.test(line);
}

/** `-`, `3.` */
export function findListMarker(line: string): string | undefined {
  return thematicBreak.test(line) ? undefined : marker.exec(line)?.[0];
}

/** Latin letters and whatever comes after them, which begin nothing but a paragraph or a table. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 192;
}

/** Whether a line is certain to go on with a paragraph above it, be it in a list or not. */
export function isRunningText(line: string): boolean {
  return (
    !line.includes("|") &&
    !/^(?:[#<>`~=:]|-+ *$|$)/.test(line) &&
    findListMarker(line) === undefined &&
    !isThematicBreak(line)
  );
}
