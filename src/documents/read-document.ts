import { readMarkdown } from "../markdown/read-markdown.ts";
import { buildLineIndex } from "../text/line-index.ts";
import { type ConceptName, conceptNames } from "./concepts.ts";
import type { ConceptReading, DocumentKind, EngagementDocument } from "./document.ts";

/** What is known of a document before it is read. */
export interface ReadOptions {
  /** The kind that the configuration gives it; front matter goes before it. */
  readonly kind?: DocumentKind;
}

/** One text → one typed document. Never fails: what can't be read gives a smaller document. */
export function readDocument(path: string, text: string, options: ReadOptions = {}): EngagementDocument {
  const markdown = readMarkdown(text);
  const concepts = Object.fromEntries(
    conceptNames.map((name) => [name, { state: "absent", evidence: [], open: [], facets: {} }]),
  ) as Record<ConceptName, ConceptReading>;
  return {
    path,
    text,
    lines: buildLineIndex(text),
    markdown,
    kind: options.kind ?? "none",
    kindDeclared: false,
    kindReasons: [],
    language: "en",
    status: undefined,
    title: undefined,
    concepts,
    people: [],
    risks: [],
    items: [],
    placeholders: [],
    emptySections: [],
  };
}
