import { type DeclaredTerms, profileNames } from "../documents/declared-terms.ts";
import type { ReadOptions } from "../documents/read-document.ts";
import { defaultConfiguration } from "../linter/config.ts";
import type { DocumentConfiguration } from "../linter/config-document.ts";
import type { PathMatcher } from "../linter/config-patterns.ts";
import type { ConfigurationProblem } from "../linter/config-source.ts";
import { type AdviceLevel, adviceLevels } from "../linter/limit-advice.ts";
import type { LintOptions, RuleSetting } from "../linter/lint-options.ts";
import { listOwnRules } from "../linter/list-own-rules.ts";
import type { Member } from "../linter/member.ts";
import { type DiagnosticsReach, diagnosticsReaches, type Settings } from "../protocol/settings.ts";
import { severities } from "../rules/rule.ts";

/** How one document is read and judged. */
export interface DocumentSettings {
  /** Whether the document is looked at at all. */
  readonly isChecked: boolean;
  /** Whether it is in the folder of a team's templates and clauses. */
  readonly isOwnFile: boolean;
  readonly path: string;
  readonly readOptions: ReadOptions;
  readonly lintOptions: LintOptions;
  readonly advice: AdviceLevel;
  /** The terms of the engagement that the configuration declares. */
  readonly declared: DeclaredTerms;
  /** Where the document stands among others. */
  readonly place: Member["place"];
  /** Which documents of an engagement show findings: those that are open, or all. */
  readonly reach: DiagnosticsReach;
  /** A file of the configuration with which something is wrong. */
  readonly faulty: FoundFile | undefined;
  readonly showsCodeLenses: boolean;
  readonly showsInlayHints: boolean;
  readonly showsSemanticTokens: boolean;
  readonly showsDefinitions: boolean;
}

/** A file that says how documents are judged. */
export interface FoundFile {
  readonly uri: string;
  /** The problems' ranges are in this text. */
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** The configuration that a document is under. */
export interface FoundConfiguration {
  /** Its file, and before it those that it extends. */
  readonly files: readonly FoundFile[];
  readonly paths: PathMatcher;
  /** The document's place as the patterns see it: `contracts/2026/sow.md`. */
  readonly relativePath: string;
  readonly place: Member["place"];
}

/** Joins the nearest configuration file, if any, with the editor's settings, which win. */
export function joinSettings(
  path: string,
  found: FoundConfiguration | undefined,
  settings: Settings,
  today: string,
): DocumentSettings {
  const configuration = found?.paths.findSettings(found.relativePath) ?? defaultConfiguration;
  const { profile, declared, rules, glossary, advice } = configuration;
  const kind = found?.paths.findKind(found.relativePath);
  return {
    isChecked: settings.enable !== false && found?.paths.isIgnored(found.relativePath) !== true,
    isOwnFile: found?.paths.isOwn(found.relativePath) === true,
    path,
    readOptions: kind === undefined ? { glossary } : { kind, glossary },
    lintOptions: {
      profile: profileNames.find((name) => name === settings.profile) ?? profile,
      rules: overrideRules(rules, settings.rules),
      ownRules: listOwnRules(configuration),
      today,
    },
    declared,
    place: found?.place ?? placeWithoutConfiguration(path),
    reach: diagnosticsReaches.find((reach) => reach === settings.diagnostics) ?? "engagement",
    faulty: found?.files.findLast(({ problems }) => problems.length > 0),
    showsCodeLenses: settings.codeLens !== false,
    showsInlayHints: settings.inlayHints === true,
    showsSemanticTokens: settings.semanticTokens !== false,
    showsDefinitions: settings.glossaryHovers !== false,
    advice: adviceLevels.find((level) => level === settings.advice) ?? advice ?? "few",
  };
}

function placeWithoutConfiguration(path: string): Member["place"] {
  const folder = path.split("/").slice(0, -1).join("/");
  return { folder, root: folder, configured: undefined };
}

/** Levels that make no sense change nothing. */
function overrideRules(rules: DocumentConfiguration["rules"], levels: unknown): DocumentConfiguration["rules"] {
  if (typeof levels !== "object" || levels === null) return rules;
  const overridden: Record<string, RuleSetting> = { ...rules };
  for (const [id, level] of Object.entries(levels)) {
    const { off: _off, ...setting } = overridden[id] ?? {};
    const severity = severities.find((name) => name === level);
    if (level === "off") overridden[id] = { ...setting, off: true };
    else if (severity !== undefined) overridden[id] = { ...setting, severity };
  }
  return overridden;
}
