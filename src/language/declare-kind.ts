import type * as lsp from "vscode-languageserver-types";
import { documentKinds } from "../documents/document.ts";
import { declareKind } from "../scaffold/declare-kind.ts";
import type { LanguageContext } from "./language-context.ts";
import { toWorkspaceEdit } from "./workspace-edit.ts";

export interface DeclareKindRequest {
  /** One of `documentKinds`. */
  readonly kind: string;
}

export interface DeclareKindAnswer {
  readonly edit?: lsp.WorkspaceEdit;
  /** The front matter can't be extended safely. */
  readonly problem?: "front-matter";
}

/** The edit that says in the front matter what kind of document it is; undefined for a kind that nobody knows. */
export function provideKindDeclaration(
  context: LanguageContext,
  { kind: wanted }: DeclareKindRequest,
): DeclareKindAnswer | undefined {
  const kind = documentKinds.find((known) => known === wanted);
  if (kind === undefined) return undefined;
  const edit = declareKind(context.document, kind);
  return edit === undefined ? { problem: "front-matter" } : { edit: toWorkspaceEdit(context, [edit]) };
}
