import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRefreshRequest,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { ClauseOffer, ClausesRequest } from "../language/clauses.ts";
import type { LanguageContext } from "../language/language-context.ts";
import { languageCapabilities, languageService } from "../language/language-service.ts";
import { Refusal } from "../language/refusal.ts";
import { type DocumentStatusResult, declareKindRequest, documentStatusRequest } from "../protocol/document-status.ts";
import { evidenceRequest } from "../protocol/evidence.ts";
import { type FilesParams, filesNotification } from "../protocol/files.ts";
import { type OverviewParams, type OverviewResult, overviewRequest } from "../protocol/overview.ts";
import {
  clausesRequest,
  dashboardRequest,
  freezeRequest,
  reviewRecordRequest,
  rulePageScheme,
  scopeCheckRequest,
  traceDocumentRequest,
  traceRequest,
} from "../protocol/requests.ts";
import { type ProposalParams, proposalRequest } from "../protocol/scaffold.ts";
import { settingsSection } from "../protocol/settings.ts";
import { say, textOf } from "../text/message.ts";
import { wordingFor } from "../translations/wordings.ts";
import { answerAssistants } from "./assistant-requests.ts";
import { readClientSupport } from "./client-support.ts";
import { describe } from "./describe-problem.ts";
import { GivenFiles, withGivenFiles } from "./given-files.ts";
import { applyCommand, commandCapabilities, knowsCodeActions, toCommand } from "./plain-commands.ts";
import { answerScaffoldRequests } from "./scaffold-requests.ts";
import type { FileChange, ServerHost } from "./server-host.ts";
import { type OpenDocument, Session } from "./session.ts";
import { folderOf } from "./surroundings.ts";

/** Where so many files have changed, it costs less to read all anew. */
const mostOneByOne = 20;

/** Answers one client over a connection until it closes. */
export function startServer(connection: Connection, place: ServerHost): void {
  const given = new GivenFiles();
  const host = withGivenFiles(place, given);
  const session = new Session(connection, host);
  const answer = { session, connection };
  let client: ClientCapabilities = {};

  connection.onInitialize(({ capabilities, initializationOptions, locale }: InitializeParams) => {
    client = capabilities ?? {};
    session.start(readClientSupport(client, initializationOptions, wordingFor(locale)), {
      canAskForSettings: client.workspace?.configuration === true,
      refreshRequests: refreshRequestsOf(client),
      locale,
    });
    return initializeResult(client);
  });
  connection.onInitialized(() => {
    watch(connection, client, host);
    if (client.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        // What was only read because of them is forgotten.
        if (removed.length > 0) session.refresh();
      });
    }
    if (!watchesFiles(client) && host.watchFiles !== undefined) session.watchFiles(host.watchFiles(takeChanges));
  });
  connection.onShutdown(() => session.end());
  connection.onDidChangeConfiguration(({ settings }) => {
    session.takeSettings(settings?.[settingsSection] ?? {});
    session.refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    takeChanges(changes.map(({ uri, type }) => ({ uri, change: changeNames[type] })));
  });
  connection.onNotification(filesNotification, (params: FilesParams) => takeChanges(given.take(params)));

  const codeActions = answerWith(answer, "code actions", ifChecked(languageService.codeActions));
  connection.onCodeAction(async (params, token) => {
    const actions = await codeActions(params, token);
    return knowsCodeActions(client) ? actions : actions?.flatMap(toCommand);
  });
  connection.onExecuteCommand((command) => applyCommand(connection, command));
  connection.onCompletion(answerWith(answer, "completion", ifChecked(languageService.completions)));
  connection.onHover(answerWith(answer, "hover", ifChecked(languageService.hover)));
  connection.onCodeLens(answerWith(answer, "code lenses", ifShown("showsCodeLenses", languageService.codeLenses)));
  connection.onDefinition(answerWith(answer, "definition", ifChecked(languageService.definition)));
  connection.onReferences(answerWith(answer, "references", ifChecked(languageService.references)));
  connection.onPrepareRename(answerWith(answer, "range to rename", ifChecked(languageService.renameRange)));
  connection.onRenameRequest(answerWith(answer, "renaming", ifChecked(languageService.rename)));
  connection.onDocumentHighlight(answerWith(answer, "highlights", ifChecked(languageService.documentHighlights)));
  connection.onDocumentLinks(answerWith(answer, "links", ifChecked(languageService.documentLinks)));
  connection.onDocumentSymbol(answerWith(answer, "outline", ifChecked(languageService.documentSymbols)));
  connection.onFoldingRanges(answerWith(answer, "folding", ifChecked(languageService.foldingRanges)));
  connection.onWorkspaceSymbol((request) => languageService.workspaceSymbols(session.known(), request));
  connection.languages.inlayHint.on(
    answerWith(answer, "inlay hints", ifShown("showsInlayHints", languageService.inlayHints)),
  );
  const semanticTokens = ifShown("showsSemanticTokens", languageService.semanticTokens);
  connection.languages.semanticTokens.on(answerWith(answer, "semantic tokens", semanticTokens));
  connection.languages.semanticTokens.onRange(answerWith(answer, "semantic tokens", semanticTokens));
  connection.onRequest(overviewRequest, async (params: OverviewParams): Promise<OverviewResult> => {
    const { isReading, ...source } = await session.overview(params);
    return { isReading, ...languageService.overview(source) };
  });
  connection.onRequest(documentStatusRequest, answerWith(answer, "status", describeStatus));
  connection.onRequest(evidenceRequest, answerWith(answer, "evidence", ifChecked(languageService.evidence)));
  const declareKind = evenUnchecked(languageService.kindDeclaration);
  connection.onRequest(declareKindRequest, answerWith(answer, "declaration of the kind", declareKind));
  connection.onRequest(clausesRequest, answerWith(answer, "clauses", evenUnchecked(offerClauses)));
  connection.onRequest(
    scopeCheckRequest,
    answerWith(answer, "check against the statement of work", evenUnchecked(languageService.scopeCheck)),
  );
  connection.onRequest(traceRequest, answerWith(answer, "trace", evenUnchecked(languageService.trace)));
  connection.onRequest(
    traceDocumentRequest,
    answerWith(answer, "trace document", evenUnchecked(languageService.traceDocument)),
  );
  connection.onRequest(dashboardRequest, answerWith(answer, "dashboard", evenUnchecked(languageService.dashboard)));
  const proposal = answerWith(answer, "proposal", evenUnchecked(languageService.proposal));
  connection.onRequest(proposalRequest, async (params: ProposalParams, token) => {
    await session.gather(params.textDocument.uri);
    return proposal(params, token);
  });
  answerScaffoldRequests(connection, session, host);
  answerAssistants(connection, session, host);
  connection.onRequest(freezeRequest, answerWith(answer, "freezing", evenUnchecked(languageService.freeze)));
  connection.onRequest(
    reviewRecordRequest,
    answerWith(answer, "review record", evenUnchecked(languageService.reviewRecord)),
  );
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const id = uri.replace(/^[^:]*:\/*/, "").replace(/\.md$/, "");
    return {
      text:
        languageService.ruleDocument(id, session.wording, session.ownRules) ??
        `${textOf(say`Mandate has no rule ${id}.`, session.wording)}\n`,
    };
  });
  connection.listen();

  function takeChanges(changes: readonly FileChange[]): void {
    if (changes.length > mostOneByOne || changes.some(({ uri }) => !isDocument(uri))) session.refresh();
    else for (const { uri, change } of changes) session.fileChanged(uri, change);
  }

  function offerClauses(context: LanguageContext, request: ClausesRequest): ClauseOffer {
    return languageService.clauses(context, request, host.findOwnLibrary(folderOf(context.uri)).clauses);
  }
}

function initializeResult(client: ClientCapabilities): InitializeResult {
  return {
    serverInfo: { name: "mandate" },
    capabilities: {
      ...languageCapabilities,
      ...(!knowsCodeActions(client) && commandCapabilities),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: {
        textDocumentContent: { schemes: [rulePageScheme] },
        workspaceFolders: { supported: true, changeNotifications: true },
      },
    },
  };
}

function refreshRequestsOf({ workspace }: ClientCapabilities): string[] {
  return [
    ...(workspace?.codeLens?.refreshSupport === true ? [CodeLensRefreshRequest.method] : []),
    ...(workspace?.inlayHint?.refreshSupport === true ? [InlayHintRefreshRequest.method] : []),
    ...(workspace?.semanticTokens?.refreshSupport === true ? [SemanticTokensRefreshRequest.method] : []),
  ];
}

function watchesFiles({ workspace }: ClientCapabilities): boolean {
  return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}

/** Asks to be told when settings or configuration files change, where the client can do that. */
function watch(connection: Connection, client: ClientCapabilities, host: ServerHost): void {
  const register = (promise: Promise<unknown>): void => {
    promise.catch((problem) => connection.console.warn(`The client does not tell of changes: ${problem}`));
  };
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
    register(connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }));
  }
  if (watchesFiles(client) && host.watchedFiles !== "") {
    const watchers = [{ globPattern: host.watchedFiles }];
    register(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
}

const changeNames = {
  [FileChangeType.Created]: "created",
  [FileChangeType.Changed]: "changed",
  [FileChangeType.Deleted]: "deleted",
} as const;

/** No configuration file. */
function isDocument(uri: string): boolean {
  return !/\.(?:ya?ml|json)$/i.test(uri);
}

interface AnswerContext {
  readonly session: Session;
  readonly connection: Connection;
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

type Feature<Request, Result> = (context: LanguageContext, request: Request) => Result | undefined;
type Answer<Request, Result> = (opened: OpenDocument, request: Request) => Result | undefined;

/** For what comes up by itself: nothing where the settings or the configuration leave the document alone. */
function ifChecked<Request, Result>(provide: Feature<Request, Result>): Answer<Request, Result> {
  return ({ settings, context }, request) => (settings.isChecked ? provide(context, request) : undefined);
}

/** The same for what a setting can switch off. */
function ifShown<Request, Result>(
  setting: "showsCodeLenses" | "showsInlayHints" | "showsSemanticTokens",
  provide: Feature<Request, Result>,
): Answer<Request, Result> {
  const answer = ifChecked(provide);
  return (opened, request) => (opened.settings[setting] ? answer(opened, request) : undefined);
}

/** For what somebody asks for by a command. */
function evenUnchecked<Request, Result>(provide: Feature<Request, Result>): Answer<Request, Result> {
  return ({ context }, request) => provide(context, request);
}

/** A document that is left alone is not read either. */
function describeStatus({ settings: { isChecked, faulty }, context }: OpenDocument): DocumentStatusResult {
  const [problem] =
    faulty === undefined ? [] : languageService.configurationDiagnostics({ ...faulty, wording: context.wording });
  const configurationProblem = faulty &&
    problem && { uri: faulty.uri, range: problem.range, message: String(problem.message) };
  return {
    isChecked,
    ...(isChecked ? { document: languageService.documentStatus(context) } : {}),
    ...(configurationProblem === undefined ? {} : { configurationProblem }),
  };
}

/** Answers a request with a feature. One that refuses says why; one that fails is logged by its name and answers nothing. */
function answerWith<Request, Result>(
  { session, connection }: AnswerContext,
  name: string,
  provide: Answer<Request, Result>,
): (params: Request & DocumentParams, token: { readonly isCancellationRequested: boolean }) => Promise<Result | null> {
  return async (params, token) => {
    const { uri } = params.textDocument;
    const opened = await session.open(uri);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
    if (opened === undefined) return null;
    try {
      return provide(opened, params) ?? null;
    } catch (problem) {
      if (problem instanceof Refusal)
        throw new ResponseError(LSPErrorCodes.RequestFailed, textOf(problem.reason, session.wording));
      connection.console.error(`The ${name} of ${uri} failed: ${describe(problem)}`);
      return null;
    }
  };
}
