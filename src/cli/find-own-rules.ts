import { listOwnRules } from "../linter/list-own-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { createConfigFinder } from "../workspace/read-config.ts";

/** The team's own rules by the configuration that holds in a folder, those for some documents only among them. */
export function findOwnRules(folder: string): readonly Rule[] {
  const configuration = createConfigFinder()(folder)?.configuration;
  if (configuration === undefined) return [];
  return [configuration, ...configuration.overrides.map(({ settings }) => settings)].flatMap(listOwnRules);
}
