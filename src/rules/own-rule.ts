import type { DocumentKind, SupportedLanguage } from "../documents/document.ts";
import { capitalise, listOf, type Message, say, sentence, textOf } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import { findAbsentField, findAbsentPhrase, findAbsentSection, findForbiddenPhrases } from "./own-rule-findings.ts";
import type { Rule, Severity } from "./rule.ts";

export type OwnRuleId = `own/${string}`;

/** What a rule of a team's own can ask for, by its key in a configuration. */
export const ownDemands = ["required_section", "required_field", "required_phrase", "forbidden_phrase"] as const;
export type OwnDemand = (typeof ownDemands)[number];

/** A rule that a team has written into its configuration: words, and no code. */
export interface OwnRuleDefinition {
  readonly id: OwnRuleId;
  readonly demand: OwnDemand;
  /** In plain words, without regard to case and endings; of the required ones, any will do. There is at least one. */
  readonly phrases: readonly string[];
  readonly severity: Severity;
  readonly kinds: readonly Exclude<DocumentKind, "none">[];
  /** Undefined for documents in any language. */
  readonly languages: readonly SupportedLanguage[] | undefined;
  /** What a finding says, in the team's words. */
  readonly message: string | undefined;
  /** Why it matters. */
  readonly docs: string | undefined;
  /** Markdown that a fix inserts below the required heading, behind the required label, or to say the required phrase. */
  readonly text: string | undefined;
  /** What a fix puts in place of a forbidden phrase. */
  readonly replacement: string | undefined;
}

/** A team's rule in the form of Mandate's own, so that all that is done with these is done with it. */
export function buildOwnRule(definition: OwnRuleDefinition): Rule {
  const { id, severity, kinds, languages, message, docs } = definition;
  const said = message === undefined ? defaultMessage(definition) : sentence(message);
  const noFix = whyNoFix(definition);
  return {
    id,
    docs: {
      summary: textOf(said),
      rationale: docs ?? say`Your team has agreed on it.`.template,
      source: say`A rule of your own, in \`mandate.yaml\`.`.template,
      examples: buildExamples(definition),
      ...(noFix !== undefined && { noFix }),
    },
    severity,
    since: "",
    kinds,
    languages: "all",
    check: ({ document }) =>
      languages?.some((language) => language === document.language) === false
        ? []
        : finders[definition.demand](definition, said, document),
  };
}

export function isOwnRule({ id }: Pick<Rule, "id">): boolean {
  return id.startsWith("own/");
}

const finders = {
  required_section: findAbsentSection,
  required_field: findAbsentField,
  required_phrase: findAbsentPhrase,
  forbidden_phrase: findForbiddenPhrases,
} as const;

function defaultMessage({ demand, phrases }: OwnRuleDefinition): Message {
  const [first = ""] = phrases;
  switch (demand) {
    case "required_section":
      return say`The section ${quoted(first)} is missing: your team asks for it.`;
    case "required_field":
      return say`${quoted(first)} is not stated: your team asks for it.`;
    case "required_phrase":
      return say`${quoted(first)} is not said: your team asks for it.`;
    case "forbidden_phrase":
      return say`Your team doesn't write ${listOf(phrases.map(quoted), "or")}.`;
  }
}

function whyNoFix({ demand, text, replacement }: OwnRuleDefinition): string | undefined {
  if (demand === "required_phrase" && text === undefined) return say`The rule has no text to insert.`.template;
  if (demand === "forbidden_phrase" && replacement === undefined) return say`The rule has no replacement.`.template;
  return undefined;
}

function buildExamples({ demand, phrases, kinds, text, replacement }: OwnRuleDefinition): Rule["docs"]["examples"] {
  const [first = ""] = phrases;
  const write = (words: string): string => `${textOf(capitalise(words))}.`;
  const start = `---\nmandate:\n  kind: ${kinds[0] ?? "sow"}\n---\n\n# Ticket shop\n`;
  const without = `${start}\nVisitors order tickets.\n`;
  switch (demand) {
    case "required_section":
      return { bad: without, good: `${without}\n## ${first}\n\n${text ?? `[${first}]`}\n` };
    case "required_field":
      return { bad: without, good: `${start}\n- **${first}:** ${text ?? `[${first}]`}\n\nVisitors order tickets.\n` };
    case "required_phrase":
      return { bad: without, good: `${without}\n${write(first)}\n` };
    case "forbidden_phrase": {
      const good = replacement === undefined ? without : `${without}\n${write(replacement)}\n`;
      return { bad: `${without}\n${write(first)}\n`, good };
    }
  }
}
