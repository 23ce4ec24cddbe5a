import { findGroup, longestAt } from "../vocabulary/match-patterns.ts";
import type { Reading, Stretch } from "./reading.ts";

/** What is said of somebody: a duty, or a decision about the work. */
export type Act = "does" | "decides";

const mostWordsBetween = 14;
/** What may stand between who does it and the verb: more of those, of whom, along with whom, an adverb. */
const between =
  /^(?:\s?\([^)]{1,60}\))?(?:(?:\s?[,/&]\s?|\s(?:and|or|und|oder|sowie)\s)(?:the |a |our |der |die |das )?[\p{L}\d’'/-]+(?:\s[\p{L}\d’'/-]+){0,4}\s?){0,3}(?:\s(?:of|for|from|at|on|in|within|des|der|von|vom|für|im|am|beim)(?:\s[\p{L}’'-]+){1,6})?(?:\s?\([^)]{1,60}\))?(?:,[^,.;]{3,80},)?(?:,\s(?:I|we|he|she|they|wir|ich|er|sie|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?))?(?:\s(?:also|then|jointly|usually|ultimately|together|alone|always|normally|regularly|each|both|all|finally|only|primarily|mainly|auch|dann|gemeinsam|regelmäßig))?\s$/u;
const relative = /(?<!\p{L})(?:who|which|that|to|whose|where|die|den|dem|das)\s\p{L}*$/u;

/** What the verb after somebody says: a duty, a decision, or nothing of the kind. `from` is the word behind the name or title. */
export function actAfter(statement: Stretch, reading: Reading, from: number, isPlural: boolean): Act | undefined {
  const { words, hits, markdown } = reading;
  const begin = words[from - 1]?.end ?? 0;
  for (let word = from; word < Math.min(from + mostWordsBetween, statement.endWord); word++) {
    // `Lead` in `the Project Manager and Technical Lead` is no verb.
    if (word > from && longestAt(hits, "holder", word - 1, word + 1)?.endWord === word + 1) continue;
    const gap = markdown.visible.slice(begin, words[word]?.start ?? begin).replace(/\s+/g, " ");
    const verb = verbAt(statement, reading, word, isPlural || /(?:and|or|und|oder|,|\/|&) ?\S/.test(gap));
    if (verb === undefined) continue;
    if (gap !== " " && (!between.test(gap) || relative.test(gap))) return undefined;
    return verb === "none" ? undefined : verb;
  }
  return undefined;
}

function verbAt(
  { endWord }: Stretch,
  { words, hits }: Reading,
  word: number,
  isPlural: boolean,
): Act | "none" | undefined {
  if (startsAt("charged", word)) return "does";
  if (/^(?:may|can|might|could|kann|koennen|darf|duerfen)$/.test(words[word]?.folded ?? ""))
    return decides(afterAdverbs(word + 1)) ? "decides" : "none";
  const modal = longestAt(hits, "modal", word, endWord);
  if (modal !== undefined) {
    const next = afterAdverbs(modal.endWord);
    if (startsAt("charged", next)) return "does";
    const isGerman = hits.vocabulary.language === "de";
    // `The supplier shall:` over a list.
    if (next >= endWord) return isGerman ? "none" : "does";
    const said = words[next]?.folded ?? "";
    if (/^(?:be|have|been|not|never|receive|get|need|become|nicht|kein\w*)$/.test(said)) return "none";
    if (isGerman) return isInfinitive(words[endWord - 1]?.folded ?? "") ? "does" : "none";
    return decides(next) ? "decides" : "does";
  }
  if (decides(word) && (isPlural || !startsAt("do", word))) return "decides";
  if (startsAt("does", word)) return "does";
  // `Tom takes the back end`, but not `Tom takes the bus`.
  if (startsAt("takes", word) && findGroup(hits, "workArea", word, Math.min(word + 6, endWord)) !== undefined)
    return "does";
  return isPlural && startsAt("do", word) ? "does" : undefined;

  function startsAt(group: string, at: number): boolean {
    return longestAt(hits, group, at, endWord) !== undefined;
  }

  function decides(at: number): boolean {
    return startsAt("deciding", at) && findGroup(hits, "settled", at, Math.min(at + 8, endWord)) === undefined;
  }

  /** `may at any time add` */
  function afterAdverbs(at: number): number {
    let next = at;
    while (
      next < endWord &&
      /^(?:also|then|jointly|ultimately|only|always|auch|together|at|any|time)$/.test(words[next]?.folded ?? "")
    )
      next++;
    return next;
  }
}

/** `soll die Tests schreiben`; what somebody has or is said to become is no duty. */
function isInfinitive(word: string): boolean {
  return /(?:en|ern|eln)$/.test(word) && !/^(?:werden|worden|haben|sein)$/.test(word);
}
