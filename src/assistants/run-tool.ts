import * as z from "zod/mini";
import type { Rule } from "../rules/rule.ts";
import { textOf } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import type { DisplayLanguage } from "../translations/display-languages.ts";
import { allTools } from "./all-tools.ts";
import { type AskedDocument, ToolProblem } from "./tool.ts";

// Without words of its own, the library says of all that is wrong only that it is.
z.config(z.locales.en());

/** Which document is asked about: a file, a draft, or a draft that would take the place of a file. */
export interface AskedPlace {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
}

/** Where documents come from and which language is spoken there. */
export interface ToolSource {
  readonly language: DisplayLanguage;
  /** The rules that the team has written for itself, where any are known. */
  readonly ownRules: readonly Rule[];
  /** @throws ToolProblem where there is no such document, or where it may not be read. */
  open(place: AskedPlace): Promise<AskedDocument>;
}

export interface ToolAnswer {
  readonly structured: Record<string, unknown>;
  readonly text: string;
}

/**
 * Answers what an assistant asks.
 *
 * @throws ToolProblem where it can't be answered.
 */
export async function runTool(name: string, given: unknown, source: ToolSource): Promise<ToolAnswer> {
  const tool = allTools.find((candidate) => candidate.name === name);
  if (tool === undefined) {
    const suggestion = textOf(
      suggestName(
        name,
        allTools.map((known) => known.name),
      ),
    );
    throw new ToolProblem(`There is no tool "${name}".${suggestion}`);
  }
  const read = z.safeParse(tool.input, given ?? {});
  if (!read.success) throw new ToolProblem(z.prettifyError(read.error));
  const { path, text } = read.data as AskedPlace;
  const asked = path === undefined && text === undefined ? undefined : await source.open({ path, text });
  const structured = tool.answer({ input: read.data, asked, ownRules: source.ownRules, language: source.language });
  return { structured, text: tool.describe(structured) };
}
