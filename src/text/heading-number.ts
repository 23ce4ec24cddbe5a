/** `Scope` of `3. Scope`, `§ 3 Scope` and `3.1 Scope`. */
export function withoutNumber(heading: string): string {
  return heading.replace(/^(?:§\s*)?\d+(?:\.\d+)*[.)]?\s+(?=\S)/u, "");
}
