import type { EngagementDocument } from "../documents/document.ts";
import type { DefinedTerm } from "../documents/facts/facts.ts";
import { allMatches } from "../text/all-matches.ts";
import { escapePattern } from "../text/escape-pattern.ts";
import type { Range } from "../text/range.ts";
import type { DocumentSummary } from "./document-summary.ts";
import type { Engagement } from "./engagement.ts";

/** A word to which documents of an engagement give a meaning of their own. */
export interface KnownTerm {
  readonly name: string;
  readonly definitions: readonly { readonly document: DocumentSummary; readonly term: DefinedTerm }[];
}

const known = new WeakMap<Engagement, ReadonlyMap<string, KnownTerm>>();

/** By the term as written. */
export function termsOf(engagement: Engagement): ReadonlyMap<string, KnownTerm> {
  const terms = known.get(engagement) ?? gather(engagement);
  known.set(engagement, terms);
  return terms;
}

function gather({ documents }: Engagement): ReadonlyMap<string, KnownTerm> {
  const terms = new Map<string, KnownTerm>();
  for (const document of documents) {
    for (const term of document.facts.definedTerms) {
      const name = term.term.replace(/\s+/g, " ").trim();
      if (!/\p{L}{2}/u.test(name)) continue;
      terms.set(name, { name, definitions: [...(terms.get(name)?.definitions ?? []), { document, term }] });
    }
  }
  return terms;
}

/** A place where a text uses a term. */
export interface TermPlace {
  readonly name: string;
  readonly range: Range;
}

/** Where a document uses one of the terms, as a word of its own in the same letters; of an English plural without the s. */
export function placesOfTerms(names: readonly string[], { markdown, language }: EngagementDocument): TermPlace[] {
  if (names.length === 0) return [];
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.split(" ").map(escapePattern).join("\\s+")).join("|");
  const plural = language === "en" ? "(?:s|['’]s?)?" : "";
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_@/.-])(${any})(?=${plural}(?![\\p{L}\\p{N}_@]|-\\p{L}))`, "gu");
  return allMatches(markdown.visible, pattern).map((match) => ({
    name: (match[1] as string).replace(/\s+/g, " "),
    range: { start: match.index, end: match.index + match[0].length },
  }));
}
