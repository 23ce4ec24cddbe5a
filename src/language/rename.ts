import type * as lsp from "vscode-languageserver-types";
import { changePlacesIn } from "../documents/change-references.ts";
import { type DocumentSummary, fileNameOf } from "../engagement/document-summary.ts";
import { type Entity, type EntityPlace, findPlaces } from "../engagement/entities.ts";
import { isId, keyOfId } from "../engagement/read-named-ids.ts";
import { readNewName, renameAt } from "../engagement/rename-person.ts";
import { termsOf } from "../engagement/terms-of-engagement.ts";
import { lineAt } from "../text/line-index.ts";
import { type Message, say } from "../text/message.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { entityAt, type PositionRequest } from "./entity-places.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";
import { refuse } from "./refusal.ts";
import { toEditOfDocuments } from "./workspace-edit.ts";

export interface RenameRequest extends PositionRequest {
  readonly newName: string;
}

/** What would be renamed, and by which name it is known; nothing where there is no person, id or term. */
export function provideRenameRange(
  context: LanguageContext,
  request: PositionRequest,
): { readonly range: lsp.Range; readonly placeholder: string } | undefined {
  const found = renamedAt(context, request);
  if (found === undefined) return undefined;
  const { entity, range } = found;
  const { lines, text } = context.document;
  return { range: toLspRange(lines, range), placeholder: nameOf(entity) ?? text.slice(range.start, range.end) };
}

/**
 * Renames a person, an id or a term in all documents of the engagement; of people the short forms, too. Throws a
 * `Refusal` where the new name can't be one, or is another's already.
 */
export function provideRename(context: LanguageContext, request: RenameRequest): lsp.WorkspaceEdit | undefined {
  const found = renamedAt(context, request);
  if (found === undefined) return undefined;
  const newName = request.newName.replace(/\s+/g, " ").trim();
  const write = writerFor(context, found.entity, newName);
  const edits = new Map<DocumentSummary, TextEdit[]>();
  for (const place of findPlaces(context, found.entity)) {
    edits.set(place.document, [...(edits.get(place.document) ?? []), ...write(place)]);
  }
  return toEditOfDocuments(
    context,
    [...edits].map(([{ path, lines }, ofDocument]) => ({ path, lines, edits: ofDocument })),
  );
}

/** Accounts are given by others, and stay. */
function renamedAt(context: LanguageContext, request: PositionRequest): ReturnType<typeof entityAt> {
  const found = entityAt(context, request);
  const isAccount = found?.entity.sort === "person" && context.text[found.range.start] === "@";
  return isAccount ? undefined : found;
}

function nameOf(entity: Entity): string | undefined {
  if (entity.sort === "person") return entity.person.name;
  return entity.sort === "term" ? entity.term.name : undefined;
}

type PlaceWriter = (place: EntityPlace) => TextEdit[];

function writerFor(context: LanguageContext, entity: Entity, newName: string): PlaceWriter {
  if (entity.sort === "person") return personWriter(context, newName);
  if (entity.sort === "id") return idWriter(context, entity.key, newName);
  const other = termsOf(context.engagement).get(newName);
  const [definition] = other?.definitions ?? [];
  if (newName === "") refuse(say`A term needs a name.`);
  if (definition !== undefined && other !== entity.term)
    refuse(say`"${newName}" is defined already: ${placeOf(definition.document, definition.term.termRange.start)}.`);
  return ({ range }) => [{ range, newText: newName }];
}

function personWriter({ open }: LanguageContext, newName: string): PlaceWriter {
  const written = readNewName(newName) ?? refuse(say`"${newName}" can't be read as a person's name.`);
  return ({ document, person }) => {
    const visible = open(document.path)?.markdown.visible;
    return person === undefined || visible === undefined ? [] : renameAt(person, visible, written);
  };
}

function idWriter(context: LanguageContext, key: string, newName: string): PlaceWriter {
  if (!isId(newName)) refuse(say`"${newName}" is no id: capital letters and a number are, such as US-12.`);
  const newKey = keyOfId(newName);
  if (newKey !== key) {
    for (const document of context.engagement.documents) {
      const taken = document.namedIds.find((one) => one.key === newKey);
      if (taken !== undefined)
        refuse(say`${newName} is in use already: ${placeOf(document, taken.range.start)}. Choose an id that is free.`);
    }
  }
  const number = /\d+$/.exec(newName)?.[0] ?? "";
  return ({ document, range }) => {
    const text = context.open(document.path)?.text.slice(range.start, range.end) ?? "";
    // `Change request 4` keeps its words.
    if (isId(text) || changePlacesIn(text).length === 0) return [{ range, newText: newName }];
    const digits = /\d+$/.exec(text)?.[0].length ?? 0;
    return [{ range: { start: range.end - digits, end: range.end }, newText: number }];
  };
}

function placeOf(document: DocumentSummary, offset: number): Message {
  return say`${fileNameOf(document)}, line ${lineAt(document.lines, offset) + 1}`;
}
