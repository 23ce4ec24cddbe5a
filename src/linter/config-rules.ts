import { isMap, isScalar } from "yaml";
import type { OwnRuleId } from "../rules/own-rule.ts";
import { severities } from "../rules/rule.ts";
import type { SettableRule } from "../rules/settable-rule.ts";
import { settableRules } from "../rules/settable-rules.generated.ts";
import { listOf, say } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import { quoted } from "../text/wording.ts";
import { type ConfigurationSource, readChoice } from "./config-source.ts";
import type { RuleSetting } from "./lint-options.ts";

/** What a rule may be set to. */
export const levels = ["off", ...[...severities].reverse()] as const;
const settingKeys = ["severity", "facets", "options"] as const;

/**
 * The `rules` of a configuration, by rule id: `scope/change-process-incomplete: information`, or
 * `{ severity: error, facets: { swap-rule: off } }`, and `options: { limit: 50 }` where a rule has some.
 */
export function readRuleSettings(node: unknown, source: ConfigurationSource): Readonly<Record<string, RuleSetting>> {
  const settings: [string, RuleSetting][] = [];
  for (const { key, keyNode, value } of source.entries(node, '"rules"')) {
    const rule = settableRules.find(({ id }) => id === key);
    if (isOwnId(key)) {
      source.namedRules.push({ id: key, range: source.rangeOf(keyNode) });
      settings.push([key, readRuleSetting({ id: key }, value, source)]);
    } else if (rule === undefined) {
      const ids = settableRules.map(({ id }) => id);
      source.report(
        say`Unknown rule ${quoted(key)}.${suggestName(key, ids) || say` "mandate explain" lists the rules.`}`,
        keyNode,
      );
    } else {
      settings.push([rule.id, readRuleSetting(rule, value, source)]);
    }
  }
  return Object.fromEntries(settings);
}

function isOwnId(id: string): id is OwnRuleId {
  return id.startsWith("own/");
}

function readRuleSetting(rule: SettableRule, node: unknown, source: ConfigurationSource): RuleSetting {
  if (!isMap(source.resolve(node))) return readLevel(node, source);
  let setting: RuleSetting = {};
  for (const { key, keyNode, value } of source.entries(node, say`The setting of ${rule.id}`)) {
    if (key === "severity") setting = { ...setting, ...readLevel(value, source) };
    else if (key === "facets") setting = { ...setting, facets: readFacets(rule, value, source) };
    else if (key === "options") setting = { ...setting, options: readOptions(rule, value, source) };
    else
      source.report(
        say`Unknown key ${quoted(key)}. A rule has ${listOf(settingKeys)}.${suggestName(key, settingKeys)}`,
        keyNode,
      );
  }
  return setting;
}

function readLevel(node: unknown, source: ConfigurationSource): RuleSetting {
  const level = readChoice(node, levels, "severity", source);
  if (level === undefined) return {};
  return level === "off" ? { off: true } : { severity: level };
}

function readFacets(
  rule: SettableRule,
  node: unknown,
  source: ConfigurationSource,
): Readonly<Record<string, "on" | "off">> {
  const known = rule.facets ?? [];
  const facets: [string, "on" | "off"][] = [];
  for (const { key, keyNode, value } of source.entries(node, '"facets"')) {
    const state = readChoice(value, ["on", "off"] as const, "state", source);
    if (known.includes(key)) {
      if (state !== undefined) facets.push([key, state]);
    } else if (known.length === 0) {
      source.report(say`${rule.id} has no facets.`, keyNode);
    } else {
      source.report(
        say`Unknown facet ${quoted(key)}. ${rule.id} has ${listOf(known)}.${suggestName(key, known)}`,
        keyNode,
      );
    }
  }
  return Object.fromEntries(facets);
}

function readOptions(rule: SettableRule, node: unknown, source: ConfigurationSource): Readonly<Record<string, number>> {
  const known = rule.options ?? [];
  const options: [string, number][] = [];
  for (const { key, keyNode, value } of source.entries(node, '"options"')) {
    const scalar = source.resolve(value);
    const number = isScalar(scalar) ? scalar.value : undefined;
    if (known.length === 0) {
      source.report(say`${rule.id} has no options.`, keyNode);
    } else if (!known.includes(key)) {
      source.report(
        say`Unknown option ${quoted(key)}. ${rule.id} has ${listOf(known)}.${suggestName(key, known)}`,
        keyNode,
      );
    } else if (typeof number !== "number" || !Number.isFinite(number) || number < 0) {
      source.report(say`The option ${quoted(key)} must be a number of 0 or more.`, value ?? keyNode);
    } else {
      options.push([key, number]);
    }
  }
  return Object.fromEntries(options);
}
