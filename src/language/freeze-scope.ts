import type * as lsp from "vscode-languageserver-types";
import type { EngagementDocument } from "../documents/document.ts";
import { findClauses } from "../engagement/frozen-clauses.ts";
import { freezeFrontMatter } from "../scaffold/freeze-front-matter.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { LanguageContext } from "./language-context.ts";
import { toWorkspaceEdit } from "./workspace-edit.ts";

/** Why a document can't be frozen: it is no statement of work, has no such clauses, or a front matter that can't be extended. */
export type FreezeProblem = "no-agreement" | "no-clauses" | "front-matter";

export interface FreezeAnswer {
  /** The headings of the clauses that the edit holds fast. */
  readonly clauses: readonly string[];
  readonly edit?: lsp.WorkspaceEdit;
  readonly problem?: FreezeProblem;
}

/** Holds the signed text of a statement of work fast: its status, and a fingerprint of each clause, in the front matter. */
export function provideFreeze(context: LanguageContext): FreezeAnswer {
  const { clauses, edits, problem } = freezeDocument(context.document, context.today);
  return problem === undefined ? { clauses, edit: toWorkspaceEdit(context, edits) } : { clauses: [], problem };
}

export interface FrozenDocument {
  readonly clauses: readonly string[];
  readonly edits: readonly TextEdit[];
  readonly problem?: FreezeProblem;
}

/** The edits that freeze a document as signed on a day. */
export function freezeDocument(document: EngagementDocument, today: string): FrozenDocument {
  const nothing = { clauses: [], edits: [] };
  if (document.kind !== "sow") return { ...nothing, problem: "no-agreement" };
  const clauses = findClauses(document);
  if (clauses.length === 0) return { ...nothing, problem: "no-clauses" };
  const fingerprints = new Map(clauses.map(({ name, fingerprint }) => [name, fingerprint]));
  const edits = freezeFrontMatter(document, { at: today, clauses: fingerprints });
  if (edits === undefined) return { ...nothing, problem: "front-matter" };
  return { clauses: [...fingerprints.keys()], edits };
}
