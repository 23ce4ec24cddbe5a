import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type AssistantToolParams,
  type AssistantToolResult,
  assistantToolRequest,
  type ToolName,
  toolNames,
} from "../protocol/assistants.ts";

/** VS Code's tools for language models, which came after the oldest version that we run in. */
interface ToolApi {
  readonly lm?: { registerTool?(name: string, tool: Tool): vscode.Disposable };
  readonly LanguageModelToolResult?: new (content: readonly object[]) => object;
  readonly LanguageModelTextPart?: new (text: string) => object;
}

interface Tool {
  prepareInvocation(options: { readonly input: ToolInput }): Preparation;
  invoke(options: { readonly input: ToolInput }, token: vscode.CancellationToken): Promise<object>;
}

interface ToolInput {
  readonly path?: string;
  readonly text?: string;
}

interface Preparation {
  readonly invocationMessage: string;
  readonly confirmationMessages: { readonly title: string; readonly message: string };
}

/** Lets assistants ask Mandate; nothing where VS Code has no tools for them. */
export function registerAssistantTools(client: BaseLanguageClient): vscode.Disposable[] {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: TextPart } = vscode as unknown as ToolApi;
  if (lm?.registerTool === undefined || Result === undefined || TextPart === undefined) return [];
  const toResult = ({ text }: AssistantToolResult): object => new Result([new TextPart(text)]);
  const register = lm.registerTool.bind(lm);
  return toolNames.map((name) =>
    register(name, {
      prepareInvocation: ({ input }) => prepare(name, input),
      invoke: async ({ input }, token) => toResult(await ask(client, name, input, token)),
    }),
  );
}

async function ask(
  client: BaseLanguageClient,
  tool: ToolName,
  input: ToolInput,
  token: vscode.CancellationToken,
): Promise<AssistantToolResult> {
  const { path, text } = input;
  const uri = path === undefined ? undefined : await findDocument(path);
  // A draft may be for a file that isn't there yet.
  if (uri !== undefined && (text === undefined || (await isThere(uri)))) await open(uri, path ?? "");
  const params: AssistantToolParams = {
    tool,
    input,
    uri: uri === undefined ? undefined : client.code2ProtocolConverter.asUri(uri),
  };
  return client.sendRequest<AssistantToolResult>(assistantToolRequest, params, token);
}

/** An open document of that path, else the file in a folder of the workspace, and in no other. */
async function findDocument(path: string): Promise<vscode.Uri> {
  const { textDocuments, workspaceFolders = [] } = vscode.workspace;
  const opened = textDocuments.find(
    ({ uri, fileName }) => fileName === path || vscode.workspace.asRelativePath(uri) === path,
  );
  if (opened !== undefined) return opened.uri;
  const candidates = workspaceFolders
    .flatMap(({ uri, name }) => [
      resolve(uri, path),
      // As VS Code itself names files where several folders are open.
      ...(path.startsWith(`${name}/`) ? [resolve(uri, path.slice(name.length + 1))] : []),
    ])
    .filter((uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
  for (const uri of candidates) if (await isThere(uri)) return uri;
  const [first] = candidates;
  if (first === undefined) throw new Error(`${path}: This is outside of the folders that are open.`);
  return first;
}

function resolve(folder: vscode.Uri, path: string): vscode.Uri {
  const slashed = path.replaceAll("\\", "/");
  if (/^[a-z]:\//i.test(slashed)) return folder.with({ path: `/${slashed}` });
  return slashed.startsWith("/") ? folder.with({ path: slashed }) : vscode.Uri.joinPath(folder, slashed);
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The server knows documents that are open, shown or not. */
async function open(uri: vscode.Uri, path: string): Promise<void> {
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Error(`${path}: There is no such file, or it can't be read.`);
  }
  if (document.languageId !== "markdown") throw new Error(`${path}: This is no Markdown file.`);
}

function prepare(tool: ToolName, { path }: ToolInput): Preparation {
  const { l10n } = vscode;
  const title = titleOf(tool);
  return {
    invocationMessage: path === undefined ? title : `${title}: ${path}`,
    confirmationMessages: {
      title,
      message:
        path === undefined
          ? l10n.t("Mandate answers on your machine and changes nothing.")
          : l10n.t("Mandate reads {0} on your machine and changes nothing.", path),
    },
  };
}

function titleOf(tool: ToolName): string {
  const { l10n } = vscode;
  switch (tool) {
    case "check_document":
      return l10n.t("Check a Document");
    case "explain_rule":
      return l10n.t("Explain a Rule");
    case "list_rules":
      return l10n.t("List the Rules");
    case "inspect_document":
      return l10n.t("Inspect a Document");
    case "draft_clause":
      return l10n.t("Draft a Clause");
  }
}
