/** `[Product Owner]`, but no link: `[text](address)`, `[text][label]`, and no task box. */
const placeholder = /\[([^[\]\n]*[^[\]\s][^[\]\n]*)\](?![([])/g;

export function hasPlaceholders(text: string): boolean {
  return text.search(placeholder) !== -1;
}

/** `Product Owner` for `[Product Owner]`, each once. */
export function listPlaceholders(text: string): string[] {
  const labels = [...text.matchAll(placeholder)].map(([, label]) => label ?? "");
  return [...new Set(labels.filter((label) => !/^[xX]$/.test(label)))];
}

/**
 * A text in the snippet syntax of LSP: `[Client]` becomes `${1:[Client]}`. Equal placeholders share a tab stop, so that a
 * name is typed once.
 */
export function toSnippetText(text: string): string {
  const tabStops = new Map<string, number>();
  return text.replaceAll(/[\\$}]/g, "\\$&").replaceAll(placeholder, (whole: string, label: string) => {
    if (/^[xX]$/.test(label)) return whole;
    const tabStop = tabStops.get(label) ?? tabStops.size + 1;
    tabStops.set(label, tabStop);
    return `\${${tabStop}:${whole}}`;
  });
}
