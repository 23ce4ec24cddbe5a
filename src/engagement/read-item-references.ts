import { changeNumbersIn } from "../documents/change-references.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { allMatches } from "../text/all-matches.ts";

/** What an item points to. */
export interface ItemReferences {
  /** Ids as `foldId` writes them, and numbers of sections: `D2`, `3.2`. */
  readonly ids: ReadonlySet<string>;
  /** Numbers of change requests. */
  readonly changes: ReadonlySet<number>;
}

const idLike = /(?<![\p{L}\p{N}_/.#-])\p{Lu}{1,6}[ -]?\d{1,4}(?:\.\d+)*(?![\p{L}\p{N}_])/gu;
const section =
  /(?:SOW|LB|§|sections?|clauses?|Abschnitt|Ziffer|Kapitel|Punkt|Position|Pos\.)\s*(\d{1,2}(?:\.\d{1,2})*)/giu;

/** Of each item, in the order of the items. */
export function readItemReferences({ items, markdown }: EngagementDocument): ItemReferences[] {
  return items.map(({ range }) => {
    const text = markdown.visible.slice(range.start, range.end);
    return { ids: readIdsIn(text), changes: new Set(changeNumbersIn(text)) };
  });
}

/** Ids and numbers of sections that a text names. */
export function readIdsIn(text: string): ReadonlySet<string> {
  const sections = allMatches(text, section).map(([, number = ""]) => number);
  return new Set([...(text.match(idLike) ?? []).map(foldId), ...sections]);
}

/** `AP 2`, `ap-2` → `AP2` */
export function foldId(id: string): string {
  return id.replace(/[\s-]/g, "").toUpperCase();
}
