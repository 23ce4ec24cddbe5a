import type * as z from "zod/mini";
import type { LanguageContext } from "../language/language-context.ts";
import type { Rule } from "../rules/rule.ts";
import type { Clause } from "../scaffold/clause.ts";
import type { DisplayLanguage } from "../translations/display-languages.ts";

/** A document that an assistant asks about, as the editor and the command line read and judge it. */
export interface AskedDocument
  extends Pick<LanguageContext, "document" | "engagement" | "findings" | "adviceLeftOut" | "chosenProfile"> {
  /** The clauses that its team keeps itself. */
  readonly ownClauses: readonly Clause[];
  /** What is wrong with its configuration, a line for each. */
  readonly problems: readonly string[];
}

/** What every tool is asked with. */
export interface ToolRequest<Input> {
  readonly input: Input;
  /** There where the input names a document or gives its text. */
  readonly asked: AskedDocument | undefined;
  /** The rules that the team has written for itself. */
  readonly ownRules: readonly Rule[];
  /** In which messages are said where the input doesn't choose. */
  readonly language: DisplayLanguage;
}

/** Something that assistants can ask, with all that they have to know of it. It only reads. */
export interface Tool<
  Input extends z.ZodMiniObject = z.ZodMiniObject,
  Output extends z.ZodMiniObject = z.ZodMiniObject,
> {
  /** `check_document` */
  readonly name: string;
  /** For people: `Check a document`. */
  readonly title: string;
  /** For assistants: what it answers, and when to ask it. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** @throws ToolProblem where it can't be answered. */
  answer(request: ToolRequest<z.infer<Input>>): z.infer<Output>;
  /** The same answer to read. */
  describe(output: z.infer<Output>): string;
}

/** Why a tool can't answer, in a sentence for the assistant. */
export class ToolProblem extends Error {}

/** @throws ToolProblem where no document was asked about. */
export function needDocument(asked: AskedDocument | undefined): AskedDocument {
  if (asked !== undefined) return asked;
  throw new ToolProblem('Give "path", the path of a Markdown file, or "text", the Markdown itself.');
}
