import * as z from "zod/mini";
import { supportedLanguages } from "../documents/document.ts";
import { writeClause, writeOwnClause } from "../language/clause-text.ts";
import { listPlaceholders } from "../language/snippet-text.ts";
import type { Clause } from "../scaffold/clause.ts";
import { clauseLibrary } from "../scaffold/clause-library.generated.ts";
import { placeClause } from "../scaffold/place-clause.ts";
import { textOf } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import { documentInputs } from "./inputs.ts";
import { describeEdit, edit } from "./places.ts";
import { type Tool, ToolProblem } from "./tool.ts";

const names = [...new Set(clauseLibrary.map(({ name }) => name))];

const input = z.object({
  clause: z
    .string()
    .check(z.describe(`Name of the clause, one that the document's team keeps itself or one of: ${names.join(", ")}`)),
  language: z.optional(
    z.enum(supportedLanguages).check(z.describe("Language of the clause; that of the document unless told, else en.")),
  ),
  ...documentInputs,
});

const output = z.object({
  clause: z.string(),
  language: z.enum(supportedLanguages),
  title: z.string(),
  description: z.string(),
  /** Markdown with its open points in square brackets. */
  text: z.string(),
  /** The open points, which somebody who knows has to fill in. */
  placeholders: z.array(z.string()),
  /** Where a document was given: how it gets into it. */
  edits: z.optional(z.array(edit)),
});

export const draftClause: Tool<typeof input, typeof output> = {
  name: "draft_clause",
  title: "Draft a clause",
  description:
    "Gives the Markdown of a proven clause for a statement of work, vision, backlog, charter or change request, in English or German, with its open points in square brackets. Where a document is given, the clause is written in its style, with the names that the document already says filled in, and the edits say where it belongs. Fill in placeholders only with what people have said; leave the others as they are, since invented names, sums or dates would bind somebody.",
  input,
  output,
  answer({ input: { clause: name, language: wanted }, asked }) {
    const language = wanted ?? (asked?.document.language === "de" ? "de" : "en");
    const own = asked?.ownClauses ?? [];
    const clause = [...own, ...clauseLibrary].find((one) => one.name === name && one.language === language);
    if (clause === undefined) throw unknownClause(name, own);
    const write = own.includes(clause) ? writeOwnClause : writeClause;
    const text = asked === undefined ? clause.body.trimEnd() : write(asked.document, clause);
    return {
      clause: name,
      language,
      title: clause.title,
      description: clause.description,
      text,
      placeholders: listPlaceholders(text),
      ...(asked !== undefined && {
        edits: placeClause(asked.document, clause).map((change) => describeEdit(asked.document.lines, change)),
      }),
    };
  },
  describe({ text, placeholders, edits = [] }) {
    const places = edits.map(({ startLine }) => `It belongs at line ${startLine}.`);
    const open = placeholders.length === 0 ? [] : [`To be filled in: ${placeholders.join(", ")}`];
    return [text, ...places, ...open].join("\n\n");
  },
};

function unknownClause(name: string, own: readonly Clause[]): ToolProblem {
  const known = [...new Set([...own.map((clause) => clause.name), ...names])];
  return new ToolProblem(
    `There is no clause "${name}".${textOf(suggestName(name, known))} The clauses are: ${known.join(", ")}.`,
  );
}
