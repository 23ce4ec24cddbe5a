import type * as lsp from "vscode-languageserver-types";
import { changePlacesIn } from "../documents/change-references.ts";
import { type DocumentSummary, fileNameOf } from "../engagement/document-summary.ts";
import { type Entity, type EntityPlace, findPlaces } from "../engagement/entities.ts";
import { fullNameOf } from "../engagement/name-parts.ts";
import { type KnownPerson, peopleOf } from "../engagement/people-of-engagement.ts";
import { isId, keyOfId } from "../engagement/read-named-ids.ts";
import { readNewName, renameAt } from "../engagement/rename-person.ts";
import { type KnownTerm, termsOf } from "../engagement/terms-of-engagement.ts";
import { lineAt } from "../text/line-index.ts";
import { type Message, say } from "../text/message.ts";
import type { Range } from "../text/range.ts";
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
  const { start, end } = found.range;
  const write = writerFor(context, found.entity, { old: context.text.slice(start, end), new: newName });
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

/** `US`, `-`, `0`, `12.1` */
const idForm = /^(?<prefix>\p{Lu}+)(?<mark>[ -]?)(?<zeros>0*)(?<number>\d[\d.]*)$/u;

type PlaceWriter = (place: EntityPlace) => TextEdit[];

interface Names {
  /** As it stands where the cursor is. */
  readonly old: string;
  readonly new: string;
}

function writerFor(context: LanguageContext, entity: Entity, names: Names): PlaceWriter {
  if (entity.sort === "person") return personWriter(context, entity.person, names.new);
  if (entity.sort === "id") return idWriter(context, entity.key, names);
  return termWriter(context, entity.term, names.new);
}

function termWriter(context: LanguageContext, term: KnownTerm, newName: string): PlaceWriter {
  if (newName === "") refuse(say`A term needs a name.`);
  const other = termsOf(context.engagement).get(newName);
  const [definition] = other?.definitions ?? [];
  if (definition !== undefined && other !== term)
    refuse(say`"${newName}" is defined already: ${placeOf(definition.document, definition.term.termRange.start)}.`);
  const [use] = other === term ? [] : findPlaces(context, { sort: "term", term: { name: newName, definitions: [] } });
  if (use !== undefined)
    refuse(
      say`"${newName}" is in use already: ${placeOf(use.document, use.range.start)}. It would mean the same as "${term.name}".`,
    );
  return ({ document, range }) => {
    const text = context.open(document.path)?.text.slice(range.start, range.end) ?? "";
    return writeWords(text, range.start, newName);
  };
}

/** Word by word where there are as many as before, so that a line end or markup between them stays. */
function writeWords(text: string, start: number, newName: string): TextEdit[] {
  const [words, places] = [newName.split(" "), [...text.matchAll(/[^\s*_~`]+/g)]];
  if (words.length !== places.length) return [{ range: { start, end: start + text.length }, newText: newName }];
  return places.map(({ 0: word, index }, at) => ({
    range: { start: start + index, end: start + index + word.length },
    newText: words[at] ?? "",
  }));
}

function personWriter({ engagement, open }: LanguageContext, person: KnownPerson, newName: string): PlaceWriter {
  const written = readNewName(newName) ?? refuse(say`"${newName}" can't be read as a person's name.`);
  const others = peopleOf(engagement).people.filter((other) => other !== person);
  const taken = others.find(({ parts }) => fullNameOf(parts) === fullNameOf(written));
  if (taken !== undefined) refuse(say`"${taken.name}" is somebody else in these documents.`);
  return ({ document, person: place }) => {
    const visible = open(document.path)?.markdown.visible;
    return place === undefined || visible === undefined ? [] : renameAt(place, visible, written, others);
  };
}

function idWriter(context: LanguageContext, key: string, { old, new: written }: Names): PlaceWriter {
  const newName = isInWords(written) ? `CR-${/(?<!\d)\d+$/.exec(written)?.[0] ?? ""}` : written;
  if (!isId(newName)) refuse(say`"${newName}" is no id: capital letters and a number are, such as US-12.`);
  const newKey = keyOfId(newName);
  if (newKey !== key) {
    for (const document of context.engagement.documents) {
      const taken = document.namedIds.find((one) => one.key === newKey);
      if (taken !== undefined)
        refuse(say`${newName} is in use already: ${placeOf(document, taken.range.start)}. Choose an id that is free.`);
    }
  }
  const inWords = findPlaces(context, { sort: "id", key }).find(({ document, range }) =>
    isInWords(textAt(document, range)),
  );
  if (inWords !== undefined && changePlacesIn(newName).length === 0)
    refuse(
      say`"${newName}" is no number of a change request, and ${placeOf(inWords.document, inWords.range.start)} speaks of it by its number: choose one like CR-12.`,
    );
  const number = /(?<!\d)\d+$/.exec(newName)?.[0] ?? "";
  return ({ document, range }) => {
    const text = textAt(document, range);
    if (!isInWords(text)) return [{ range, newText: text === old ? newName : inFormOf(text, newName) }];
    // `Change request 4` keeps its words.
    const digits = /(?<!\d)\d+$/.exec(text)?.[0].length ?? 0;
    return [{ range: { start: range.end - digits, end: range.end }, newText: number }];
  };

  function textAt({ path }: DocumentSummary, { start, end }: Range): string {
    return context.open(path)?.text.slice(start, end) ?? "";
  }
}

/** `Change request 4`, other than `CR-4`. */
function isInWords(text: string): boolean {
  const [change] = changePlacesIn(text);
  return !isId(text) && change?.range.start === 0 && change.range.end === text.length;
}

/** `US 07` for `US-7`, where what is renamed is written `US 12`. */
function inFormOf(written: string, newName: string): string {
  const form = idForm.exec(written)?.groups;
  const { prefix = "", number = "" } = idForm.exec(newName)?.groups ?? {};
  return form === undefined ? newName : `${prefix}${form.mark}${form.zeros}${number}`;
}

function placeOf(document: DocumentSummary, offset: number): Message {
  return say`${fileNameOf(document)}, line ${lineAt(document.lines, offset) + 1}`;
}
