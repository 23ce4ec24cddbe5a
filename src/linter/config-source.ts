import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { OwnRuleId } from "../rules/own-rule.ts";
import { listOf, type Message, say, type Value } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import type { Range } from "../text/range.ts";
import { quoted } from "../text/wording.ts";
import { findPatternProblem } from "./config-patterns.ts";

export interface ConfigurationProblem {
  /** One line that says what is wrong, what is allowed, and what was probably meant. */
  readonly message: Message;
  readonly range: Range;
}

/** Where the parts of a configuration are read from and what is wrong with them goes to. */
export interface ConfigurationSource {
  readonly document: Document;
  readonly problems: ConfigurationProblem[];
  readonly namedRules: NamedOwnRule[];
  report(message: Message, node: unknown): void;
  rangeOf(node: unknown): Range;
  /** The node that stands here, or that an alias `*name` stands for. */
  resolve(node: unknown): unknown;
  /** Whether nothing stands here, as after a bare `rules:`. */
  isEmpty(node: unknown): boolean;
  /** The keys and values of a mapping, or a problem and none. */
  entries(node: unknown, what: Value): readonly ConfigurationEntry[];
}

export interface ConfigurationEntry {
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
}

/** Where a rule of a team's own is named: `own/data-protection: off`. */
export interface NamedOwnRule {
  readonly id: OwnRuleId;
  readonly range: Range;
}

export function buildSource(
  document: Document,
  problems: ConfigurationProblem[],
  namedRules: NamedOwnRule[],
): ConfigurationSource {
  const source: ConfigurationSource = {
    document,
    problems,
    namedRules,
    report(message, node) {
      problems.push({ message, range: source.rangeOf(node) });
    },
    rangeOf(node) {
      const place = (node as Node | undefined)?.range;
      return place ? { start: place[0], end: place[1] } : { start: 0, end: 0 };
    },
    resolve: (node) => (isAlias(node) ? node.resolve(document) : node),
    isEmpty(node) {
      const value = source.resolve(node);
      return value === null || value === undefined || (isScalar(value) && value.value === null);
    },
    entries(node, what) {
      const map = source.resolve(node);
      if (!isMap(map)) {
        source.report(say`${what} must be a list of "key: value" lines.`, node);
        return [];
      }
      return map.items.flatMap(({ key, value }) => {
        if (isScalar(key)) return [{ key: String(key.value), keyNode: key, value }];
        source.report(say`A key must be a plain text.`, key);
        return [];
      });
    },
  };
  return source;
}

/**
 * The values of a mapping by their keys, without the ones that are empty, as those whose lines are all commented out;
 * undefined for what is no mapping. Keys that nobody knows are problems.
 */
export function readKnownKeys(
  node: unknown,
  known: readonly string[],
  what: Value,
  source: ConfigurationSource,
): ReadonlyMap<string, unknown> | undefined {
  const before = source.problems.length;
  const entries = source.entries(node, what);
  if (entries.length === 0 && source.problems.length > before) return undefined;
  const values = new Map<string, unknown>();
  for (const { key, keyNode, value } of entries) {
    if (!known.includes(key)) {
      const suggestion = suggestName(key, known) || say` Known are ${listOf(known)}.`;
      source.report(say`Unknown key ${quoted(key)}.${suggestion}`, keyNode);
    } else if (!source.isEmpty(value)) {
      values.set(key, value);
    }
  }
  return values;
}

/** What `read` makes of a node; nothing where there is none. */
export function readIfThere<Read>(node: unknown, read: (node: unknown) => Read): Read | undefined {
  return node === undefined ? undefined : read(node);
}

/** One of the allowed texts, or a problem that lists them. */
export function readChoice<Choice extends string>(
  node: unknown,
  choices: readonly Choice[],
  what: string,
  source: ConfigurationSource,
): Choice | undefined {
  const scalar = source.resolve(node);
  const value = isScalar(scalar) ? scalar.value : undefined;
  const choice = choices.find((name) => name === value);
  if (choice !== undefined) return choice;
  const written = typeof value === "string" ? value : undefined;
  const unknown = written === undefined ? say`A ${what} is missing here.` : say`Unknown ${what} ${quoted(written)}.`;
  source.report(say`${unknown} Use ${listOf(choices, "or")}.${suggestName(written ?? "", choices)}`, node);
  return undefined;
}

/** A pattern for files or a list of them; `expected` says what should stand there. */
export function readPatterns(node: unknown, expected: Message, source: ConfigurationSource): string[] {
  const value = source.resolve(node);
  const items = isSeq(value) ? value.items : [value];
  return items.flatMap((item) => {
    const scalar = source.resolve(item);
    const pattern = isScalar(scalar) ? scalar.value : undefined;
    const problem = typeof pattern === "string" ? findPatternProblem(pattern) : expected;
    if (problem !== undefined) source.report(problem, item ?? node);
    return problem === undefined ? [pattern as string] : [];
  });
}
