import { l10n, type QuickPickItem, QuickPickItemKind, SnippetString, window } from "vscode";
import { type ClausesParams, type ClausesResult, clausesRequest, type OfferedClause } from "../../protocol/requests.ts";
import type { CommandContext } from "../activate.ts";

/** Lets the author choose a clause that fits the document and inserts it at the cursor, or below its paragraph. */
export async function insertClause({ client }: CommandContext): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== "markdown") {
    void window.showInformationMessage(l10n.t("Open a Markdown document to insert a clause into it."));
    return;
  }
  const { document, selection } = editor;
  const params: ClausesParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
  const offer = await client.sendRequest<ClausesResult | null>(clausesRequest, params);
  if (offer === null) return;
  const chosen = await window.showQuickPick(toItems(offer), {
    title: l10n.t("Insert Clause"),
    placeHolder: l10n.t("Choose what the document should say"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.clause === undefined) return;
  const place = client.protocol2CodeConverter.asPosition(offer.position);
  await editor.insertSnippet(new SnippetString(chosen.clause.snippet), place);
  editor.revealRange(editor.selection);
}

interface ClauseItem extends QuickPickItem {
  /** Not there for a heading in the list. */
  readonly clause?: OfferedClause;
}

function toItems({ clauses }: ClausesResult): ClauseItem[] {
  return [
    ...toGroup(clauses, "missing", l10n.t("Missing in this document")),
    ...toGroup(clauses, "said", l10n.t("For this kind of document")),
    ...toGroup(clauses, "other-kind", l10n.t("For other documents")),
  ];
}

function toGroup(clauses: readonly OfferedClause[], fit: OfferedClause["fit"], label: string): ClauseItem[] {
  const items = clauses
    .filter((clause) => clause.fit === fit)
    .map((clause) => ({ label: titleOf(clause), description: clause.prefix, detail: clause.description, clause }));
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

/** As in New Document, a team's own have a sign. */
function titleOf({ title, isOwn }: OfferedClause): string {
  return isOwn ? `$(organization) ${title}` : title;
}
