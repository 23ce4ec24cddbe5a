import type { Node } from "yaml";
import { type DeclaredTerms, type ProfileName, readDeclaredTerms, termShapes } from "../documents/declared-terms.ts";
import { findTermProblems } from "../documents/term-problems.ts";
import { readYaml } from "../markdown/yaml-node.ts";
import type { Glossary } from "../vocabulary/glossary.ts";
import { readGlossary } from "./config-glossary.ts";
import { type OwnRuleDefinitions, readOwnRules } from "./config-own-rules.ts";
import { readRuleSettings } from "./config-rules.ts";
import { type ConfigurationSource, readChoice, readIfThere } from "./config-source.ts";
import { type AdviceLevel, adviceLevels } from "./limit-advice.ts";
import type { RuleSetting } from "./lint-options.ts";

/** What a configuration says of how a document is read and judged; what it leaves open is undefined or empty. */
export interface DocumentConfiguration {
  /** Undefined where the documents are to tell it; see `findProfile`. */
  readonly profile: ProfileName | undefined;
  /** What holds for documents that don't declare something else. */
  readonly declared: DeclaredTerms;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly advice: AdviceLevel | undefined;
  /** Rules of the team's own, by id; see `listOwnRules`. */
  readonly ownRules: OwnRuleDefinitions;
  /** House words; a document is read with them. */
  readonly glossary: Glossary;
}

const termKeys = Object.keys(termShapes) as (keyof typeof termShapes)[];

/** The keys that may hold for all documents or, in an override, for some. */
export const documentKeys = ["rules", "own_rules", "glossary", "advice", ...termKeys] as const;

const mostAliases = 50;

/** Reads those of `values`, by their keys, that say how documents are read and judged. */
export function readDocumentConfiguration(
  values: ReadonlyMap<string, unknown>,
  source: ConfigurationSource,
): DocumentConfiguration {
  const terms = termKeys.filter((key) => values.has(key));
  for (const key of terms)
    source.problems.push(...findTermProblems(key, readYaml(values.get(key), source.document), termShapes[key]));
  const { profile, ...declared } = readDeclaredTerms(
    Object.fromEntries(terms.map((key) => [key, toData(values.get(key), source)])),
  );
  return {
    profile,
    declared,
    rules: readIfThere(values.get("rules"), (node) => readRuleSettings(node, source)) ?? {},
    ownRules: readIfThere(values.get("own_rules"), (node) => readOwnRules(node, source)) ?? {},
    glossary: readIfThere(values.get("glossary"), (node) => readGlossary(node, source)) ?? {},
    advice: readIfThere(values.get("advice"), (node) => readChoice(node, adviceLevels, "advice", source)),
  };
}

/** What stands at a node as plain data. */
export function toData(node: unknown, { document }: ConfigurationSource): unknown {
  return (node as Node).toJS(document, { maxAliasCount: mostAliases });
}
