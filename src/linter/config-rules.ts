import { isMap } from "yaml";
import { allRules } from "../rules/all-rules.generated.ts";
import { type Rule, severities } from "../rules/rule.ts";
import { suggestName } from "./config-nearest-name.ts";
import { type ConfigurationSource, listOf, quote, readChoice } from "./config-source.ts";
import type { RuleSetting } from "./lint-options.ts";

const levels = ["off", ...[...severities].reverse()] as const;
const settingKeys = ["severity", "facets"] as const;

/**
 * The `rules` of a configuration, by rule id: `scope/change-process-incomplete: information`, or
 * `{ severity: error, facets: { swap-rule: off } }`.
 */
export function readRuleSettings(node: unknown, source: ConfigurationSource): Readonly<Record<string, RuleSetting>> {
  const settings: [string, RuleSetting][] = [];
  for (const { key, keyNode, value } of source.entries(node, '"rules"')) {
    const rule = allRules.find(({ id }) => id === key);
    if (rule === undefined) {
      const ids = allRules.map(({ id }) => id);
      source.report(
        `Unknown rule ${quote(key)}.${suggestName(key, ids) || ' "mandate explain" lists the rules.'}`,
        keyNode,
      );
    } else {
      settings.push([rule.id, readRuleSetting(rule, value, source)]);
    }
  }
  return Object.fromEntries(settings);
}

function readRuleSetting(rule: Rule, node: unknown, source: ConfigurationSource): RuleSetting {
  if (!isMap(source.resolve(node))) return readLevel(node, source);
  let setting: RuleSetting = {};
  for (const { key, keyNode, value } of source.entries(node, `The setting of ${rule.id}`)) {
    if (key === "severity") setting = { ...setting, ...readLevel(value, source) };
    else if (key === "facets") setting = { ...setting, facets: readFacets(rule, value, source) };
    else
      source.report(
        `Unknown key ${quote(key)}. A rule has ${listOf(settingKeys)}.${suggestName(key, settingKeys)}`,
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

function readFacets(rule: Rule, node: unknown, source: ConfigurationSource): Readonly<Record<string, "on" | "off">> {
  const known = rule.facets ?? [];
  const facets: [string, "on" | "off"][] = [];
  for (const { key, keyNode, value } of source.entries(node, '"facets"')) {
    const state = readChoice(value, ["on", "off"] as const, "state", source);
    if (known.includes(key)) {
      if (state !== undefined) facets.push([key, state]);
    } else if (known.length === 0) {
      source.report(`${rule.id} has no facets.`, keyNode);
    } else {
      source.report(`Unknown facet ${quote(key)}. ${rule.id} has ${listOf(known)}.${suggestName(key, known)}`, keyNode);
    }
  }
  return Object.fromEntries(facets);
}
