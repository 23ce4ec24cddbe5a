import { readWords, type Word } from "../text/words.ts";
import type { DocumentSummary } from "./document-summary.ts";

/** `Café Nord` for `cafe nord`: an engagement's name as its documents write it, where one does. */
export function displayName(name: string, documents: readonly DocumentSummary[]): string {
  const wanted = readWords(name).map(({ folded }) => folded);
  const written = documents.flatMap(({ title, facts, people }) => [
    title?.text ?? "",
    ...facts.parties.map((party) => party.name),
    ...people.map((person) => person.name),
  ]);
  return written.map((text) => findName(text, wanted)).find((found) => found !== undefined) ?? name;
}

/** Words that a name was folded without may stand between the others: `Bakery for Cafés` is `bakery cafes`. */
const mostBetween = 1;

function findName(text: string, wanted: readonly string[]): string | undefined {
  const words = readWords(text);
  for (const [at, { start }] of words.entries()) {
    const end = endOfName(words.slice(at), wanted);
    if (end !== undefined) return text.slice(start, end);
  }
  return undefined;
}

/** Where a name ends that begins with the first of the words. */
function endOfName(words: readonly Word[], wanted: readonly string[]): number | undefined {
  let next = 0;
  let end: number | undefined;
  for (const [index, name] of wanted.entries()) {
    const reach = index === 0 ? 1 : next + mostBetween + 1;
    const found = words.slice(next, reach).find(({ folded }) => folded === name);
    if (found === undefined) return undefined;
    next = words.indexOf(found) + 1;
    end = found.end;
  }
  return end;
}
