/** `a, b and c` */
export function listOf(names: readonly string[], conjunction = "and"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}

/** What somebody wrote, on one line and not too long. */
export function quote(written: string): string {
  const line = written.replace(/[\s\p{Cc}]+/gu, " ");
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
