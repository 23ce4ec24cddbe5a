/**
 * Puts values in place of placeholders such as `[Client]`; those without one stay. Code is left alone, since in a diagram
 * `PO[Product Owner]` is a box.
 */
export function fillPlaceholders(body: string, values: ReadonlyMap<string, string>): string {
  return mapProse(body, (prose) =>
    prose.replace(/\[([^[\]]+)\](?!\()/g, (whole, label: string) => values.get(label) ?? whole),
  );
}

/** The text with all but its fenced code changed. */
export function mapProse(body: string, change: (prose: string) => string): string {
  return body
    .split(/^(```[^\n]*\n[\s\S]*?^```[ \t]*$)/m)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join("");
}

/** One line of text that Markdown shows as it was typed. */
export function escapeMarkdown(typed: string): string {
  return oneLine(typed).replace(/[\\`*_[\]<>|]/g, "\\$&");
}

/** What was typed, with single spaces. */
export function oneLine(typed: string): string {
  return typed.trim().replace(/\s+/g, " ");
}
