import type { EngagementDocument } from "../documents/document.ts";
import type { Clause } from "./clause.ts";
import { clauseLibrary } from "./clause-library.generated.ts";

/**
 * The clause of this name in the document's language; in English where there is none in it.
 * @throws Error where the library has no such clause.
 */
export function clauseFor(document: EngagementDocument, name: string): Clause {
  const language = document.language === "de" ? "de" : "en";
  const clause = clauseLibrary.find((candidate) => candidate.name === name && candidate.language === language);
  if (clause === undefined) throw new Error(`The clause library has no "${name}" in ${language}.`);
  return clause;
}
