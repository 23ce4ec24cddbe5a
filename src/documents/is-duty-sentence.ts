import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { Reading } from "./reading.ts";

/** What makes of a client or customer a program, or one who chooses among offers. */
const otherClients = ["tendering", "technicalClient"];

/** `Do you agree?: Yes`. */
const question = /\?[^\w?]*(?:(?:yes|no|ja|nein)[^\w?]*)?$/iu;

/** Whether a sentence that names the other side of an agreement can tell its duty; a question asks for it. */
export function isDutySentence({ by, statement, range, firstWord }: TopicEvidence, reading: Reading): boolean {
  if (by !== "words" || statement === undefined) return true;
  const { hits, markdown } = reading;
  if (question.test(markdown.visible.slice(range.start, range.end))) return false;
  const says = (group: string): boolean => findGroup(hits, group, statement.firstWord, statement.endWord) !== undefined;
  // `The customer checks the order` is said of a buyer in a shop, `The museum lends us tablets for the bookings` isn't.
  if (otherClients.some(says) || (says("consumer") && says("shopper"))) return false;
  if (firstWord === undefined) return true;
  // `Travel must be approved by the client` binds the supplier.
  if (
    findGroup(hits, "consented", firstWord, firstWord + 2)?.firstWord === firstWord &&
    findGroup(hits, "settled", statement.firstWord, statement.endWord) !== undefined
  )
    return false;
  return !isSuppliersDuty(reading, statement.firstWord, firstWord);
}

/** `The contractor shall use the repository designated by the client`: what is found later in the sentence is no duty. */
function isSuppliersDuty(reading: Reading, first: number, found: number): boolean {
  const { hits } = reading;
  if (["party", "institution"].some((group) => findGroup(hits, group, found, found + 4)?.firstWord === found))
    return false;
  const supplier = findSupplier(reading, first, found);
  if (supplier === undefined) return false;
  return findGroup(hits, "dutyModal", supplier.endWord, found)?.firstWord === supplier.endWord;
}

/** The first mention of the supplier by its name or function; `we` needs things from the client. */
export function findSupplier({ hits, words }: Reading, first: number, end: number): TermHit | undefined {
  for (let word = first; word < end; word++) {
    const hit = findGroup(hits, "supplier", word, end);
    if (hit === undefined || !/^(?:we|wir)$/.test(words[hit.firstWord]?.folded ?? "")) return hit;
    word = hit.firstWord;
  }
  return undefined;
}
