/** A table as it is printed and as `docs/performance.md` holds it. The first row of cells is the head. */
export type Table = readonly (readonly string[])[];

/** `| tool | wall |` and so on. */
export function formatTable([head = [], ...rows]: Table): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Three digits say all that a measurement is good for: `0.0123`, `1.23`, `123`, `1,235`; `–` for what wasn't measured. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  const rounded = Number(value.toPrecision(3));
  return magnitude >= 2 ? Math.round(value).toLocaleString("en") : rounded.toFixed(Math.max(0, 2 - magnitude));
}
