import type * as lsp from "vscode-languageserver-types";
import { fileNameOf } from "../engagement/document-summary.ts";
import { matchWish } from "../engagement/match-items.ts";
import type { ScopeVerdict } from "../engagement/match-scope.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

export interface ScopeCheckRequest {
  /** The wish, in the author's words. */
  readonly text: string;
}

/** What the agreement says to a wish. */
export interface ScopeAnswer {
  /** `no-agreement` where the engagement has no statement of work that lists its scope. */
  readonly verdict: ScopeVerdict | "no-agreement";
  /** The statement that comes nearest, as written, and where it stands. */
  readonly clause?: { readonly text: string; readonly file: string; readonly location: lsp.Location };
}

/** Holds a wish against the scope of the engagement's statement of work. */
export function provideScopeCheck(context: LanguageContext, { text }: ScopeCheckRequest): ScopeAnswer {
  const match = matchWish(context.engagement, text);
  if (match === undefined) return { verdict: "no-agreement" };
  const { verdict, nearest } = match;
  const uri = nearest === undefined ? undefined : context.uriOf(nearest.agreement.path);
  if (nearest === undefined || uri === undefined) return { verdict };
  const location = { uri, range: toLspRange(nearest.agreement.lines, nearest.range) };
  return { verdict, clause: { text: nearest.text, file: fileNameOf(nearest.agreement), location } };
}
