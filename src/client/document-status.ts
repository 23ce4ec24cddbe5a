import {
  type Command,
  commands,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { commandIds, engagementDocumentContextKey } from "../protocol/commands.ts";
import {
  type DocumentStatus,
  type DocumentStatusParams,
  type DocumentStatusResult,
  documentStatusRequest,
} from "../protocol/document-status.ts";
import { countProblems, nameKind } from "./engagement-words.ts";

/** Changes that come one after the other are asked about once. */
const restMilliseconds = 400;

/** Says beside the language of a Markdown document what Mandate takes it for, and offers to say otherwise. */
export class DocumentStatusItem implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #item: LanguageStatusItem;
  readonly #subscriptions: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#item = languages.createLanguageStatusItem("mandate.document", { language: "markdown" });
    this.#item.name = "Mandate";
    this.#item.text = "Mandate";
    // Until the server, which is about to start, has answered.
    this.#item.busy = true;
    const isShown = (uri: Uri): boolean => uri.toString() === shownDocument()?.uri.toString();
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#show()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(isShown)) this.#showLater();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isShown(document.uri)) this.#showLater();
      }),
      client.onDidChangeState(() => this.#show()),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #showLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), restMilliseconds);
  }

  async #show(): Promise<void> {
    clearTimeout(this.#timer);
    const document = shownDocument();
    if (document === undefined) return;
    this.#item.busy = this.#client.state !== State.Stopped;
    const status = await this.#ask(document);
    // Another document may have come to the front meanwhile.
    if (shownDocument() !== document) return;
    this.#item.busy = false;
    const kind = status?.document?.kind ?? "none";
    void commands.executeCommand("setContext", engagementDocumentContextKey, kind !== "none");
    const texts = describe(status);
    const label = [texts.text, texts.command?.tooltip ?? texts.detail].filter((part) => part !== "").join(", ");
    const accessibilityInformation = { label };
    Object.assign(this.#item, texts, { accessibilityInformation });
  }

  async #ask({ uri }: TextDocument): Promise<DocumentStatusResult | null | undefined> {
    if (this.#client.state === State.Stopped) return undefined;
    const params: DocumentStatusParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
    try {
      return await this.#client.sendRequest<DocumentStatusResult | null>(documentStatusRequest, params);
    } catch {
      // The server has ended, or has not begun.
      return undefined;
    }
  }
}

function shownDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === "markdown" ? document : undefined;
}

interface ItemTexts {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command: Command | undefined;
}

/** `null` for documents that the server isn't given, such as an old version; undefined while there is no server. */
function describe(status: DocumentStatusResult | null | undefined): ItemTexts {
  const calm = { severity: LanguageStatusSeverity.Information, command: undefined };
  if (status === undefined) {
    const command = { title: l10n.t("Show Output"), command: commandIds.showOutput };
    const [text, detail] = [l10n.t("Not checked"), l10n.t("Mandate is not running.")];
    return { text, detail, severity: LanguageStatusSeverity.Warning, command };
  }
  const problem = status?.configurationProblem;
  if (problem !== undefined) {
    const file = problem.uri.split("/").at(-1) ?? "";
    const { line, character } = problem.range.start;
    // VS Code goes to the line and column that a fragment names.
    const place = Uri.parse(problem.uri).with({ fragment: `L${line + 1},${character + 1}` });
    return {
      text: l10n.t("Mistake in {0}", file),
      detail: shorten(problem.message),
      severity: LanguageStatusSeverity.Error,
      command: { title: l10n.t("Show"), tooltip: problem.message, command: "vscode.open", arguments: [place] },
    };
  }
  if (status?.document === undefined)
    return {
      ...calm,
      text: l10n.t("Not checked"),
      detail: l10n.t("Settings or configuration leave this document alone."),
    };
  return describeDocument(status.document);
}

function describeDocument({ kind, isDeclared, reasons, profile, engagement, problems }: DocumentStatus): ItemTexts {
  const isOurs = kind !== "none";
  const why = isDeclared || reasons.length > 0 ? reasons.join(", ") : l10n.t("nothing in it speaks for one");
  const full = isOurs ? [engagement ?? "", countProblems(problems)].filter((part) => part !== "").join(", ") : why;
  const kindAndProfile = [nameKind(kind), ...(profile === undefined ? [] : [profile])].join(" · ");
  return {
    text: isOurs ? kindAndProfile : l10n.t("Not an engagement document"),
    detail: shorten(isOurs ? (engagement ?? "") : why),
    severity: LanguageStatusSeverity.Information,
    command: { title: l10n.t("Declare Kind…"), tooltip: full, command: commandIds.declareKind },
  };
}

/** So that the command beside it remains in sight. */
const longestDetail = 24;

function shorten(text: string): string {
  return text.length <= longestDetail ? text : `${text.slice(0, longestDetail - 1).trimEnd()}…`;
}
