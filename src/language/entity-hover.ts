import type { Side } from "../documents/document.ts";
import { type DocumentSummary, fileNameOf } from "../engagement/document-summary.ts";
import { bestDefinitions, type Entity } from "../engagement/entities.ts";
import type { KnownPerson } from "../engagement/people-of-engagement.ts";
import type { KnownTerm } from "../engagement/terms-of-engagement.ts";
import { plainText } from "../markdown/markdown-document.ts";
import { lineAt } from "../text/line-index.ts";
import { type Message, say, textOf } from "../text/message.ts";
import { escapeMarkdown, linkTo } from "./hover-text.ts";
import type { LanguageContext } from "./language-context.ts";

/** A hover has room for so many places, and so much of a definition. */
const mostPlaces = 8;
const mostText = 300;

const sideNames: Readonly<Record<Side, Message | undefined>> = {
  supplier: say`on the provider's side`,
  client: say`on the client's side`,
  unclear: undefined,
};

/** Who or what it is by the documents of the engagement, and where they say so. */
export function describeEntity(context: LanguageContext, entity: Entity): string {
  if (entity.sort === "person") return describePerson(context, entity.person);
  if (entity.sort === "id") return describeId(context, entity.key);
  return describeTerm(context, entity.term);
}

function describePerson(context: LanguageContext, { name, names, listed }: KnownPerson): string {
  const roles = [...new Set(listed.flatMap(({ person }) => person.roles))];
  const { wording } = context;
  const told = [...new Set(listed.flatMap(({ person }) => sideNames[person.side] ?? []))];
  const sides = told.map((side, at) => textOf(at === 0 ? side : say`and ${side}`, wording));
  const others = names.filter((one) => one !== name);
  const head = [`**${escapeMarkdown(name)}**`, ...roles.slice(0, mostPlaces).map(escapeMarkdown)].join(" · ");
  return [
    [head, ...sides].join(", "),
    ...(others.length === 0 ? [] : [textOf(say`Also written: ${others.map(escapeMarkdown).join("; ")}`, wording)]),
    list(
      context,
      listed.map(({ document, person }) => {
        const said = person.roles.length === 0 ? "" : `: ${escapeMarkdown(person.roles.join(", "))}`;
        return `${linkToPlace(context, document, person.nameRange.start)}${said}`;
      }),
    ),
  ].join("\n\n");
}

function describeId(context: LanguageContext, key: string): string {
  const { engagement, wording } = context;
  const definitions = bestDefinitions(engagement, key);
  const heads = definitions.map(
    ({ document, id, named }) =>
      `**${escapeMarkdown(id.text)}** · ${escapeMarkdown(named.title)} (${linkToPlace(context, document, id.range.start)})`,
  );
  const uses = engagement.documents.flatMap((document) =>
    document.namedIds
      .filter((one) => one.key === key && !definitions.some(({ id }) => id === one))
      .map(({ range }) => linkToPlace(context, document, range.start)),
  );
  return [
    ...heads,
    ...(uses.length === 0
      ? [textOf(say`Used nowhere else.`, wording)]
      : [textOf(say`Used in:`, wording), list(context, uses)]),
  ].join("\n\n");
}

function describeTerm(context: LanguageContext, { name, definitions }: KnownTerm): string {
  return [
    `**${escapeMarkdown(name)}** · ${textOf(say`defined term`, context.wording)}`,
    list(
      context,
      definitions.map(({ document, term }) => {
        const visible = context.open(document.path)?.markdown.visible;
        const said = visible === undefined ? "" : plainText(visible, term.range).slice(0, mostText);
        return `${linkToPlace(context, document, term.termRange.start)}: ${escapeMarkdown(said)}`;
      }),
    ),
  ].join("\n\n");
}

function list({ wording }: LanguageContext, entries: readonly string[]): string {
  const distinct = [...new Set(entries)];
  const more = distinct.length > mostPlaces ? [textOf(say`and ${distinct.length - mostPlaces} more`, wording)] : [];
  return [...distinct.slice(0, mostPlaces), ...more].map((entry) => `- ${entry}`).join("\n");
}

function linkToPlace({ uriOf, wording }: LanguageContext, document: DocumentSummary, offset: number): string {
  const line = lineAt(document.lines, offset) + 1;
  const uri = uriOf(document.path);
  return linkTo(textOf(say`${fileNameOf(document)}, line ${line}`, wording), uri && `${uri}#L${line}`);
}
