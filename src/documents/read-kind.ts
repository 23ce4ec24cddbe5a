import type { FrontMatter } from "../markdown/front-matter.ts";
import type { Heading, MarkdownDocument } from "../markdown/markdown-document.ts";
import { readWords } from "../text/words.ts";
import { addTerm, createTermTree, matchTerms, type TermTree } from "../vocabulary/term-matcher.ts";
import type { KindCues, KindWords } from "../vocabulary/topics.ts";
import { type DocumentKind, documentKinds } from "./document.ts";

export interface KindReading {
  readonly kind: DocumentKind;
  readonly declared: boolean;
  readonly reasons: readonly string[];
}

/** What speaks for the kinds beside words. */
export interface KindClues {
  readonly path: string;
  readonly title: Heading | undefined;
  /** How many of the list items, rows and headings read as user stories. */
  readonly storyCount: number;
}

const cueSources = ["titles", "headings", "terms"] as const;
type CueSource = (typeof cueSources)[number];

interface KindTerms {
  readonly tree: TermTree;
  /** By term number. */
  readonly cues: readonly { readonly kind: DocumentKind; readonly source: CueSource; readonly term: string }[];
}

/** A name says most, headings much, words in the text little; each counts once, however often it comes. */
const weights = { title: 6, fileName: 3, heading: 1, term: 0.35 };
const mostFromHeadings = 6;
const mostFromTerms = 2;
/** Below this the document is taken for none of ours. */
const leastScore = 3;

/** Tells the kind: front matter first, then what the caller declares, then what name, headings and words say. */
export function readKind(
  markdown: MarkdownDocument,
  words: KindWords,
  clues: KindClues,
  declared: DocumentKind | undefined,
): KindReading {
  const inFrontMatter = kindInFrontMatter(markdown.frontMatter);
  if (inFrontMatter !== undefined)
    return { kind: inFrontMatter, declared: true, reasons: ["the front matter says so"] };
  if (declared !== undefined) return { kind: declared, declared: true, reasons: ["the configuration says so"] };

  const scores = new Map<DocumentKind, { score: number; reasons: { weight: number; text: string }[] }>();
  const terms = compileKindTerms(words);
  const add = (kind: DocumentKind, weight: number, text: string): void => {
    const entry = scores.get(kind) ?? { score: 0, reasons: [] };
    scores.set(kind, { score: entry.score + weight, reasons: [...entry.reasons, { weight, text }] });
  };
  addTitle(readFileName(clues.path), weights.fileName, "file name");
  addTitle(clues.title?.text ?? "", weights.title, "title");
  addHeadings();
  addTerms();
  if (clues.storyCount >= 3)
    add("backlog", Math.min(6, 2 + clues.storyCount * 0.3), `${clues.storyCount} user stories`);

  const [best] = [...scores].sort(
    (a, b) => b[1].score - a[1].score || documentKinds.indexOf(a[0]) - documentKinds.indexOf(b[0]),
  );
  if (best === undefined || best[1].score < leastScore) return { kind: "none", declared: false, reasons: [] };
  const reasons = best[1].reasons.sort((a, b) => b.weight - a.weight).slice(0, 4);
  return { kind: best[0], declared: false, reasons: reasons.map(({ text }) => text) };

  function addTitle(text: string, weight: number, source: string): void {
    const all = readWords(text).filter((word) => !/^\d+$/.test(word.folded));
    const bestByKind = new Map<DocumentKind, { share: number; term: string }>();
    for (const hit of matchTerms(terms.tree, all)) {
      const cue = terms.cues[hit.term];
      if (cue?.source !== "titles") continue;
      const share = (hit.endWord - hit.firstWord) / all.length;
      if (share > (bestByKind.get(cue.kind)?.share ?? 0)) bestByKind.set(cue.kind, { share, term: cue.term });
    }
    for (const [kind, { share }] of bestByKind) add(kind, weight * Math.min(1, 0.4 + share), `${source} "${text}"`);
  }

  function addHeadings(): void {
    const perKind = new Map<DocumentKind, Set<string>>();
    const titles = [
      ...markdown.sections.flatMap((section) => (section.heading === undefined ? [] : [section.heading.text])),
      ...markdown.fields.map((field) => field.label),
    ];
    for (const title of titles) {
      const all = readWords(title);
      for (const hit of matchTerms(terms.tree, all)) {
        const cue = terms.cues[hit.term];
        if (cue?.source !== "headings" || (hit.endWord - hit.firstWord) * 3 < all.length) continue;
        const known = perKind.get(cue.kind) ?? new Set();
        perKind.set(cue.kind, known.add(cue.term));
      }
    }
    for (const [kind, found] of perKind)
      add(kind, Math.min(mostFromHeadings, found.size * weights.heading), `headings ${quoteList(found)}`);
  }

  function addTerms(): void {
    const perKind = new Map<DocumentKind, Set<string>>();
    for (const hit of matchTerms(terms.tree, readWords(markdown.visible))) {
      const cue = terms.cues[hit.term];
      if (cue?.source === "terms") perKind.set(cue.kind, (perKind.get(cue.kind) ?? new Set()).add(cue.term));
    }
    for (const [kind, found] of perKind)
      add(kind, Math.min(mostFromTerms, found.size * weights.term), `words ${quoteList(found)}`);
  }
}

/** The words of a file's name: `2-UserStories_v3.md` → `2 User Stories v3`. */
function readFileName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  return name
    .replace(/\.\w+$/, "")
    .replace(/[_.-]+/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
}

const compiled = new WeakMap<KindWords, KindTerms>();

function compileKindTerms(words: KindWords): KindTerms {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const tree = createTermTree();
  const cues: { kind: DocumentKind; source: CueSource; term: string }[] = [];
  for (const [kind, kindCues] of Object.entries(words) as [DocumentKind, KindCues][]) {
    for (const source of cueSources) {
      for (const term of kindCues[source].flatMap((list) => list.split("|"))) {
        addTerm(tree, term, cues.length);
        cues.push({ kind, source, term });
      }
    }
  }
  const result = { tree, cues };
  compiled.set(words, result);
  return result;
}

function kindInFrontMatter(frontMatter: FrontMatter | undefined): DocumentKind | undefined {
  const mandate = frontMatter?.data.mandate;
  if (typeof mandate !== "object" || mandate === null || !("kind" in mandate)) return undefined;
  return documentKinds.find((kind) => kind === mandate.kind);
}

function quoteList(terms: ReadonlySet<string>): string {
  return [...terms]
    .slice(0, 4)
    .map((term) => `"${term}"`)
    .join(", ");
}
