import { capitalise, listOf, type Message, say, sentence, textOf } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import type { OwnRuleDefinition } from "./own-rule.ts";
import { findAbsentField, findAbsentPhrase, findAbsentSection, findForbiddenPhrases } from "./own-rule-findings.ts";
import type { Rule } from "./rule.ts";

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
