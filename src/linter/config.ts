import { isScalar, type Node } from "yaml";
import { type DocumentKind, documentKinds } from "../documents/document.ts";
import { parseYaml } from "../markdown/parse-yaml.ts";
import { isNestedTooDeep } from "../markdown/yaml-nesting.ts";
import { say } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import { quoted } from "../text/wording.ts";
import { type DocumentConfiguration, documentKeys, readDocumentConfiguration, toData } from "./config-document.ts";
import { type EngagementPatterns, readEngagements } from "./config-engagements.ts";
import { type ExtendedName, readExtends } from "./config-extends.ts";
import { type Override, readOverrides } from "./config-overrides.ts";
import { findPatternProblem } from "./config-patterns.ts";
import {
  buildSource,
  type ConfigurationProblem,
  type ConfigurationSource,
  type NamedOwnRule,
  readChoice,
  readIfThere,
  readKnownKeys,
  readPatterns,
} from "./config-source.ts";

/** What a `mandate.yaml` says. */
export interface Configuration extends DocumentConfiguration {
  /** Other configurations, which this one adds to; they are read where there are files. */
  readonly extended: readonly ExtendedName[];
  /** Patterns as in `buildPathMatcher`; the last one that matches a file decides. */
  readonly kinds: readonly KindPattern[];
  /** The first one with a pattern that matches a file has it. */
  readonly engagements: readonly EngagementPatterns[];
  readonly ignore: readonly string[];
  /** Each goes before the ones above it. */
  readonly overrides: readonly Override[];
  /** A folder of templates and clauses of one's own, below that of the configuration. */
  readonly templates: OwnFolder | undefined;
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
  /** In the order of their places. */
  readonly problems: readonly ConfigurationProblem[];
  /** The rules of a team's own that it names, which may be defined in what it extends. */
  readonly namedRules: readonly NamedOwnRule[];
}

export const defaultConfiguration: Configuration = {
  profile: undefined,
  declared: {},
  rules: {},
  ownRules: {},
  kinds: [],
  engagements: [],
  ignore: [],
  overrides: [],
  advice: undefined,
  templates: undefined,
  glossary: {},
  extended: [],
  kept: {},
};

/** Keys that a configuration may have without an effect. */
export const keptKeys = ["people", "$schema"] as const;
export const configurationKeys = [
  "extends",
  "kinds",
  "engagements",
  "ignore",
  "overrides",
  "templates",
  ...documentKeys,
  ...keptKeys,
] as const;

/** A longer configuration is declined: the parser's time grows with the square of the number of keys. */
const longestText = 100_000;

/** The text of a `mandate.yaml` or, as YAML has JSON in it, of a `mandate.json`. Never throws. */
export function readConfiguration(text: string): ConfigurationReading {
  const problems: ConfigurationProblem[] = [];
  const namedRules: NamedOwnRule[] = [];
  try {
    if (text.length <= longestText && !isNestedTooDeep(text)) {
      const configuration = readText(text, problems, namedRules);
      return { configuration, problems: problems.sort((a, b) => a.range.start - b.range.start), namedRules };
    }
    problems.push({ message: say`The configuration is too large or nested too deep.`, range: textStart });
  } catch (problem) {
    problems.push({
      message: say`This can't be read as YAML: ${firstLine((problem as Error).message)}`,
      range: textStart,
    });
  }
  return { configuration: defaultConfiguration, problems, namedRules };
}

function readText(text: string, problems: ConfigurationProblem[], namedRules: NamedOwnRule[]): Configuration {
  const document = parseYaml(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    problems.push({ message: say`This is not valid YAML: ${firstLine(error.message)}.`, range: { start, end } });
    return defaultConfiguration;
  }
  const source = buildSource(document, problems, namedRules);
  if (source.isEmpty(document.contents)) return defaultConfiguration;
  const values = readKnownKeys(document.contents, configurationKeys, say`The configuration`, source) ?? new Map();
  return {
    ...readDocumentConfiguration(values, source),
    extended: readIfThere(values.get("extends"), (node) => readExtends(node, source)) ?? [],
    kinds: readIfThere(values.get("kinds"), (node) => readKinds(node, source)) ?? [],
    engagements: readIfThere(values.get("engagements"), (node) => readEngagements(node, source)) ?? [],
    ignore: readIfThere(values.get("ignore"), (node) => readPatterns(node, expectedIgnore, source)) ?? [],
    overrides: readIfThere(values.get("overrides"), (node) => readOverrides(node, source)) ?? [],
    templates: readIfThere(values.get("templates"), (node) => readFolder(node, source)),
    kept: Object.fromEntries(
      keptKeys.filter((key) => values.has(key)).map((key) => [key, toData(values.get(key), source)]),
    ),
  };
}

const expectedIgnore = say`"ignore" must be a list of patterns such as "drafts/**".`;

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
  return (message.split("\n")[0] ?? "").replace(/(?<![.:\s])[.:\s]+$/, "");
}

const textStart = { start: 0, end: 0 };
