import type { Connection } from "vscode-languageserver";
import { languageService } from "../language/language-service.ts";
import {
  type NewDocumentParams,
  newDocumentRequest,
  type PlanEngagementParams,
  planEngagementRequest,
  type TemplatesParams,
  templatesRequest,
} from "../protocol/scaffold.ts";
import { emptyLibrary, type OwnLibrary } from "../scaffold/own-library.ts";
import type { ServerHost } from "./server-host.ts";
import type { Session } from "./session.ts";
import { folderOf } from "./surroundings.ts";

/** Answers what is asked before a document is there. */
export function answerScaffoldRequests(connection: Connection, session: Session, host: ServerHost): void {
  connection.onRequest(templatesRequest, async ({ folder }: TemplatesParams) => {
    const surroundings = folder === undefined ? undefined : await session.surroundings(`${folder}/new.md`);
    return languageService.templates(ownLibrary(folder), surroundings?.documents ?? []);
  });
  connection.onRequest(planEngagementRequest, (params: PlanEngagementParams) =>
    languageService.plan(ownLibrary(params.folder), { ...params, configuredBy: configurationOf(params.folder) }),
  );
  connection.onRequest(newDocumentRequest, async (params: NewDocumentParams) => {
    const { settings, documents } = await session.surroundings(params.uri);
    const library = ownLibrary(folderOf(params.uri));
    return languageService.newDocument(library, params, { declared: settings.declared, documents }) ?? null;
  });

  function ownLibrary(folder: string | undefined): OwnLibrary {
    return folder === undefined ? emptyLibrary : host.findOwnLibrary(folder);
  }

  /** The configuration that holds for a folder, from there: `../mandate.yaml`. */
  function configurationOf(folder: string | undefined): string | undefined {
    const uri =
      folder === undefined ? undefined : host.createConfigurationFinder()(`${folder}/new.md`)?.files.at(-1)?.uri;
    if (folder === undefined || uri === undefined) return undefined;
    const levels = folder.split("/").length - folderOf(uri).split("/").length;
    return "../".repeat(levels) + uri.slice(uri.lastIndexOf("/") + 1);
  }
}
