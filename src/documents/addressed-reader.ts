import type { Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";

/**
 * Whether a German statement that begins with `sie` is about somebody else than its reader, who is `Sie`: `sie schreibt die
 * Storys`, and `Sie schreibt` with a verb of one person.
 */
export function isOfSomebodyElse({ language, text }: EngagementDocument, { start, end }: Range): boolean {
  return language === "de" && /^(?:sie(?!\p{L})|Sie\s+\p{Ll}+t(?!\p{L}))/u.test(text.slice(start, end));
}
