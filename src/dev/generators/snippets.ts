import { toSnippetText } from "../../language/snippet-text.ts";
import type { Clause } from "../../scaffold/clause.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { readClauses } from "./clause-library.ts";

/** Makes the snippet files that `package.json` contributes for Markdown. */
export function generateSnippets(): readonly GeneratedFile[] {
  const clauses = readClauses();
  return (["sow", "vision", "backlog"] as const).map((snippetFile) => {
    const snippets = clauses.filter((clause) => clause.snippetFile === snippetFile).map(toSnippetEntry);
    return {
      path: `snippets/${snippetFile}.json`,
      content: `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`,
    };
  });
}

function toSnippetEntry(clause: Clause): readonly [string, object] {
  const { title, prefix, description, body } = clause;
  return [title, { prefix, description, body: toSnippetText(body.trimEnd()).split("\n") }];
}
