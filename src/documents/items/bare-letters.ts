import { type Range, trimRange } from "../../text/range.ts";
import type { ItemDraft } from "./item-draft.ts";

/** Letters of MoSCoW and of Muss, Soll, Kann; A, B, C; and sizes. */
const needs = new Set("M S C W K N".split(" "));
const classes = new Set("A B C D".split(" "));
const sizes = new Set("XS S M L XL XXL".split(" "));
const fewest = 3;

interface BareLetter {
  readonly draft: ItemDraft;
  readonly said: string;
  readonly titleRange: Range;
}

/**
 * `(M) Sign in` and `Sign in [K]`: one letter in brackets before or after most titles is their priority, or their size where
 * the letters are sizes such as `L` or the priority stands elsewhere. `M` and `S` alone may be either and count as the priority
 * where the estimate stands elsewhere.
 */
export function takeBareLetters(visible: string, drafts: readonly ItemDraft[]): void {
  const found = drafts.flatMap((draft) => bareLetterOf(visible, draft) ?? []);
  if (found.length < fewest || found.length < drafts.length * 0.6) return;
  const letters = new Set(found.map(({ said }) => said));
  const are = (known: ReadonlySet<string>): boolean => [...letters].every((letter) => known.has(letter));
  const isSized = drafts.filter(({ estimate }) => estimate !== undefined).length >= drafts.length / 2;
  const isPriority = are(needs) ? !are(sizes) || isSized : are(classes) && letters.size > 1;
  if (!isPriority && !are(sizes)) return;
  for (const { draft, said, titleRange } of found) {
    if (isPriority) draft.priority ??= said;
    else draft.estimate ??= said;
    draft.titleRange = titleRange;
  }
}

function bareLetterOf(visible: string, draft: ItemDraft): BareLetter | undefined {
  const { start, end } = draft.titleRange;
  const text = visible.slice(start, end);
  const leading = /^[[(]\s*(\p{Lu}{1,3})\s*[\])]\s*[:–-]?\s*(?=\S)/u.exec(text);
  const trailing = leading ?? /(?:(?<!\s)\s+)?[[(]\s*(\p{Lu}{1,3})\s*[\])]$/u.exec(text);
  if (trailing === null) return undefined;
  const rest = leading === null ? { start, end: end - trailing[0].length } : { start: start + leading[0].length, end };
  const titleRange = trimRange(visible, rest);
  return titleRange.end > titleRange.start ? { draft, said: trailing[1] as string, titleRange } : undefined;
}
