import { plainText } from "../markdown/markdown-document.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import type { Reading, Stretch } from "./reading.ts";

/** A title of more words says something else. */
export const longestTitle = 6;

const beforeRole = /(?<!\p{L})(?:by|for|of|to|with|from|durch|für|von|vom|mit|an|bei|zum|zur)$/iu;
/** What a role's name is only part of: `Moderator checklist`, `Team member profiles`. */
const aboutRole =
  /(?<!\p{L})(?:protocol|checklist|check list|profiles?|attitude|behaviou?r|agenda|meetings?|website|skills|tools?|application|guide|handbook|training|survey|interviews?|feedback|confirmation|approvals?|decisions?|sign-?off|requirements|proposal|application|report|template|notes|minutes|overview|summary|plan|structure|inventory|durations?|names|definitions?|antrag|bericht|vorlage|notizen|übersicht|anforderungen|checkliste|schulung|leitfaden|profil|profile)$/iu;

type Place = Pick<Stretch, "range" | "firstWord" | "endWord">;

/** Whether a title is that of a role: `Product Owner (Client)`. */
export const isRoleTitle = oncePerStatement(saysRole);

/** The same, for a part of a statement. */
export function saysRole({ range, firstWord, endWord }: Place, { hits, words, markdown }: Reading): boolean {
  if (endWord - firstWord > longestTitle) return false;
  const hit = findGroup(hits, "role", firstWord, endWord);
  // `Order by the client` speaks of somebody, `Client` and `Client (Nordlicht)` are a title.
  return (
    hit !== undefined &&
    hit.firstWord - firstWord <= 2 &&
    // `Developer tests the build:` tells what somebody does.
    findGroup(hits, "does", hit.endWord, Math.min(hit.endWord + 1, endWord)) === undefined &&
    !aboutRole.test(plainText(markdown.visible, range)) &&
    !beforeRole.test(plainText(markdown.visible, { start: range.start, end: words[hit.firstWord]?.start ?? range.end }))
  );
}

/** Whether a title is no more than a party: `Client`. */
export function isParty({ range, firstWord, endWord }: Place, { hits, markdown }: Reading): boolean {
  return (
    endWord - firstWord === 1 &&
    !/sponsor/iu.test(markdown.visible.slice(range.start, range.end)) &&
    ["client", "supplier"].some((group) => findGroup(hits, group, firstWord, endWord) !== undefined)
  );
}
