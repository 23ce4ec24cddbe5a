import type { EngagementDocument } from "../documents/document.ts";
import { clauseFor } from "../scaffold/clause-for.ts";
import { fillKnownValues } from "../scaffold/known-values.ts";
import type { Message } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { Fix } from "./rule.ts";

/** An offer to put a clause of one sentence in place of the author's; `title` begins with `Replace`. */
export function replaceStatement(document: EngagementDocument, range: Range, name: string, title: Message): Fix {
  const newText = fillKnownValues(document, clauseFor(document, name).body).trim();
  return { title, edits: [{ range, newText }], safe: false };
}
