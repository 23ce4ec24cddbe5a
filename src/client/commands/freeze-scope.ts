import { l10n, type TextEditor, window, workspace } from "vscode";
import { type FreezeParams, type FreezeResult, freezeRequest } from "../../protocol/requests.ts";
import type { CommandContext } from "../activate.ts";

/** Writes into the front matter of a statement of work that it is signed, with a fingerprint of each of its clauses. */
export async function freezeScope({ client }: CommandContext): Promise<void> {
  const editor = window.activeTextEditor;
  const answer = editor?.document.languageId === "markdown" ? await ask(client, editor) : undefined;
  const edit = answer?.edit && (await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
  if (answer === undefined || edit === undefined) {
    void window.showInformationMessage(describeProblem(answer?.problem));
    return;
  }
  if (await workspace.applyEdit(edit))
    void window.showInformationMessage(l10n.t("Frozen as signed: {0}.", answer.clauses.join(", ")));
}

async function ask(client: CommandContext["client"], { document }: TextEditor): Promise<FreezeResult | undefined> {
  const params: FreezeParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
  return (await client.sendRequest<FreezeResult | null>(freezeRequest, params)) ?? undefined;
}

function describeProblem(problem: FreezeResult["problem"]): string {
  switch (problem) {
    case "no-clauses":
      return l10n.t("No clauses about scope, price, acceptance, changes or dates were found.");
    case "front-matter":
      return l10n.t("The front matter can't be extended safely. Mend it first.");
    default:
      return l10n.t("Open a statement of work in Markdown to freeze its scope.");
  }
}
