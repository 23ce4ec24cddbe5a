import { type TermShape, termShapes } from "../../documents/declared-terms.ts";
import { documentKinds, supportedLanguages } from "../../documents/document.ts";
import { configurationKeys } from "../../linter/config.ts";
import { documentKeys } from "../../linter/config-document.ts";
import { overrideKeys } from "../../linter/config-overrides.ts";
import type { ownRuleKeys } from "../../linter/config-own-rules.ts";
import { levels } from "../../linter/config-rules.ts";
import { adviceLevels } from "../../linter/limit-advice.ts";
import { everyKind } from "../../rules/every-kind.ts";
import { ownDemands } from "../../rules/own-rule.ts";
import { type Rule, severities } from "../../rules/rule.ts";
import { glossaryNames } from "../../vocabulary/glossary.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { loadRules } from "./rules.ts";

type Schema = Readonly<Record<string, unknown>>;
type Key = (typeof configurationKeys)[number] | (typeof overrideKeys)[number];

const path = "schema/mandate.schema.json";

const descriptions: Readonly<Record<Key, string>> = {
  $schema: "The schema by which an editor completes and checks this file.",
  extends:
    "Configurations that this one adds to: relative files such as ../house.mandate.yaml, or npm packages. Later ones go before earlier ones, and this file before all of them.",
  kinds: "The kinds of files, by pattern; the last pattern that matches a file decides.",
  engagements: "Files that belong to one engagement: folders that are one each, or patterns by name.",
  ignore: "Files and folders that are left alone.",
  overrides: "Settings for some documents only. Later ones go before earlier ones.",
  templates: "A folder of your own templates and clauses, below this one.",
  people: "Names for your own use; they change no finding.",
  rules: "The severity, parts and options of rules, by id.",
  own_rules:
    "Rules of your own: sections, labelled fields and phrases that are required, and phrases that are forbidden.",
  glossary: "House words, by language and by what they mean.",
  advice: "How much advice is shown: the few pieces that fit beside what weighs more, or all of it.",
  engagement: "The name of the engagement that the documents belong to.",
  profile: "What is expected of documents. Unless told, their situation decides.",
  situation: "For whom the product is made.",
  contract: "How the work is paid.",
  audience: "Who reads the documents.",
  parties: "Who provides the work and who orders it.",
  ownership: "Who owns the product, and on which side.",
  target_margin: "The share of the price that is to remain, such as 0.25. For internal documents.",
  work_contract_law: "The law that holds for the work.",
  external: "What is kept in another tool, and where.",
  files: "The documents that the override is for, by pattern.",
  kind: "The kind of the documents.",
};

const ownDescriptions: Readonly<Record<(typeof ownRuleKeys)[number], string>> = {
  required_section: "A section that has to be there, by its heading; of several, any will do.",
  required_field: "A label that has to be there with a value, such as Cost centre; of several, any will do.",
  required_phrase: "Words that have to be said; of several, any will do.",
  forbidden_phrase: "Words that are not to be said; each of several.",
  kinds: "The kinds of document that the rule is for; all unless told.",
  languages: "The languages that the rule is for; all unless told.",
  severity: "How much it weighs; a warning unless told.",
  message: "What a finding says.",
  docs: "Why it matters.",
  text: "Markdown that the quick fix inserts: below the heading, behind the label, or to say the phrase.",
  replacement: "What the quick fix puts in place of the phrase.",
};

/** Makes the JSON schema of `mandate.yaml` and `mandate.json`, by which editors complete and check them. */
export async function generateConfigurationSchema(): Promise<readonly GeneratedFile[]> {
  const keys: Readonly<Record<Key, Schema>> = {
    ...mapValues(termShapes, schemaOfTerm),
    $schema: { type: "string" },
    extends: oneOrMore({ type: "string", pattern: extendable }),
    kinds: { type: "object", propertyNames: ref("pattern"), additionalProperties: { enum: documentKinds } },
    engagements: {
      anyOf: [oneOrMore(ref("pattern")), { type: "object", additionalProperties: oneOrMore(ref("pattern")) }],
    },
    ignore: oneOrMore(ref("pattern")),
    overrides: { type: "array", items: ref("override") },
    templates: { type: "string", pattern: "^(?![\\\\/~]|[A-Za-z]:)(?!(?:.*[\\\\/])?\\.\\.(?:[\\\\/]|$))" },
    people: {},
    rules: schemaOfRules(await loadRules()),
    own_rules: {
      type: "object",
      propertyNames: { pattern: "^(?:own/)?[a-z0-9]+(?:-[a-z0-9]+)*$" },
      additionalProperties: ref("ownRule"),
    },
    glossary: schemaOfGlossary(),
    advice: { enum: adviceLevels },
    files: oneOrMore(ref("pattern")),
    kind: { enum: documentKinds },
  };
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Mandate",
    description: "Settings of Mandate: mandate.yaml or mandate.json.",
    ...objectOf(configurationKeys),
    definitions: {
      pattern: {
        description: "A path from this folder; * and ? stand for letters, ** for any folders, {a,b} for a choice.",
        type: "string",
        minLength: 1,
        pattern: "^(?!!)(?!(?:.*[\\\\/])?\\.\\.(?:[\\\\/]|$))",
      },
      level: { enum: levels },
      state: { enum: ["on", "off"] },
      rule: schemaOfRule({}),
      override: { ...objectOf(overrideKeys), required: ["files"] },
      ownRule: schemaOfOwnRule(),
      document: mapValues(Object.fromEntries(documentKeys.map((key) => [key, keys[key]])), (each, key) => ({
        description: descriptions[key as Key],
        ...each,
      })),
    },
  };
  return [{ path, content: `${JSON.stringify(schema, undefined, 2)}\n` }];

  function objectOf(names: readonly Key[]): Schema {
    const isShared = (key: Key): boolean => documentKeys.some((shared) => shared === key);
    const properties = names.map((key) => [
      key,
      isShared(key) ? { $ref: `#/definitions/document/${key}` } : { description: descriptions[key], ...keys[key] },
    ]);
    return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
  }
}

/** A relative file that ends in .yaml, .yml or .json, or the name of a package. */
const extendable = "^(?:(?![\\\\/~]|[A-Za-z]:).*\\.(?:ya?ml|json)|(?:@[\\w~-][\\w.~-]*/)?[\\w~-][\\w.~-]*)$";

function schemaOfTerm(shape: TermShape): Schema {
  if (shape === "text") return { type: "string" };
  if (shape === "share") return { type: "number", minimum: 0, maximum: 1 };
  if (shape === "texts") return { type: "object", additionalProperties: { type: "string" } };
  if (Array.isArray(shape)) return { enum: shape };
  const properties = mapValues(shape as Readonly<Record<string, TermShape>>, schemaOfTerm);
  return { type: "object", properties, additionalProperties: false };
}

function schemaOfRules(rules: readonly Rule[]): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(
      rules.map((rule) => [rule.id, { description: `${rule.docs.summary} (${rule.severity})`, ...partsOf(rule) }]),
    ),
    patternProperties: {
      "^own/": { description: "A rule of your own, from own_rules.", ...partsOf({}) },
    },
    additionalProperties: false,
  };
}

/** Most rules have a severity only. */
function partsOf(rule: Pick<Rule, "facets" | "options">): Schema {
  return rule.facets === undefined && rule.options === undefined ? { allOf: [ref("rule")] } : schemaOfRule(rule);
}

function schemaOfRule({ facets, options }: Pick<Rule, "facets" | "options">): Schema {
  const properties = {
    severity: ref("level"),
    ...(facets && {
      facets: {
        description: "Parts of the rule that can be switched off alone.",
        type: "object",
        properties: Object.fromEntries(facets.map((facet) => [facet, ref("state")])),
        additionalProperties: false,
      },
    }),
    ...(options && {
      options: {
        type: "object",
        properties: mapValues(options, ({ default: usual, description }) => ({
          description,
          type: "number",
          minimum: 0,
          default: usual,
        })),
        additionalProperties: false,
      },
    }),
  };
  return { anyOf: [ref("level"), { type: "object", properties, additionalProperties: false }] };
}

function schemaOfOwnRule(): Schema {
  const phrases = oneOrMore({ type: "string", minLength: 1 });
  const text = { type: "string", minLength: 1 };
  const schemas: Readonly<Record<(typeof ownRuleKeys)[number], Schema>> = {
    ...{ required_section: phrases, required_field: phrases, required_phrase: phrases, forbidden_phrase: phrases },
    kinds: oneOrMore({ enum: everyKind }),
    languages: oneOrMore({ enum: supportedLanguages }),
    severity: { enum: severities },
    ...{ message: text, docs: text, text, replacement: text },
  };
  return {
    type: "object",
    properties: mapValues(schemas, (schema, key) => ({ description: ownDescriptions[key], ...schema })),
    additionalProperties: false,
    oneOf: ownDemands.map((demand) => ({ required: [demand] })),
    dependencies: { text: { not: { required: ["forbidden_phrase"] } }, replacement: ["forbidden_phrase"] },
  };
}

function schemaOfGlossary(): Schema {
  const terms = oneOrMore({ type: "string", minLength: 1 });
  const names = Object.fromEntries(glossaryNames.map((name) => [name, terms]));
  const language = { type: "object", properties: names, additionalProperties: false };
  return {
    type: "object",
    properties: Object.fromEntries(supportedLanguages.map((each) => [each, language])),
    additionalProperties: false,
  };
}

function oneOrMore(schema: Schema): Schema {
  return { anyOf: [schema, { type: "array", items: schema }] };
}

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  map: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, map(value, key as Key)]);
  return Object.fromEntries(entries);
}
