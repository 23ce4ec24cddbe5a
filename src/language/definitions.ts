import type { EngagementDocument } from "../documents/document.ts";
import { isInside, type Range } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import type { Definition } from "../vocabulary/definitions/definition.ts";
import { englishDefinitions } from "../vocabulary/definitions/english.ts";
import { germanDefinitions } from "../vocabulary/definitions/german.ts";
import { buildTermTree, keepLongest, matchTerms, type TermTree } from "../vocabulary/term-matcher.ts";

/** A word of the field where a reader may want it explained. */
export interface DefinedPlace {
  readonly definition: Definition;
  readonly range: Range;
}

interface DefinitionsOfLanguage {
  readonly definitions: readonly Definition[];
  readonly tree: TermTree;
}

const byLanguage: ReadonlyMap<string, DefinitionsOfLanguage> = new Map(
  Object.entries({ en: englishDefinitions, de: germanDefinitions }).map(([language, definitions]) => [
    language,
    { definitions, tree: buildTermTree(definitions.map(({ terms }) => terms)) },
  ]),
);

const known = new WeakMap<EngagementDocument, readonly DefinedPlace[]>();

/** The word of the field at an offset, where its section says it for the first time. */
export function findDefinition(document: EngagementDocument, offset: number): DefinedPlace | undefined {
  const places = known.get(document) ?? readDefinedPlaces(document);
  known.set(document, places);
  return places.find(({ range }) => range.start <= offset && offset <= range.end);
}

/** In headings, and once in the text under each. */
function readDefinedPlaces(document: EngagementDocument): DefinedPlace[] {
  const ofLanguage = byLanguage.get(document.language);
  if (ofLanguage === undefined) return [];
  const words = readWords(document.markdown.visible);
  const said = new Set<string>();
  return keepLongest(matchTerms(ofLanguage.tree, words)).flatMap(({ term, firstWord, endWord }) => {
    const definition = ofLanguage.definitions[term];
    const [first, last] = [words[firstWord], words[endWord - 1]];
    if (definition === undefined || first === undefined || last === undefined) return [];
    const range = { start: first.start, end: last.end };
    const place = `${placeOf(document, range)} ${definition.name}`;
    if (said.has(place)) return [];
    said.add(place);
    return [{ definition, range }];
  });
}

/** The innermost section that holds a place, and whether that is in its heading. */
function placeOf({ markdown }: EngagementDocument, range: Range): string {
  const at = markdown.sections.findLastIndex((section) => isInside(range, section.range));
  const heading = markdown.sections[at]?.heading;
  return `${at} ${heading !== undefined && isInside(range, heading.range) ? "heading" : "text"}`;
}
