import type * as lsp from "vscode-languageserver-types";
import { lineAt } from "../text/line-index.ts";
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
export function toSnippetEdit(context: LanguageContext, edits: readonly TextEdit[]): lsp.WorkspaceEdit {
  const { client } = context;
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

function buildWorkspaceEdit(
  { uri, version, client }: LanguageContext,
  edits: (lsp.TextEdit | lsp.SnippetTextEdit)[],
): lsp.WorkspaceEdit {
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits as lsp.TextEdit[] } };
}

function toLspEdit({ document }: LanguageContext, { range, newText }: TextEdit): lsp.TextEdit {
  return { range: toLspRange(document.lines, range), newText };
}

/** Editors give each line of a snippet the indent of the line that it is put into; the edit has its own already. */
function isIndented({ document, text }: LanguageContext, { range }: TextEdit): boolean {
  const start = document.lines.starts[lineAt(document.lines, range.start)] as number;
  return /^[ \t]/.test(text.slice(start, range.start));
}
