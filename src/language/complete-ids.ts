import type * as lsp from "vscode-languageserver-types";
import { fileNameOf } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import type { LanguageContext } from "./language-context.ts";
import { replaceTyped, type TypedLine } from "./line-typed.ts";

const idBegun = /(?<![\p{L}\p{N}_/.#-])(\p{Lu}{1,6}[ -]?)\d*$/u;

/** The ids that begin as somebody types, with what they stand for: `US-` gives the items of the engagement. */
export function completeIds({ document, engagement }: LanguageContext, line: TypedLine): lsp.CompletionItem[] {
  const [written, prefix] = idBegun.exec(line.text) ?? [];
  if (written === undefined || prefix === undefined || document.kind === "none") return [];
  return [...readKnownIds(engagement)]
    .filter(([id]) => id.startsWith(prefix) && /^[ -]?\d/.test(id.slice(prefix.length)))
    .map(([id, { text, file }], index) => ({
      label: id,
      kind: 18,
      detail: text.length > 80 ? `${text.slice(0, 79)}…` : text,
      documentation: file,
      sortText: String(index).padStart(4, "0"),
      textEdit: replaceTyped(line, written.length, id),
    }));
}

interface KnownId {
  readonly text: string;
  readonly file: string;
}

const known = new WeakMap<Engagement, ReadonlyMap<string, KnownId>>();

/** As written, in the order of the documents. */
function readKnownIds(engagement: Engagement): ReadonlyMap<string, KnownId> {
  const found = known.get(engagement) ?? gatherIds(engagement);
  known.set(engagement, found);
  return found;
}

function gatherIds({ documents }: Engagement): ReadonlyMap<string, KnownId> {
  const ids = new Map<string, KnownId>();
  for (const document of documents) {
    const { goals, scope, items, facts } = document;
    const file = fileNameOf(document);
    const add = (id: string | undefined, text: string): void => {
      if (id !== undefined && !ids.has(id)) ids.set(id, { text, file });
    };
    for (const { id, text } of [...goals, ...scope]) add(id, text);
    for (const { id, title } of items) add(id, title);
    for (const { id, title } of facts.changes) if (id !== undefined) add(/^\d/.test(id) ? `CR-${id}` : id, title);
  }
  return ids;
}
