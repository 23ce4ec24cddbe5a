import { isScalar, type Node, parseDocument } from "yaml";
import { type DeclaredTerms, type ProfileName, readDeclaredTerms, termShapes } from "../documents/declared-terms.ts";
import { type DocumentKind, documentKinds } from "../documents/document.ts";
import { findTermProblems } from "../documents/term-problems.ts";
import { readYaml } from "../markdown/yaml-node.ts";
import { listOf, say } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import type { Range } from "../text/range.ts";
import { quoted } from "../text/wording.ts";
import type { Glossary } from "../vocabulary/glossary.ts";
import { type EngagementPatterns, readEngagements } from "./config-engagements.ts";
import { readGlossary } from "./config-glossary.ts";
import { isNestedTooDeep } from "./config-nesting.ts";
import { findPatternProblem } from "./config-patterns.ts";
import { readRuleSettings } from "./config-rules.ts";
import {
  buildSource,
  type ConfigurationProblem,
  type ConfigurationSource,
  readChoice,
  readPatterns,
} from "./config-source.ts";
import { type AdviceLevel, adviceLevels } from "./limit-advice.ts";
import type { RuleSetting } from "./lint-options.ts";

/** What a `mandate.yaml` says. */
export interface Configuration {
  /** Undefined where the documents are to tell it; see `findProfile`. */
  readonly profile: ProfileName | undefined;
  /** What holds for all documents that don't declare something else. */
  readonly declared: DeclaredTerms;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Patterns as in `buildPathMatcher`; the last one that matches a file decides. */
  readonly kinds: readonly KindPattern[];
  /** The first one with a pattern that matches a file has it. */
  readonly engagements: readonly EngagementPatterns[];
  readonly ignore: readonly string[];
  readonly advice: AdviceLevel;
  /** A folder of templates and clauses of one's own, below that of the configuration. */
  readonly templates: OwnFolder | undefined;
  /** House words; a document is read with them. */
  readonly glossary: Glossary;
  /** The values of `keptKeys` as plain data. They are accepted and change no finding. */
  readonly kept: Readonly<Record<string, unknown>>;
}

export interface OwnFolder {
  /** `./legal/templates` */
  readonly folder: string;
  /** Where the configuration names it. */
  readonly range: Range;
}

export interface KindPattern {
  readonly pattern: string;
  readonly kind: DocumentKind;
}

export interface ConfigurationReading {
  /** All that is valid; what has a problem is as if it were not there. */
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

export const defaultConfiguration: Configuration = {
  profile: undefined,
  declared: {},
  rules: {},
  kinds: [],
  engagements: [],
  ignore: [],
  advice: "few",
  templates: undefined,
  glossary: {},
  kept: {},
};

/** Keys that a configuration may have without an effect. */
export const keptKeys = ["people", "extends"] as const;
const termKeys = Object.keys(termShapes) as (keyof typeof termShapes)[];
export const configurationKeys = [
  "rules",
  "kinds",
  "engagements",
  "ignore",
  "glossary",
  "templates",
  "advice",
  ...termKeys,
  ...keptKeys,
] as const;

/** A longer configuration is declined: the parser's time grows with the square of the number of keys. */
const longestText = 100_000;
const mostAliases = 50;

/** The text of a `mandate.yaml` or, as YAML has JSON in it, of a `mandate.json`. Never throws. */
export function readConfiguration(text: string): ConfigurationReading {
  const problems: ConfigurationProblem[] = [];
  try {
    if (text.length <= longestText && !isNestedTooDeep(text))
      return { configuration: readText(text, problems), problems };
    problems.push({ message: say`The configuration is too large or nested too deep.`, range: textStart });
  } catch (problem) {
    problems.push({
      message: say`This can't be read as YAML: ${firstLine((problem as Error).message)}`,
      range: textStart,
    });
  }
  return { configuration: defaultConfiguration, problems };
}

function readText(text: string, problems: ConfigurationProblem[]): Configuration {
  const document = parseDocument(text, { logLevel: "silent", prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    problems.push({ message: say`This is not valid YAML: ${firstLine(error.message)}.`, range: { start, end } });
    return defaultConfiguration;
  }
  const source = buildSource(document, problems);
  if (source.isEmpty(document.contents)) return defaultConfiguration;
  let { rules, kinds, engagements, ignore, glossary, templates, advice } = defaultConfiguration;
  const terms: [string, unknown][] = [];
  const kept: [string, unknown][] = [];
  for (const { key, keyNode, value } of source.entries(document.contents, say`The configuration`)) {
    if (!isConfigurationKey(key)) {
      const suggestion = suggestName(key, configurationKeys) || say` Known are ${listOf(configurationKeys)}.`;
      source.report(say`Unknown key ${quoted(key)}.${suggestion}`, keyNode);
    } else if (source.isEmpty(value)) {
      // A key whose lines are all commented out says nothing.
    } else if (key === "rules") {
      rules = readRuleSettings(value, source);
    } else if (key === "kinds") {
      kinds = readKinds(value, source);
    } else if (key === "engagements") {
      engagements = readEngagements(value, source);
    } else if (key === "ignore") {
      ignore = readPatterns(value, say`"ignore" must be a list of patterns such as "drafts/**".`, source);
    } else if (key === "glossary") {
      glossary = readGlossary(value, source);
    } else if (key === "templates") {
      templates = readFolder(value, source);
    } else if (key === "advice") {
      advice = readChoice(value, adviceLevels, "advice", source) ?? advice;
    } else {
      const data = (value as Node).toJS(document, { maxAliasCount: mostAliases });
      const term = termKeys.find((known) => known === key);
      if (term === undefined) {
        kept.push([key, data]);
      } else {
        problems.push(...findTermProblems(key, readYaml(value, document), termShapes[term]));
        terms.push([key, data]);
      }
    }
  }
  const { profile, ...declared } = readDeclaredTerms(Object.fromEntries(terms));
  return {
    ...{ profile, declared, rules, kinds, engagements, ignore, glossary, templates, advice },
    kept: Object.fromEntries(kept),
  };
}

function isConfigurationKey(key: string): key is (typeof configurationKeys)[number] {
  return configurationKeys.some((known) => known === key);
}

function readKinds(node: unknown, source: ConfigurationSource): KindPattern[] {
  return source.entries(node, '"kinds"').flatMap(({ key, keyNode, value }) => {
    const problem = findPatternProblem(key);
    if (problem !== undefined) source.report(problem, keyNode);
    const kind = readChoice(value, documentKinds, "kind", source);
    return problem === undefined && kind !== undefined ? [{ pattern: key, kind }] : [];
  });
}

/** A folder below the configuration's own. */
function readFolder(node: unknown, source: ConfigurationSource): OwnFolder | undefined {
  const scalar = source.resolve(node);
  const folder = isScalar(scalar) && typeof scalar.value === "string" ? scalar.value.trim() : "";
  const problem =
    folder === ""
      ? say`"templates" must name a folder such as "templates".`
      : /^(?:[\\/~]|[a-z]:)/i.test(folder) || folder.split(/[\\/]/).includes("..")
        ? say`The folder ${quoted(folder)} must be below that of the configuration.`
        : undefined;
  if (problem !== undefined) {
    source.report(problem, node);
    return undefined;
  }
  const place = (scalar as Node).range;
  return { folder, range: place ? { start: place[0], end: place[1] } : textStart };
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/[.:\s]+$/, "");
}

const textStart = { start: 0, end: 0 };
