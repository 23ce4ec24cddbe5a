import { isScalar, isSeq, type Node } from "yaml";
import { type SupportedLanguage, supportedLanguages } from "../documents/document.ts";
import { everyKind } from "../rules/every-kind.ts";
import { type OwnRuleDefinition, type OwnRuleId, ownDemands } from "../rules/own-rule.ts";
import { severities } from "../rules/rule.ts";
import { listOf, type Message, say } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import { foldTerm } from "../vocabulary/glossary.ts";
import { type ConfigurationSource, readChoice, readIfThere, readKnownKeys } from "./config-source.ts";

export type OwnRuleDefinitions = Readonly<Record<OwnRuleId, OwnRuleDefinition>>;

export const ownRuleKeys = [
  ...ownDemands,
  "kinds",
  "languages",
  "severity",
  "message",
  "docs",
  "text",
  "replacement",
] as const;

const mostRules = 200;
const mostPhrases = 50;
const mostWords = 12;
const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The `own_rules` of a configuration: `{ data-protection: { required_section: Data protection, kinds: [sow] } }`. */
export function readOwnRules(node: unknown, source: ConfigurationSource): OwnRuleDefinitions {
  const rules: [OwnRuleId, OwnRuleDefinition][] = [];
  for (const { key, keyNode, value } of source.entries(node, '"own_rules"')) {
    const name = key.replace(/^own\//, "");
    if (!namePattern.test(name)) {
      source.report(say`The rule's name ${quoted(key)} may have small letters, digits and hyphens only.`, keyNode);
    } else if (rules.length >= mostRules) {
      source.report(say`There are at most ${mostRules} rules of one's own; this one is left out.`, keyNode);
    } else {
      const rule = readOwnRule(`own/${name}`, value, keyNode, source);
      if (rule !== undefined) rules.push([rule.id, rule]);
    }
  }
  return Object.fromEntries(rules);
}

function readOwnRule(
  id: OwnRuleId,
  node: unknown,
  keyNode: unknown,
  source: ConfigurationSource,
): OwnRuleDefinition | undefined {
  const values = readKnownKeys(node, ownRuleKeys, say`The rule ${quoted(id)}`, source);
  if (values === undefined) return undefined;
  const [demand, second] = ownDemands.filter((key) => values.has(key));
  if (demand === undefined || second !== undefined) {
    source.report(say`A rule of one's own has one of ${listOf(ownDemands)}.`, keyNode);
    return undefined;
  }
  const fitting = demand === "forbidden_phrase" ? "replacement" : "text";
  const other = fitting === "text" ? "replacement" : "text";
  if (values.has(other))
    source.report(say`${quoted(other)} doesn't go with ${quoted(demand)}; use ${quoted(fitting)}.`, values.get(other));
  const phrases = readPhrases(values.get(demand), demand, source);
  if (phrases.length === 0) return undefined;
  const text = (key: string): string | undefined =>
    readIfThere(values.get(key), (value) => readText(key, value, source));
  return {
    id,
    demand,
    phrases,
    severity:
      readIfThere(values.get("severity"), (value) => readChoice(value, severities, "severity", source)) ?? "warning",
    kinds: readChoices(values.get("kinds"), everyKind, "kind", source) ?? everyKind,
    languages: readChoices<SupportedLanguage>(values.get("languages"), supportedLanguages, "language", source),
    message: text("message"),
    docs: text("docs"),
    text: fitting === "text" ? text("text") : undefined,
    replacement: fitting === "replacement" ? text("replacement") : undefined,
  };
}

/** One of some names or a list of them; undefined where none is right. */
function readChoices<Choice extends string>(
  node: unknown,
  choices: readonly Choice[],
  what: string,
  source: ConfigurationSource,
): readonly Choice[] | undefined {
  if (node === undefined) return undefined;
  const list = source.resolve(node);
  const chosen = (isSeq(list) ? list.items : [list]).flatMap((item) => readChoice(item, choices, what, source) ?? []);
  return chosen.length === 0 ? undefined : chosen;
}

function readPhrases(node: unknown, key: string, source: ConfigurationSource): string[] {
  const list = source.resolve(node);
  const items: readonly unknown[] = isSeq(list) ? list.items : [list];
  if (items.length > mostPhrases)
    source.report(say`A rule has at most ${mostPhrases} phrases; the rest is left out.`, node);
  return items.slice(0, mostPhrases).flatMap((item) => {
    const scalar = source.resolve(item);
    const phrase = isScalar(scalar) && typeof scalar.value === "string" ? scalar.value.trim() : "";
    const problem = findPhraseProblem(phrase, key);
    if (problem !== undefined) source.report(problem, item ?? node);
    return problem === undefined ? [phrase] : [];
  });
}

function findPhraseProblem(phrase: string, key: string): Message | undefined {
  const words = foldTerm(phrase).split(" ").filter(Boolean);
  if (words.length === 0) return say`${quoted(key)} must be plain words such as "Data protection", or a list of them.`;
  if (phrase.includes("\n") || words.length > mostWords)
    return say`${quoted(key)} has at most ${mostWords} words, on one line.`;
  return undefined;
}

function readText(key: string, node: unknown, source: ConfigurationSource): string | undefined {
  const scalar = source.resolve(node);
  const text = isScalar(scalar) && typeof scalar.value === "string" ? scalar.value.trim() : "";
  if (text !== "") return text;
  source.report(say`${quoted(key)} must be a text.`, node as Node);
  return undefined;
}
