import type * as lsp from "vscode-languageserver-types";
import type { DraftedFile } from "../scaffold/drafted-file.ts";
import { fileNameIn } from "../text/file-path.ts";
import { type LineIndex, lineAt } from "../text/line-index.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";
import { hasPlaceholders, toSnippetText } from "./snippet-text.ts";

/** Edits of the document as LSP's value, tied to the document's version where the client can tell versions apart. */
export function toWorkspaceEdit(context: LanguageContext, edits: readonly TextEdit[]): lsp.WorkspaceEdit {
  return buildWorkspaceEdit(
    context,
    edits.map((edit) => toLspEdit(context, edit)),
  );
}

/** The same with tab stops at the placeholders of the new text, where the client has them. */
export function toSnippetEdit(
  context: LanguageContext,
  edits: readonly TextEdit[],
  newFiles: readonly DraftedFile[] = [],
): lsp.WorkspaceEdit {
  const { client } = context;
  if (newFiles.length > 0) return toEditWithFiles(context, edits, newFiles);
  if (!client.snippetEdits || !client.versionedEdits) return toWorkspaceEdit(context, edits);
  return buildWorkspaceEdit(
    context,
    edits.map((edit) =>
      hasPlaceholders(edit.newText) && !isIndented(context, edit)
        ? {
            range: toLspRange(context.document.lines, edit.range),
            snippet: { kind: "snippet", value: toSnippetText(edit.newText) },
          }
        : toLspEdit(context, edit),
    ),
  );
}

/** The edits of one document among several. */
export interface EditsOfDocument {
  readonly path: string;
  readonly lines: LineIndex;
  readonly edits: readonly TextEdit[];
}

/** Edits of several documents in one step, each tied to the version of its document where that is known. */
export function toEditOfDocuments(
  { uriOf, versionOf, client }: LanguageContext,
  documents: readonly EditsOfDocument[],
): lsp.WorkspaceEdit {
  const changed = documents.flatMap(({ path, lines, edits }) => {
    const uri = uriOf(path);
    if (uri === undefined || edits.length === 0) return [];
    const lspEdits = edits.map((edit) => toLspEdit({ document: { lines } }, edit));
    return [{ textDocument: { uri, version: versionOf(path) ?? null }, edits: lspEdits }];
  });
  return client.versionedEdits
    ? { documentChanges: changed }
    : { changes: Object.fromEntries(changed.map(({ textDocument, edits }) => [textDocument.uri, edits])) };
}

/** Edits of the document and files written beside it, undone in one step. */
function toEditWithFiles(
  context: LanguageContext,
  edits: readonly TextEdit[],
  newFiles: readonly DraftedFile[],
): lsp.WorkspaceEdit {
  const { uri, version } = context;
  const created = newFiles.flatMap((file): (lsp.CreateFile | lsp.TextDocumentEdit)[] => {
    const newUri = uriOfNewFile(context, file);
    return [
      { kind: "create", uri: newUri, options: { ignoreIfExists: false, overwrite: false } },
      {
        textDocument: { uri: newUri, version: null },
        edits: [{ range: { start: fileStart, end: fileStart }, newText: file.text }],
      },
    ];
  });
  if (edits.length === 0) return { documentChanges: created };
  const textDocument = { uri, version };
  // New files come first: where one can't be made, what moves into it has to stay.
  return { documentChanges: [...created, { textDocument, edits: edits.map((edit) => toLspEdit(context, edit)) }] };
}

/** Where a file is written: beside the document. */
function uriOfNewFile({ uri }: LanguageContext, { path }: DraftedFile): string {
  return new URL(encodeURIComponent(fileNameIn(path)), uri).href;
}

const fileStart: lsp.Position = { line: 0, character: 0 };

function buildWorkspaceEdit(
  { uri, version, client }: LanguageContext,
  edits: (lsp.TextEdit | lsp.SnippetTextEdit)[],
): lsp.WorkspaceEdit {
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits as lsp.TextEdit[] } };
}

function toLspEdit(
  { document }: { readonly document: { readonly lines: LineIndex } },
  { range, newText }: TextEdit,
): lsp.TextEdit {
  return { range: toLspRange(document.lines, range), newText };
}

/** Editors give each line of a snippet the indent of the line that it is put into; the edit has its own already. */
function isIndented({ document, text }: LanguageContext, { range }: TextEdit): boolean {
  const start = document.lines.starts[lineAt(document.lines, range.start)] as number;
  return /^[ \t]/.test(text.slice(start, range.start));
}
