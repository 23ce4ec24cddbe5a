import type { Side } from "../documents/document.ts";
import { type DocumentSummary, fileNameOf } from "../engagement/document-summary.ts";
import { bestDefinitions, type Entity } from "../engagement/entities.ts";
import type { KnownPerson } from "../engagement/people-of-engagement.ts";
import type { KnownTerm } from "../engagement/terms-of-engagement.ts";
import { plainText } from "../markdown/markdown-document.ts";
import { lineAt } from "../text/line-index.ts";
import { escapeMarkdown, linkTo } from "./hover-text.ts";
import type { LanguageContext } from "./language-context.ts";

/** A hover has room for so many places, and so much of a definition. */
const mostPlaces = 8;
const mostText = 300;

const sideNames: Readonly<Record<Side, string | undefined>> = {
  supplier: "on the provider's side",
  client: "on the client's side",
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
  const sides = [...new Set(listed.flatMap(({ person }) => sideNames[person.side] ?? []))];
  const others = names.filter((one) => one !== name);
  const head = [`**${escapeMarkdown(name)}**`, ...roles.slice(0, mostPlaces).map(escapeMarkdown)].join(" · ");
  return [
    sides.length === 0 ? head : `${head}, ${sides.join(", and ")}`,
    ...(others.length === 0 ? [] : [`Also written: ${others.map(escapeMarkdown).join("; ")}`]),
    list(
      listed.map(({ document, person }) => {
        const said = person.roles.length === 0 ? "" : `: ${escapeMarkdown(person.roles.join(", "))}`;
        return `${linkToPlace(context, document, person.nameRange.start)}${said}`;
      }),
    ),
  ].join("\n\n");
}

function describeId(context: LanguageContext, key: string): string {
  const { engagement } = context;
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
  return [...heads, ...(uses.length === 0 ? ["Used nowhere else."] : ["Used in:", list(uses)])].join("\n\n");
}

function describeTerm(context: LanguageContext, { name, definitions }: KnownTerm): string {
  return [
    `**${escapeMarkdown(name)}** · defined term`,
    list(
      definitions.map(({ document, term }) => {
        const visible = context.open(document.path)?.markdown.visible;
        const said = visible === undefined ? "" : plainText(visible, term.range).slice(0, mostText);
        return `${linkToPlace(context, document, term.termRange.start)}: ${escapeMarkdown(said)}`;
      }),
    ),
  ].join("\n\n");
}

function list(entries: readonly string[]): string {
  const distinct = [...new Set(entries)];
  const more = distinct.length > mostPlaces ? [`and ${distinct.length - mostPlaces} more`] : [];
  return [...distinct.slice(0, mostPlaces), ...more].map((entry) => `- ${entry}`).join("\n");
}

function linkToPlace({ uriOf }: LanguageContext, document: DocumentSummary, offset: number): string {
  const line = lineAt(document.lines, offset) + 1;
  const uri = uriOf(document.path);
  return linkTo(`${fileNameOf(document)}, line ${line}`, uri && `${uri}#L${line}`);
}
