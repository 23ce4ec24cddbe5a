import type { Glossary, GlossaryName } from "../vocabulary/glossary.ts";
import type { Configuration } from "./config.ts";
import type { DocumentConfiguration } from "./config-document.ts";
import type { RuleSetting } from "./lint-options.ts";

/**
 * A configuration with what another says beside it. Where both say something, `over` has the last word: value by value for
 * single ones, key by key for rules, their facets and options, and for declared terms. Lists of both hold, and those of
 * `over` are asked first.
 */
export function mergeConfigurations(base: Configuration, over: Configuration): Configuration {
  return {
    ...mergeDocumentConfigurations(base, over),
    extended: [...base.extended, ...over.extended],
    // The last pattern that matches decides on a kind, the first on an engagement.
    kinds: [...base.kinds, ...over.kinds],
    engagements: [...over.engagements, ...base.engagements],
    ignore: [...new Set([...base.ignore, ...over.ignore])],
    overrides: [...base.overrides, ...over.overrides],
    templates: over.templates ?? base.templates,
    kept: { ...base.kept, ...over.kept },
  };
}

/** The same for what an override can say. */
export function mergeDocumentConfigurations(
  base: DocumentConfiguration,
  over: DocumentConfiguration,
): DocumentConfiguration {
  return {
    profile: over.profile ?? base.profile,
    declared: { ...base.declared, ...over.declared },
    rules: mergeRecords(base.rules, over.rules, mergeRuleSettings),
    ownRules: { ...base.ownRules, ...over.ownRules },
    advice: over.advice ?? base.advice,
    glossary: mergeGlossaries(base.glossary, over.glossary),
  };
}

function mergeRuleSettings(base: RuleSetting, over: RuleSetting): RuleSetting {
  const { off: _off, severity: _severity, ...parts } = base;
  const decidesLevel = over.off !== undefined || over.severity !== undefined;
  return {
    ...(decidesLevel ? parts : base),
    ...over,
    ...((base.facets ?? over.facets) && { facets: { ...base.facets, ...over.facets } }),
    ...((base.options ?? over.options) && { options: { ...base.options, ...over.options } }),
  };
}

function mergeGlossaries(base: Glossary, over: Glossary): Glossary {
  return mergeRecords(base as Record<string, Words>, over as Record<string, Words>, (ours, theirs) =>
    mergeRecords(
      ours as Record<string, readonly string[]>,
      theirs as Record<string, readonly string[]>,
      (one, other) => [...new Set([...one, ...other])],
    ),
  );
}

type Words = Readonly<Partial<Record<GlossaryName, readonly string[]>>>;

function mergeRecords<Value>(
  base: Readonly<Record<string, Value>>,
  over: Readonly<Record<string, Value>>,
  merge: (base: Value, over: Value) => Value,
): Record<string, Value> {
  const merged: Record<string, Value> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = base[key];
    merged[key] = known === undefined ? value : merge(known, value);
  }
  return merged;
}
