import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { forgetExcerpt, readMarkdown } from "../markdown/read-markdown.ts";
import { buildLineIndex } from "../text/line-index.ts";
import { type CompiledVocabulary, compileVocabulary } from "../vocabulary/compile-vocabulary.ts";
import { english } from "../vocabulary/english.ts";
import { german } from "../vocabulary/german.ts";
import { addGlossary, type Glossary } from "../vocabulary/glossary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { collectEvidence } from "./collect-evidence.ts";
import { collectPoints } from "./collect-points.ts";
import { readDeclaredTerms } from "./declared-terms.ts";
import type { DocumentKind, EngagementDocument, SupportedLanguage } from "./document.ts";
import { forgetItemTexts } from "./items/item-terms.ts";
import { readItems } from "./items/read-items.ts";
import { readOwnerPlaces } from "./owner-places.ts";
import { readPlaceholders } from "./placeholders.ts";
import { readConcepts } from "./read-concepts.ts";
import { readEmptySections } from "./read-empty-sections.ts";
import { readFacts } from "./read-facts.ts";
import { readKind } from "./read-kind.ts";
import { readLanguage } from "./read-language.ts";
import { readPeople } from "./read-people.ts";
import { readRisks } from "./read-risks.ts";
import { buildReading, type KnownStatements, type Reading } from "./reading.ts";
import { wordsOf } from "./words-of.ts";

/** What is known of a document before it is read. */
export interface ReadOptions {
  /** The kind that the configuration gives it; front matter goes before it. */
  readonly kind?: DocumentKind;
  /** House words beside those that Mandate knows. Give the same object again for the same words: it is compiled once. */
  readonly glossary?: Glossary;
  /** What the same document was before an edit: what is still the same in it is not read again. The outcome is the same without. */
  readonly earlier?: EngagementDocument | undefined;
}

const vocabularies: Readonly<Record<SupportedLanguage, Vocabulary>> = { en: english, de: german };
const noGlossary: Glossary = {};
const compiled = new WeakMap<Glossary, Map<SupportedLanguage, CompiledVocabulary>>();
const knownStatements = new WeakMap<EngagementDocument, KnownStatements>();

/** One text → one typed document. Never fails: what can't be read gives a smaller document. */
export function readDocument(path: string, text: string, options: ReadOptions = {}): EngagementDocument {
  const { earlier } = options;
  const markdown = readMarkdown(text, earlier?.markdown);
  const language = readLanguage(wordsOf(markdown), markdown.visible);
  const known = language === "de" ? "de" : "en";
  const reading = buildReading(
    markdown,
    vocabularyFor(known, options.glossary ?? noGlossary),
    earlier && knownStatements.get(earlier),
  );
  const title = findTitle(markdown);
  const stories = readItems(markdown, language, "backlog", earlier?.markdown);
  const collected = collectEvidence(reading);
  const clues = { path, title, items: stories, collected };
  const { kind, declared, reasons } = readKind(reading, vocabularies[known].kinds, clues, options.kind);
  const items = kind === "backlog" ? stories : readItems(markdown, language, kind);
  const people = readPeople(reading, kind);
  const risks = readRisks(reading);
  const concepts = readConcepts(reading, { kind, people, risks, items, collected });
  const document: EngagementDocument = {
    path,
    text,
    lines: buildLineIndex(text),
    markdown,
    kind,
    kindDeclared: declared,
    kindReasons: reasons,
    language,
    status: markdown.frontMatter?.entries
      .find((entry) => entry.key === "status")
      ?.value.trim()
      .toLowerCase(),
    title,
    sectionTopics: reading.sectionTopics,
    concepts,
    points: collectPoints(reading),
    pointTitles: reading.pointTitles,
    ownerPlaces: readOwnerPlaces(reading, concepts["product-owner"].names ?? [], people),
    declared: readDeclaredTerms(markdown.frontMatter?.data.mandate),
    people,
    risks,
    items,
    facts: readFacts(reading, language, kind),
    placeholders: readPlaceholders(markdown),
    emptySections: readEmptySections(markdown),
  };
  if (earlier === undefined) forgetTexts(reading);
  else knownStatements.set(document, reading.known);
  return document;
}

/**
 * Most documents are read once. What was found in each of their texts would take more memory than all else of them, so it
 * is kept only of a document that has been read again already.
 */
function forgetTexts({ markdown, statements }: Reading): void {
  for (const { known } of markdown.passages) known.forget();
  for (const { known } of statements) known.forget();
  forgetItemTexts(markdown);
  forgetExcerpt(markdown);
}

function vocabularyFor(language: SupportedLanguage, glossary: Glossary): CompiledVocabulary {
  const byLanguage = compiled.get(glossary) ?? new Map<SupportedLanguage, CompiledVocabulary>();
  compiled.set(glossary, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const created = compileVocabulary(addGlossary(vocabularies[language], glossary));
  byLanguage.set(language, created);
  return created;
}

/** The first heading of the highest level; a line in bold below the first sentences is none, as in a letter. */
function findTitle({ sections, visible }: MarkdownDocument): EngagementDocument["title"] {
  const headings = sections.flatMap((section) =>
    section.heading === undefined || section.heading.text === "" ? [] : [section.heading],
  );
  const highest = Math.min(...headings.map((heading) => heading.level));
  const title = headings.find((heading) => heading.level === highest);
  if (title?.style !== "bold") return title;
  const before = sections.flatMap(({ blocks }) => blocks).filter(({ range }) => range.end <= title.range.start);
  const isBelowText = before.some(
    ({ type, range }) => type === "paragraph" && sentence.test(visible.slice(range.start, range.end)),
  );
  return isBelowText ? undefined : title;
}

/** So many words up to a full stop are no line of an address or a date. */
const sentence = /(?:\S+\s+){7}\S+\.(?:\s|$)/u;
