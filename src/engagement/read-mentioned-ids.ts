import type { EngagementDocument } from "../documents/document.ts";

const idLike = /(?<![\p{L}\p{N}_/.#-])[A-Z]{1,6}-?\d{1,4}(?![\p{L}\p{N}_])/gu;

/** Whatever looks like an id, as written: `US-12`, `CR3`. */
export function readMentionedIds({ markdown }: EngagementDocument): ReadonlySet<string> {
  return new Set(markdown.visible.match(idLike));
}

/** The same of a text, each once, in their order. */
export function mentionedIdsIn(text: string): string[] {
  return [...new Set(text.match(idLike))];
}
