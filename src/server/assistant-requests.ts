import { type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { type AskedPlace, runTool } from "../assistants/run-tool.ts";
import { type AskedDocument, ToolProblem } from "../assistants/tool.ts";
import { languageService } from "../language/language-service.ts";
import { lintMember, readMember } from "../linter/member.ts";
import { type AssistantToolParams, type AssistantToolResult, assistantToolRequest } from "../protocol/assistants.ts";
import { wordings } from "../translations/wordings.ts";
import { describe } from "./describe-problem.ts";
import type { DocumentSettings } from "./document-settings.ts";
import type { ServerHost } from "./server-host.ts";
import type { OpenDocument, Session } from "./session.ts";
import { folderOf } from "./surroundings.ts";

/** Answers assistants in an editor, about what stands there, saved or not. */
export function answerAssistants(connection: Connection, session: Session, host: ServerHost): void {
  connection.onRequest(assistantToolRequest, async ({ tool, input, uri }: AssistantToolParams) => {
    const language = session.wording === wordings.de ? "de" : "en";
    try {
      const open = async (place: AskedPlace): Promise<AskedDocument> => ({
        ...(await openDocument(session, uri, place.text)),
        ownClauses: uri === undefined ? [] : host.findOwnLibrary(folderOf(uri)).clauses,
      });
      const { text } = await runTool(tool, input, { language, open, ownRules: session.ownRules });
      return { text } satisfies AssistantToolResult;
    } catch (problem) {
      if (problem instanceof ToolProblem) throw new ResponseError(LSPErrorCodes.RequestFailed, problem.message);
      connection.console.error(`The tool ${tool} failed: ${describe(problem)}`);
      throw new ResponseError(LSPErrorCodes.RequestFailed, "This should not have happened. Please report it.");
    }
  });
}

type OpenedDocument = Omit<AskedDocument, "ownClauses">;

async function openDocument(
  session: Session,
  uri: string | undefined,
  text: string | undefined,
): Promise<OpenedDocument> {
  if (uri !== undefined) await session.gather(uri);
  const opened = uri === undefined ? undefined : await session.open(uri);
  if (text !== undefined) {
    const settings = opened?.settings ?? (await session.surroundings(uri ?? placeOfDrafts)).settings;
    return readDraft(text, settings, opened);
  }
  if (opened === undefined) throw new ToolProblem("The document could not be opened.");
  return { ...partsOf(opened.context), problems: findProblems(opened.settings, session) };

  function findProblems({ faulty }: DocumentSettings, { wording }: Session): string[] {
    if (faulty === undefined) return [];
    const diagnostics = languageService.configurationDiagnostics({ ...faulty, wording });
    return diagnostics.map(({ message, range }) => `${faulty.uri}:${range.start.line + 1}: ${message}`);
  }
}

const placeOfDrafts = "untitled:/draft.md";

function partsOf({
  document,
  engagement,
  findings,
  adviceLeftOut,
  chosenProfile,
}: OpenDocument["context"]): Omit<OpenedDocument, "problems"> {
  return { document, engagement, findings, adviceLeftOut, chosenProfile };
}

/** A text as it would be judged in the place of an open document, or alone. The editor's own documents stay as they are. */
function readDraft(text: string, settings: DocumentSettings, opened: OpenDocument | undefined): OpenedDocument {
  const { path, declared, advice, lintOptions } = settings;
  const member = readMember({ ...settings, text });
  const { summary } = member.judged;
  const engagement =
    opened === undefined ? { documents: [summary], declared } : withDocument(opened.context.engagement, path, summary);
  const open = (wanted: string) => (wanted === path ? member.read() : opened?.context.open(wanted));
  const { shown, leftOut } = lintMember(member, engagement, open, advice);
  return {
    document: member.read(),
    engagement,
    findings: shown,
    adviceLeftOut: leftOut,
    chosenProfile: lintOptions.profile,
    problems: [],
  };
}

function withDocument<Known extends AskedDocument["engagement"]>(
  engagement: Known,
  path: string,
  summary: Known["documents"][number],
): Known {
  return { ...engagement, documents: engagement.documents.map((one) => (one.path === path ? summary : one)) };
}
