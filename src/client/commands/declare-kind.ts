import { l10n, type QuickPickItem, type TextDocument, window, workspace } from "vscode";
import {
  type DeclareKindParams,
  type DeclareKindResult,
  type DocumentStatusParams,
  type DocumentStatusResult,
  declareKindRequest,
  documentStatusRequest,
} from "../../protocol/document-status.ts";
import type { DocumentKindName } from "../../protocol/overview.ts";
import type { CommandContext } from "../activate.ts";
import { nameKind } from "../engagement-words.ts";

/** Lets the author say what a document is, and writes it into the front matter. */
export async function declareKind({ client }: CommandContext): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "markdown") {
    void window.showInformationMessage(l10n.t("Open a Markdown document to declare its kind."));
    return;
  }
  const chosen = await window.showQuickPick(listKinds(await readKind(client, document)), {
    title: l10n.t("Declare the Kind of This Document"),
    placeHolder: l10n.t("What is this document?"),
    matchOnDetail: true,
  });
  if (chosen === undefined) return;
  const params: DeclareKindParams = { ...identify(client, document), kind: chosen.documentKind };
  const answer = await client.sendRequest<DeclareKindResult | null>(declareKindRequest, params);
  if (answer?.edit === undefined) {
    void window.showInformationMessage(l10n.t("The front matter can't be extended safely. Mend it first."));
    return;
  }
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
}

type Client = CommandContext["client"];

function identify(client: Client, { uri }: TextDocument): DocumentStatusParams {
  return { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
}

/** What it is taken for now. */
async function readKind(client: Client, document: TextDocument): Promise<DocumentKindName | undefined> {
  const params = identify(client, document);
  const status = await client.sendRequest<DocumentStatusResult | null>(documentStatusRequest, params);
  return status?.document?.kind;
}

interface KindItem extends QuickPickItem {
  readonly documentKind: DocumentKindName;
}

function listKinds(current: DocumentKindName | undefined): KindItem[] {
  const explained: Readonly<Record<DocumentKindName, string>> = {
    sow: l10n.t("What is delivered, by whom and at what price: an offer, a contract, a project plan"),
    vision: l10n.t("What the product is for, for whom, and how success is measured"),
    backlog: l10n.t("What is to be built, item by item"),
    charter: l10n.t("Who has which role, which duties, and decides what"),
    "change-request": l10n.t("A change to what was agreed: its reason, effort and price"),
    notes: l10n.t("Minutes and notes of meetings"),
    none: l10n.t("Mandate leaves the document alone"),
  };
  return (Object.keys(explained) as DocumentKindName[]).map((kind) => ({
    documentKind: kind,
    label: kind === "none" ? l10n.t("None of these") : nameKind(kind),
    detail: explained[kind],
    ...(kind === current && { description: l10n.t("as it is read now") }),
  }));
}
