import type { BacklogItem } from "./backlog-items.ts";

/** How large an item is estimated, as a number of a unit: `8` of `points`, `3` of `PT`. */
export interface EstimateSize {
  readonly amount: number;
  /** As written, in lower case; empty where only a number stands. */
  readonly unit: string;
}

/** `3 PT`, `5`, `0,5 Tage`; nothing for `XL` or a range. */
export function sizeOf({ estimate }: BacklogItem): EstimateSize | undefined {
  const found = /^(?:~|ca\.)?\s?(\d+(?:[.,]\d+)?)\s?(\p{L}*\.?(?:\s\p{L}+)?)$/u.exec(estimate?.trim() ?? "");
  if (found === null) return undefined;
  return { amount: Number((found[1] ?? "").replace(",", ".")), unit: (found[2] ?? "").toLowerCase() };
}
