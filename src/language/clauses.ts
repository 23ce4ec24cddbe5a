import type * as lsp from "vscode-languageserver-types";
import { type ConceptName, conceptNames } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import type { Clause } from "../scaffold/clause.ts";
import { clauseLibrary } from "../scaffold/clause-library.generated.ts";
import { readDocumentStyle } from "../scaffold/document-style.ts";
import { insertBlocks } from "../scaffold/insertion.ts";
import { offsetAt, positionAt } from "../text/line-index.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { writeClause, writeOwnClause } from "./clause-text.ts";
import type { LanguageContext } from "./language-context.ts";
import { toSnippetText } from "./snippet-text.ts";

/** Which clauses a document could take. Lower is better. */
export interface RankedClause {
  readonly clause: Clause;
  readonly fit: "missing" | "said" | "other-kind";
}

export interface ClausesRequest {
  readonly position: lsp.Position;
}

/** What "Insert Clause" offers, and where the chosen one goes. */
export interface ClauseOffer {
  readonly position: lsp.Position;
  readonly clauses: readonly OfferedClause[];
}

export interface OfferedClause {
  readonly title: string;
  readonly description: string;
  readonly prefix: string;
  readonly fit: RankedClause["fit"];
  /** Whether it is one of the team's own. */
  readonly isOwn: boolean;
  /** In snippet syntax, with the empty lines around it that it needs at `position`. */
  readonly snippet: string;
}

const fits: readonly RankedClause["fit"][] = ["missing", "said", "other-kind"];
/** A text of fewer characters does not tell its language. */
const shortestTelling = 40;

/** All clauses that could go into a document, the best first, and the nearest place below what is at a position. */
export function provideClauses(
  { document }: LanguageContext,
  { position }: ClausesRequest,
  own: readonly Clause[] = [],
): ClauseOffer {
  const { lineEnd } = readDocumentStyle(document);
  const offset = offsetAt(document.lines, position);
  const placed = rankClauses(document, own).map(({ clause, fit }) => ({
    clause,
    fit,
    edit: startOnLine(
      document,
      insertBlocks(
        document,
        offset,
        own.includes(clause) ? writeOwnClause(document, clause) : writeClause(document, clause),
        lineEnd,
      ),
      lineEnd,
    ),
  }));
  return {
    position: positionAt(document.lines, placed[0]?.edit.range.start ?? offset),
    clauses: placed.map(({ clause, fit, edit }) => ({
      title: clause.title,
      description: clause.description,
      prefix: clause.prefix,
      isOwn: own.includes(clause),
      fit,
      snippet: toSnippetText(edit.newText),
    })),
  };
}

/** The same edit from the start of a line on: editors give a snippet the indent of the line that it is put into. */
function startOnLine({ text }: EngagementDocument, edit: TextEdit, lineEnd: string): TextEdit {
  const { start } = edit.range;
  if (!text.startsWith(lineEnd, start) || !edit.newText.startsWith(lineEnd)) return edit;
  const next = start + lineEnd.length;
  return { range: { start: next, end: next }, newText: edit.newText.slice(lineEnd.length) + lineEnd };
}

/** The clauses in the document's language: first what its kind misses, then the rest of its kind; a team's own go first. */
export function rankClauses(document: EngagementDocument, own: readonly Clause[] = []): RankedClause[] {
  const isTelling = document.markdown.visible.trim().length >= shortestTelling;
  const language = document.language === "de" ? "de" : "en";
  return [...own, ...clauseLibrary]
    .filter((clause) => !isTelling || clause.language === language)
    .map((clause) => ({ clause, fit: fitOf(document, clause) }))
    .sort(
      (a, b) =>
        fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
        Number(own.includes(b.clause)) - Number(own.includes(a.clause)) ||
        weightOf(a.clause) - weightOf(b.clause),
    );
}

/** Concepts are listed with the weightiest first; a clause without one can wait. */
function weightOf({ concepts: [first] }: Clause): number {
  return first === undefined ? conceptNames.length : conceptNames.indexOf(first as ConceptName);
}

function fitOf(document: EngagementDocument, clause: Clause): RankedClause["fit"] {
  if (document.kind !== "none" && !clause.kinds.some((kind) => kind === document.kind)) return "other-kind";
  const readings = clause.concepts.map((name) => document.concepts[name as ConceptName]);
  return readings.some((reading) => reading?.state === "absent") ? "missing" : "said";
}
