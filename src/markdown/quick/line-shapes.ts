/** What the text of a line, from its first character to its end, may begin. */

const thematicBreak = /^(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const marker = /^(?:[-*+]|\d{1,9}[.)])(?= |$)/;

export const headingMarks = /^(#{1,6})(?: +|$)/;
export const fenceMarks = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

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
