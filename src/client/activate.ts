import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  languages,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { activeContextKey, commandIds } from "../protocol/commands.ts";
import { registerAssistantTools } from "./assistant-tools.ts";
import { checkAgainstSow } from "./commands/check-against-sow.ts";
import { createReviewRecord } from "./commands/create-review-record.ts";
import { declareKind } from "./commands/declare-kind.ts";
import { explainFinding } from "./commands/explain-finding.ts";
import { exportDashboard } from "./commands/export-dashboard.ts";
import { fixStatement } from "./commands/fix-statement.ts";
import { freezeScope } from "./commands/freeze-scope.ts";
import { ignoreFinding } from "./commands/ignore-finding.ts";
import { insertClause } from "./commands/insert-clause.ts";
import { newDocument } from "./commands/new-document.ts";
import { newEngagement } from "./commands/new-engagement.ts";
import { openDashboard } from "./commands/open-dashboard.ts";
import { openWalkthrough } from "./commands/open-walkthrough.ts";
import { prepareProposal } from "./commands/prepare-proposal.ts";
import { restartServer } from "./commands/restart-server.ts";
import { showOutput } from "./commands/show-output.ts";
import { showTraceability } from "./commands/show-traceability.ts";
import { DashboardPanels } from "./dashboard-panels.ts";
import { DocumentStatusItem } from "./document-status.ts";
import { EngagementsView } from "./engagements-view.ts";
import { FileTeller } from "./file-teller.ts";
import { type MarkdownIt, MarkdownPreview } from "./markdown-preview.ts";
import { showWrittenDrafts } from "./shown-drafts.ts";
import { TraceDocuments, traceScheme } from "./trace-documents.ts";

/** What a command may work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly outputChannel: LogOutputChannel;
  readonly traceDocuments: TraceDocuments;
  readonly dashboards: DashboardPanels;
}

type Command = (context: CommandContext, ...details: never[]) => unknown;

const allCommands: Readonly<Record<(typeof commandIds)[keyof typeof commandIds], Command>> = {
  [commandIds.newEngagement]: newEngagement,
  [commandIds.newDocument]: newDocument,
  [commandIds.prepareProposal]: prepareProposal,
  [commandIds.insertClause]: insertClause,
  [commandIds.checkAgainstSow]: checkAgainstSow,
  [commandIds.freezeScope]: freezeScope,
  [commandIds.showTraceability]: showTraceability,
  [commandIds.openDashboard]: openDashboard,
  [commandIds.exportDashboard]: exportDashboard,
  [commandIds.createReviewRecord]: createReviewRecord,
  [commandIds.ignoreFinding]: ignoreFinding,
  [commandIds.explainFinding]: explainFinding,
  [commandIds.declareKind]: declareKind,
  [commandIds.fixStatement]: fixStatement,
  [commandIds.restartServer]: restartServer,
  [commandIds.showOutput]: showOutput,
  [commandIds.openWalkthrough]: openWalkthrough,
};

/** What VS Code asks an extension for that adds to its Markdown preview. */
export interface ExtensionApi {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** How the server runs. */
export interface ServerOptions {
  createClient(outputChannel: LogOutputChannel): BaseLanguageClient;
  /** Which files the server can't read where it runs; the client reads them for it. */
  isUnreadable(uri: Uri): boolean;
}

/** Registers everything and starts the server without waiting for it: it does its work in a process of its own. */
export function activateExtension(
  { subscriptions, extensionUri }: ExtensionContext,
  { createClient, isUnreadable }: ServerOptions,
): ExtensionApi {
  const outputChannel = window.createOutputChannel("Mandate", { log: true });
  const client = createClient(outputChannel);
  const traceDocuments = new TraceDocuments(client);
  const dashboards = new DashboardPanels(client, outputChannel, extensionUri);
  const preview = new MarkdownPreview(client);
  const fileTeller = new FileTeller(client, outputChannel, isUnreadable);
  const context = { client, outputChannel, traceDocuments, dashboards };
  subscriptions.push(
    outputChannel,
    stopWhenDisposed(client),
    ...traceDocuments.keepCurrent(),
    dashboards,
    fileTeller,
    showWrittenDrafts(),
    preview,
    ...registerAssistantTools(client),
    new EngagementsView(client, outputChannel, fileTeller),
    new DocumentStatusItem(client),
    workspace.registerTextDocumentContentProvider(traceScheme, traceDocuments),
    languages.registerDocumentLinkProvider({ scheme: traceScheme }, traceDocuments),
  );
  for (const [id, command] of Object.entries(allCommands)) {
    subscriptions.push(commands.registerCommand(id, (...details: never[]) => command(context, ...details)));
  }
  void commands.executeCommand("setContext", activeContextKey, true);
  client.start().catch((problem) => outputChannel.error("The server did not start.", problem));
  return { extendMarkdownIt: (markdown) => preview.extend(markdown) };
}

function stopWhenDisposed(client: BaseLanguageClient): Disposable {
  return {
    dispose: () =>
      client.dispose().catch(() => {
        // It has not started or has already gone, and either way it is not there.
      }),
  };
}
