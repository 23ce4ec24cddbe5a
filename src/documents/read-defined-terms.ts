import type { Section } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Range } from "../text/range.ts";
import type { DefinedTerm } from "./facts/facts.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading } from "./reading.ts";

const definitions =
  /^(?:terms and definitions|definitions(?: (?:of terms|and acronyms|and abbreviations))?|defined terms|glossary(?: of terms)?|terminology|acronyms(?: and abbreviations)?|abbreviations|glossar|begriffe|begriffs(?:bestimmungen|definitionen|erklärungen)|definitionen|abkürzungen|abkürzungsverzeichnis)$/iu;
/** `(the "Client")`, `("Client")`, `(nachfolgend „Auftraggeber“ genannt)`; a lower-case aside in quotes is none. */
const inParentheses =
  /\((?:(?:[Tt]he|[Hh]ereinafter|[Cc]ollectively|[Ee]ach an?|[Ee]ach|[Tt]ogether|referred to as|also|[Ii]m [Ff]olgenden|[Nn]achfolgend|[Nn]achstehend|[Ff]ortan|[Kk]urz|[Gg]emeinsam|[Dd]er|[Dd]ie|[Dd]as)[ ,:]+){0,4}["“„«](\p{Lu}[^"“”„«»()\s]*(?:[ -][^"“”„«»()\s]+){0,3})["”“»][^()\n]{0,30}\)/gu;
/** `"Deliverable" means …`, `„Abnahme“ bezeichnet …`. */
const inSentence =
  /["“„«]([^"“”„«»()\n]{2,40})["”“»][ \t]+(?:means|shall mean|refers to|is defined as|bezeichnet|bedeutet|meint|ist definiert als)(?!\p{L})/giu;
const longestTerm = 60;

/** The terms to which a document gives a meaning of its own, in order, each with the place that says it. */
export function readDefinedTerms({ markdown }: Reading): DefinedTerm[] {
  const { visible, fields, blocks } = markdown;
  const found: DefinedTerm[] = [];
  for (const { label, labelRange, value, valueRange, section, block } of fields) {
    if (block?.type !== "table" && isAboutTerms(section) && !isPlaceholder(value))
      add(label, labelRange, valueRange.end);
  }
  for (const table of blocks) {
    if (table.type !== "table" || !isAboutTerms(table.section)) continue;
    for (const { cells, range } of table.rows) {
      const [term, ...meanings] = cells;
      if (term !== undefined && meanings.some(({ text }) => !isPlaceholder(text)))
        add(term.text, term.range, range.end);
    }
  }
  for (const pattern of [inParentheses, inSentence]) {
    for (const match of allMatches(visible, pattern)) {
      const term = match[1] as string;
      const start = match.index + match[0].indexOf(term);
      add(term, { start, end: start + term.length }, match.index + match[0].length);
    }
  }
  found.sort((a, b) => a.termRange.start - b.termRange.start || b.range.end - a.range.end);
  let end = 0;
  return found.filter(({ range }) => {
    const isInsideLast = range.start < end;
    if (!isInsideLast) end = range.end;
    return !isInsideLast;
  });

  function add(term: string, termRange: Range, endOfMeaning: number): void {
    if (term.length <= longestTerm)
      found.push({ term, termRange, range: { start: termRange.start, end: endOfMeaning } });
  }
}

function isAboutTerms(section: Section | undefined): boolean {
  if (section === undefined) return false;
  const title = section.heading?.text.replace(/^[\d.\s]+/, "").trim();
  return (title !== undefined && definitions.test(title)) || isAboutTerms(section.parent);
}
