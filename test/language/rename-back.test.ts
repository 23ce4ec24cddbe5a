import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type * as lsp from "vscode-languageserver-types";
import { type Entity, findEntity } from "../../src/engagement/entities.ts";
import { provideRename, provideRenameRange } from "../../src/language/rename.ts";
import { offsetAt, positionAt } from "../../src/text/line-index.ts";
import type { Range } from "../../src/text/range.ts";
import { eraseFindings, repositoryRoot } from "../support/fixture.ts";
import { applyToTexts, type OpenEngagement, openEngagement } from "./open-engagement.ts";
import { openTexts } from "./open-texts.ts";
import { shop } from "./shop.ts";

type Texts = Readonly<Record<string, string>>;

const engagements: Readonly<Record<string, Texts>> = {
  shop,
  ...Object.fromEntries(
    ["example/en", "example/de", "engagements/en/register", "engagements/de/library"].map((folder) => [
      folder,
      readTexts(join(repositoryRoot, "test", folder)),
    ]),
  ),
};

/** Names that none of the engagements know. */
const newNames: Readonly<Record<Entity["sort"], (text: string) => string>> = {
  person: () => "Ottilie Zandvoort",
  id: (text) => text.replace(/\d[\d.]*$/, "87"),
  term: () => "Quillfeather",
};

describe("rename and rename back", function () {
  this.timeout(120_000);

  for (const [name, texts] of Object.entries(engagements))
    it(`leaves every document as it was: ${name}`, () => {
      const places = findNamedPlaces(texts);
      assert.ok(places.length > 0);
      fc.assert(
        fc.property(fc.constantFrom(...places), (place) => assertSameAfterBoth(texts, place)),
        { seed: 1, numRuns: 15 },
      );
    });
});

/** Where somebody or something is named. */
interface NamedPlace {
  readonly path: string;
  readonly offset: number;
}

function findNamedPlaces(texts: Texts): NamedPlace[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const { context } = openTexts(texts, path);
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ index: offset }) =>
      provideRenameRange(context, { position: positionAt(context.document.lines, offset) }) === undefined
        ? []
        : [{ path, offset }],
    );
  });
}

function assertSameAfterBoth(texts: Texts, { path, offset }: NamedPlace): void {
  const opened = openAt(texts, path, offset);
  const { entity, range } = findEntity(opened.context, opened.context.document, offset) ?? assert.fail();
  const newName = newNames[entity.sort](opened.context.text.slice(range.start, range.end));
  const edit = provideRename(opened.context, { ...opened, newName });
  const renamed = applyToTexts(opened, edit);
  const start = range.start + growthBefore(opened, edit, range.start);
  const reopened = openAt(renamed, path, start);
  const back = provideRename(reopened.context, { ...reopened, newName: nameOf(entity, opened, range) });
  assert.notDeepEqual(renamed, texts);
  assert.deepEqual(applyToTexts(reopened, back), texts);
}

function openAt(texts: Texts, path: string, offset: number): OpenEngagement {
  const text = texts[path] ?? "";
  return openEngagement({ ...texts, [path]: `${text.slice(0, offset)}<|>${text.slice(offset)}` });
}

function nameOf(entity: Entity, { context }: OpenEngagement, { start, end }: Range): string {
  if (entity.sort === "person") return entity.person.name;
  return entity.sort === "term" ? entity.term.name : context.text.slice(start, end);
}

/** By how many characters an edit moves a place of the opened document. */
function growthBefore({ context }: OpenEngagement, edit: lsp.WorkspaceEdit | undefined, place: number): number {
  const { lines } = context.document;
  const ofDocument = (edit?.documentChanges ?? []).flatMap((change) =>
    "edits" in change && change.textDocument.uri === context.uri ? (change.edits as lsp.TextEdit[]) : [],
  );
  return ofDocument
    .map(({ range, newText }) => ({ start: offsetAt(lines, range.start), end: offsetAt(lines, range.end), newText }))
    .filter(({ start }) => start < place)
    .reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
}

function readTexts(folder: string): Texts {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, eraseFindings(readFileSync(join(folder, file), "utf8"))]),
  );
}
