import type { EngagementDocument } from "../documents/document.ts";
import { clauseFor } from "../scaffold/clause-for.ts";
import { type PlaceOptions, placeClause } from "../scaffold/place-clause.ts";
import type { Message } from "../text/message.ts";
import type { Fix } from "./rule.ts";

/** An offer that names people, goals or limits and leaves every value to the author. */
export function fixWithClause(document: EngagementDocument, name: string, title: Message, options?: PlaceOptions): Fix {
  return { title, edits: placeClause(document, clauseFor(document, name), options), safe: true };
}

/** An offer of terms that bind somebody, so that it is for people to choose and not for fix-all. */
export function fixWithTerms(document: EngagementDocument, name: string, title: Message, options?: PlaceOptions): Fix {
  return { ...fixWithClause(document, name, title, options), safe: false };
}
