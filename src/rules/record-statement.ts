import type { EngagementDocument } from "../documents/document.ts";
import { quotable } from "../documents/recorded-wishes.ts";
import { clauseFor } from "../scaffold/clause-for.ts";
import { placeClause } from "../scaffold/place-clause.ts";
import type { Message } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { Fix } from "./rule.ts";

/** An offer to put a statement on record: a clause whose first placeholder is for the author's own words. */
export function recordStatement(document: EngagementDocument, range: Range, name: string, title: Message): Fix {
  const clause = clauseFor(document, name);
  const body = clause.body.replace(/\[[^[\]]+\]/, () => quotable(document, range));
  return { title, edits: placeClause(document, { ...clause, body }), safe: false };
}
