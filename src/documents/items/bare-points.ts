import type { MarkdownDocument } from "../../markdown/markdown-document.ts";
import { type Range, trimRange } from "../../text/range.ts";
import type { ItemDraft } from "./item-draft.ts";

/** What teams give points in; other numbers in brackets are years, counts or references. */
const points = new Set("0 0.5 1 2 3 5 8 13 20 21 34 40 100".split(" "));

/**
 * `[5] Sign in`, `Sign in (5)` and `Sign in — 5`: such numbers are points where most items without an estimate have one, all of them
 * are such as teams give, and they go beyond what grades a priority.
 */
export function takeBarePoints({ text, visible }: MarkdownDocument, drafts: readonly ItemDraft[]): void {
  const open = drafts.filter((draft) => draft.estimate === undefined);
  const found = open.flatMap((draft) => pointsBehindBold(text, draft) ?? barePointsIn(visible, draft) ?? []);
  const isScale = found.some((each) => Number(each.said) >= 5) && found.every((each) => points.has(each.said));
  const areClear = found.length >= 3 && found.every((each) => each.isBehindBold);
  if (!isScale || found.length < 2 || (found.length < open.length * 0.6 && !areClear)) return;
  for (const { draft, said, titleRange } of found) {
    draft.estimate = said;
    draft.titleRange = titleRange;
  }
}

interface BarePoints {
  readonly draft: ItemDraft;
  readonly said: string;
  readonly titleRange: Range;
  readonly isBehindBold: boolean;
}

/** `**Sign in** (5)` and `**Sign in** (5?) – As a guest …` */
function pointsBehindBold(text: string, draft: ItemDraft): BarePoints | undefined {
  const { start, end } = draft.titleRange;
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start + 160);
  const bold = /^[^\p{L}\n*]*\*\*[^*\n]+\*\*\s*[[(]\s*(\d{1,3}(?:\.5)?)\s?\??\s*[\])](?=[ \t]*(?:$|[\n:–—-]))/u.exec(
    line,
  );
  if (bold === null) return undefined;
  const trailing = /(?:(?<!\s)\s+)?[[(][^[\]()]{1,6}[\])]$/.exec(text.slice(start, end))?.[0].length ?? 0;
  const titleRange = trimRange(text, { start, end: end - trailing });
  return { draft, said: bold[1] as string, titleRange, isBehindBold: true };
}

function barePointsIn(visible: string, draft: ItemDraft): BarePoints | undefined {
  const { start, end } = draft.titleRange;
  const text = visible.slice(start, end);
  const leading = /^[[(]\s*(\d{1,3}(?:\.5)?)\s*[\])]\s*[:–-]?\s*(?=\p{L})/u.exec(text);
  const trailing = leading ?? /(?:\s*[[(]\s*(\d{1,3}(?:\.5)?)\s*[\])]|\s[–—-]\s(\d{1,3}))$/.exec(text.slice(-12));
  if (trailing === null) return undefined;
  const rest = leading === null ? { start, end: end - trailing[0].length } : { start: start + leading[0].length, end };
  const titleRange = trimRange(visible, rest);
  return titleRange.end > titleRange.start
    ? { draft, said: (trailing[1] ?? trailing[2]) as string, titleRange, isBehindBold: false }
    : undefined;
}
