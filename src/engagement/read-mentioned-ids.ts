import type { EngagementDocument } from "../documents/document.ts";

const idLike = /(?<![\p{L}\p{N}_/.#-])[A-Z]{1,6}-?\d{1,4}(?![\p{L}\p{N}_])/gu;

/** Whatever looks like an id, as written: `US-12`, `CR3`. */
export function readMentionedIds({ markdown }: EngagementDocument): ReadonlySet<string> {
  return new Set(markdown.visible.match(idLike));
}

/** Those in the author's own words. A change request quotes the clause it changes, with ids that it leaves alone. */
export function readOwnIds({ markdown: { visible, blocks } }: EngagementDocument): ReadonlySet<string> {
  let own = "";
  let start = 0;
  for (const { range, quoted } of blocks) {
    if (!quoted || range.end <= start) continue;
    own += `${visible.slice(start, Math.max(start, range.start))}\n`;
    start = range.end;
  }
  return new Set((own + visible.slice(start)).match(idLike));
}

/** The same of a text, each once, in their order. */
export function mentionedIdsIn(text: string): string[] {
  return [...new Set(text.match(idLike))];
}
