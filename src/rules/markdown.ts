/** A document in a rule's examples: without the indent of the code around it, and without the empty first and last line. */
export function markdown(strings: TemplateStringsArray): string {
  const lines = strings
    .join("")
    .replace(/^\n/, "")
    .replace(/(?<!\s)\s*$/, "\n")
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}
