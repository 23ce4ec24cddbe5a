import type * as lsp from "vscode-languageserver-types";
import type { DocumentEdits } from "../rules/rule.ts";
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
  elsewhere: readonly DocumentEdits[] = [],
): lsp.WorkspaceEdit {
  const { client } = context;
  if (elsewhere.length > 0) return toEditOfSeveral(context, edits, elsewhere);
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

/** Edits of several documents, undone in one step; a new document is made beside the others. */
function toEditOfSeveral(
  context: LanguageContext,
  edits: readonly TextEdit[],
  elsewhere: readonly DocumentEdits[],
): lsp.WorkspaceEdit {
  const own = edits.map((edit) => toLspEdit(context, edit));
  const created = new Set<string>();
  const others = elsewhere.flatMap((other): (lsp.CreateFile | lsp.TextDocumentEdit)[] => {
    const uri = context.uriOf(other.path);
    const document = context.open(other.path);
    if (other.isNew === true) {
      const newUri = new URL(encodeURIComponent(fileNameIn(other.path)), context.uri).href;
      created.add(newUri);
      const [first] = other.edits;
      return [
        { kind: "create", uri: newUri, options: { ignoreIfExists: false, overwrite: false } },
        {
          textDocument: { uri: newUri, version: null },
          edits: [{ range: { start: fileStart, end: fileStart }, newText: first?.newText ?? "" }],
        },
      ];
    }
    if (uri === undefined || document === undefined) return [];
    return [{ textDocument: { uri, version: null }, edits: other.edits.map((edit) => toLspEdit({ document }, edit)) }];
  });
  const { uri, version, client } = context;
  const ownEdit =
    own.length === 0 ? [] : [{ textDocument: { uri, version: client.versionedEdits ? version : null }, edits: own }];
  // New documents come first: where one can't be made, what moves into it has to stay.
  const isOfNew = (edit: (typeof others)[number]): boolean =>
    created.has("kind" in edit ? edit.uri : edit.textDocument.uri);
  return { documentChanges: [...others.filter(isOfNew), ...ownEdit, ...others.filter((edit) => !isOfNew(edit))] };
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
