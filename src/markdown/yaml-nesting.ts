/** Deeper than this, no person nests; and far below where the YAML parser's recursion would end the process. */
const deepest = 60;

/** Whether a YAML text may nest too deep to be parsed: `[[[[…`, `- - - -…`, or lines that are indented ever further. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    const start = /^(?:[ \t]|[-?:](?=[ \t]|$))*/.exec(line)?.[0] ?? "";
    if (start.length > deepest * 4 || start.replace(/[ \t]/g, "").length > deepest) return true;
    for (const character of line) {
      if (character === "[" || character === "{") depth++;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth > deepest) return true;
    }
  }
  return false;
}
