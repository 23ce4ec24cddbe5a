import type * as lsp from "vscode-languageserver-types";
import type { DocumentSummary } from "../engagement/document-summary.ts";
import type { IdSort } from "../engagement/read-named-ids.ts";
import { type Message, say } from "../text/message.ts";
import type { Range } from "../text/range.ts";

/** Something of a document that is worth finding again: an item, a deliverable, a person. */
export interface NamedSymbol {
  /** `US-3 Book a seat`, `Jana Roth` */
  readonly name: string;
  /** `item`, `risk`, the roles of a person. */
  readonly detail: Message;
  readonly kind: lsp.SymbolKind;
  readonly range: Range;
}

const symbolKinds: Readonly<Record<IdSort | "risk" | "person", lsp.SymbolKind>> = {
  item: 6,
  deliverable: 5,
  goal: 14,
  change: 24,
  entry: 20,
  risk: 22,
  person: 13,
};

const details: Readonly<Record<IdSort, Message>> = {
  item: say`item`,
  deliverable: say`deliverable`,
  goal: say`goal`,
  change: say`change request`,
  entry: say``,
};

const longestTitle = 80;

/** What a document lists, in the order of the text: items, deliverables, goals, changes, risks, people. */
export function readSymbols({ namedIds, items, scope, facts, risks, people }: DocumentSummary): NamedSymbol[] {
  const ofIds = namedIds.flatMap(({ text, range, named }) =>
    named === undefined
      ? []
      : [symbolOf(named.sort, `${text} ${withoutId(named.title, text)}`, details[named.sort], range)],
  );
  const starts = new Set(ofIds.map(({ range }) => range.start));
  const others = [
    ...items.flatMap(({ id, title, titleRange }) =>
      id === undefined ? [symbolOf("item", title, details.item, titleRange)] : [],
    ),
    ...scope.flatMap(({ id, text, range }) =>
      id === undefined ? [symbolOf("deliverable", text, details.deliverable, range)] : [],
    ),
    ...facts.changes.flatMap(({ id, title, titleRange }) =>
      id === undefined ? [symbolOf("change", title, details.change, titleRange)] : [],
    ),
    ...risks.map(({ title, range }) => symbolOf("risk", title, say`risk`, range)),
    ...people.map(({ name, nameRange, roles }) => symbolOf("person", name, say`${roles.join(", ")}`, nameRange)),
  ];
  return [...ofIds, ...others.filter(({ range }) => !starts.has(range.start))]
    .filter(({ name }) => name !== "")
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function symbolOf(sort: IdSort | "risk" | "person", title: string, detail: Message, range: Range): NamedSymbol {
  const line = title.replace(/\s+/g, " ").trim();
  const name = line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1)}…`;
  return { name, detail, kind: symbolKinds[sort], range };
}

/** `Export` of `CR-2: Export`, `Change request CR-2: Export`. */
function withoutId(title: string, id: string): string {
  const at = title.indexOf(id);
  return (at === -1 ? title : title.slice(at + id.length)).replace(/^[\s:.)|–—-]+/, "");
}
