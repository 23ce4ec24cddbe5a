import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import type { DocumentSettings } from "./document-settings.ts";
import type { ServerHost } from "./server-host.ts";
import type { OpenDocument } from "./session.ts";

/** What a document that isn't written yet would belong with. */
export interface Surroundings {
  readonly settings: DocumentSettings;
  readonly documents: readonly EngagementDocument[];
}

/** Where to look for it. */
export interface SurroundingsSource {
  readonly host: ServerHost;
  readonly openUris: readonly string[];
  settingsOf(uri: string): Promise<DocumentSettings>;
  open(uri: string): Promise<OpenDocument | undefined>;
}

/** Reads the engagement documents that are beside a place, open or not. */
export async function readSurroundings(uri: string, source: SurroundingsSource): Promise<Surroundings> {
  const { host, openUris, settingsOf, open } = source;
  const settings = await settingsOf(uri);
  const beside = openUris.filter((other) => folderOf(other) === folderOf(uri));
  const documents: EngagementDocument[] = [];
  for (const other of new Set([...host.findCompanions(uri), ...beside])) {
    const opened = other === uri ? undefined : await open(other);
    const text = opened === undefined && other !== uri ? host.readText(other) : undefined;
    if (opened !== undefined) documents.push(opened.context.document);
    if (text === undefined) continue;
    const { path, readOptions } = await settingsOf(other);
    documents.push(readDocument(path, text, readOptions));
  }
  return { settings, documents: documents.filter(({ kind }) => kind !== "none") };
}

/** `file:///work/shop` for `file:///work/shop/sow.md`. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}
