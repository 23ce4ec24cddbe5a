import type { DocumentKind } from "../documents/document.ts";
import { type Message, say } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import type { Configuration } from "./config.ts";
import type { DocumentConfiguration } from "./config-document.ts";
import { mergeDocumentConfigurations } from "./merge-configurations.ts";

/** What a configuration says of files. Paths are relative to its folder, with forward slashes: `contracts/2026/sow.md`. */
export interface PathMatcher {
  /** Whether the file or folder, or a folder above it, is to be left alone. */
  isIgnored(path: string): boolean;
  /** Whether the file is one of the team's own templates and clauses. */
  isOwn(path: string): boolean;
  /** The kind that the last matching pattern gives. */
  findKind(path: string): DocumentKind | undefined;
  /** The engagement whose pattern matches first: its name, or the matching folder. */
  findEngagement(path: string): string | undefined;
  /** What the configuration says of the file with all overrides for it; the same object for files with the same ones. */
  findSettings(path: string): DocumentConfiguration;
}

export function buildPathMatcher(configuration: Configuration): PathMatcher {
  // A template is no document of an engagement yet.
  const own = configuration.templates === undefined ? [] : [configuration.templates.folder];
  const isOwn = own.map(compilePattern);
  const ignores = [...configuration.ignore.map(compilePattern), ...isOwn];
  const engagements = configuration.engagements.map(({ name, patterns }) => ({
    name,
    matchers: patterns.map(compilePattern),
  }));
  const overrides = configuration.overrides.map(({ files, kind, settings }) => {
    const matchers = files.map(compilePattern);
    return { matches: (path: string[]) => matchers.some((matches) => matches(path)), kind, settings };
  });
  const kinds = [
    ...configuration.kinds.map(({ pattern, kind }) => ({ matches: compilePattern(pattern), kind })),
    ...overrides,
  ].reverse();
  const findSettings = createSettingsFinder(configuration, overrides);
  return {
    isIgnored(path) {
      if (ignores.length === 0) return false;
      const segments = path.split("/");
      return segments.some((_, index) => ignores.some((matches) => matches(segments.slice(0, index + 1))));
    },
    isOwn(path) {
      const segments = path.split("/");
      return segments.some((_, index) => isOwn.some((matches) => matches(segments.slice(0, index + 1))));
    },
    findKind(path) {
      const segments = path.split("/");
      return kinds.find(({ matches, kind }) => kind !== undefined && matches(segments))?.kind;
    },
    findEngagement(path) {
      const segments = path.split("/");
      for (const { name, matchers } of engagements) {
        // `clients/acme` matches with all that is in it.
        const length = segments.findIndex((_, at) => matchers.some((matches) => matches(segments.slice(0, at + 1))));
        if (length !== -1) return name ?? segments.slice(0, length + 1).join("/");
      }
      return findSettings(path).declared.engagement;
    },
    findSettings,
  };
}

interface CompiledOverride {
  readonly matches: (segments: string[]) => boolean;
  readonly settings: DocumentConfiguration;
}

function createSettingsFinder(
  configuration: Configuration,
  overrides: readonly CompiledOverride[],
): PathMatcher["findSettings"] {
  const known = new Map<string, DocumentConfiguration>();
  return (path) => {
    const segments = path.split("/");
    const own = overrides.filter(({ matches }) => matches(segments));
    if (own.length === 0) return configuration;
    const key = own.map((override) => overrides.indexOf(override)).join();
    const settings =
      known.get(key) ?? [configuration, ...own.map((each) => each.settings)].reduce(mergeDocumentConfigurations);
    known.set(key, settings);
    return settings;
  };
}

/** Whether one of some patterns matches a file. */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => compilePattern(pattern)(path.split("/")));
}

/** Says what is wrong with a pattern, if anything. */
export function findPatternProblem(pattern: string): Message | undefined {
  if (readSegments(pattern).length === 0) return say`A pattern is empty.`;
  if (readSegments(pattern).includes(".."))
    return say`The pattern ${quoted(pattern)} leaves the folder of the configuration.`;
  if (pattern.trim().startsWith("!") || /[@+?*!]\([^()]*\)/.test(pattern))
    return say`The pattern ${quoted(pattern)} is not understood: patterns know *, **, ? and {a,b}.`;
  const choices = expandBraces(pattern);
  if (choices === undefined) return say`The pattern ${quoted(pattern)} has too many braces.`;
  return choices.some((choice) => /\{[^}]*,|,[^{]*\}/.test(choice))
    ? say`A brace is missing in the pattern ${quoted(pattern)}.`
    : undefined;
}

/**
 * Patterns know `*` and `?` inside a name, `**` for any folders and `{a,b}` for a choice; all else is taken as written,
 * so that `Angebot (alt)` is a folder's name. No regular expression is made of them: one from a stranger's workspace
 * could run for hours.
 */
function compilePattern(pattern: string): (segments: readonly string[]) => boolean {
  const choices = (expandBraces(pattern) ?? []).map(readSegments);
  return (segments) => choices.some((choice) => matchesWild(choice, segments, "**", matchesName));
}

function matchesName(pattern: string, name: string): boolean {
  return matchesWild([...pattern], [...name], "*", (wanted, character) => wanted === "?" || wanted === character);
}

/** Whether `items` match `pattern`, in which `wild` stands for any number of items. Its time is at most their product. */
function matchesWild(
  pattern: readonly string[],
  items: readonly string[],
  wild: string,
  matches: (wanted: string, item: string) => boolean,
): boolean {
  let at = 0;
  let next = 0;
  let retry: { readonly at: number; next: number } | undefined;
  while (next < items.length) {
    const wanted = pattern[at];
    if (wanted === wild) {
      retry = { at: ++at, next };
    } else if (wanted !== undefined && matches(wanted, items[next] as string)) {
      at++;
      next++;
    } else if (retry !== undefined) {
      at = retry.at;
      next = ++retry.next;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((wanted) => wanted === wild);
}

const mostChoices = 64;

/** `*.{md,markdown}` → `*.md`, `*.markdown`; undefined where they would be too many. */
function expandBraces(pattern: string): string[] | undefined {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const braces = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (braces === null) done.push(next);
    else for (const choice of (braces[1] ?? "").split(",")) open.push(next.replace(braces[0], () => choice));
    if (done.length + open.length > mostChoices) return undefined;
  }
  return done;
}

/** `./docs/old/` → `docs`, `old`, `**` */
function readSegments(pattern: string): string[] {
  const path = pattern.trim().replace(/\\/g, "/");
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return path.endsWith("/") && segments.length > 0 ? [...segments, "**"] : segments;
}
