import { type Range, trimRange } from "../../text/range.ts";
import type { ItemDraft } from "./item-draft.ts";

/** What teams give points in; other numbers in brackets are years, counts or references. */
const points = new Set("0 0.5 1 2 3 5 8 13 20 21 34 40 100".split(" "));

/**
 * `[5] Sign in` and `Sign in (5)`: bracketed numbers are points where most items without an estimate have one, all of them
 * are such as teams give, and they go beyond what grades a priority.
 */
export function takeBarePoints(visible: string, drafts: readonly ItemDraft[]): void {
  const open = drafts.filter((draft) => draft.estimate === undefined);
  const found = open.flatMap((draft) => barePointsIn(visible, draft) ?? []);
  const isScale = found.some((each) => Number(each.said) >= 5) && found.every((each) => points.has(each.said));
  if (!isScale || found.length < 2 || found.length < open.length * 0.6) return;
  for (const { draft, said, titleRange } of found) {
    draft.estimate = said;
    draft.titleRange = titleRange;
  }
}

function barePointsIn(
  visible: string,
  draft: ItemDraft,
): { readonly draft: ItemDraft; readonly said: string; readonly titleRange: Range } | undefined {
  const { start, end } = draft.titleRange;
  const text = visible.slice(start, end);
  const leading = /^[[(]\s*(\d{1,3}(?:\.5)?)\s*[\])]\s*[:–-]?\s*(?=\p{L})/u.exec(text);
  const trailing = leading ?? /\s*[[(]\s*(\d{1,3}(?:\.5)?)\s*[\])]$/.exec(text.slice(-12));
  if (trailing === null) return undefined;
  const rest = leading === null ? { start, end: end - trailing[0].length } : { start: start + leading[0].length, end };
  const titleRange = trimRange(visible, rest);
  return titleRange.end > titleRange.start ? { draft, said: trailing[1] as string, titleRange } : undefined;
}
