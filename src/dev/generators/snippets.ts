import type { Clause } from "../../scaffold/clause.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { readClauses } from "./clause-library.ts";
import { placeholder } from "./read-clause.ts";

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

/**
 * The text of a clause in the snippet syntax of VS Code and LSP: `[Client]` becomes `${1:[Client]}`.
 * Equal labels share a tab stop, so that a name is typed once.
 */
export function toSnippetText(body: string): string {
  const tabStops = new Map<string, number>();
  return body.replaceAll(/[\\$}]/g, "\\$&").replaceAll(placeholder, (text, label: string) => {
    const tabStop = tabStops.get(label) ?? tabStops.size + 1;
    tabStops.set(label, tabStop);
    return `\${${tabStop}:${text}}`;
  });
}

function toSnippetEntry(clause: Clause): readonly [string, object] {
  const { title, prefix, description, body } = clause;
  return [title, { prefix, description, body: toSnippetText(body.trimEnd()).split("\n") }];
}
