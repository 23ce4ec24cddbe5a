import type { ProfileName } from "../documents/declared-terms.ts";
import { findBlockProblems } from "../documents/term-problems.ts";
import { configurationKeys } from "../linter/config.ts";
import { matchesAny } from "../linter/config-patterns.ts";
import { listSettings, type WrittenSetting } from "../linter/list-settings.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { YamlEntry } from "../markdown/yaml-node.ts";
import { buildLineIndex, positionAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import { type ConfigFile, listConfigFiles, pathInside } from "../workspace/config-file.ts";
import { isMarkdown } from "../workspace/markdown-files.ts";
import { readTextFile } from "../workspace/read-text-file.ts";

/** A value that holds, and where it comes from. */
export interface EffectiveSetting extends Pick<WrittenSetting, "path" | "value" | "isItem"> {
  readonly origin: Origin;
}

export type Origin =
  | { readonly type: "default" | "command line" }
  | {
      readonly type: "configuration" | "front matter";
      readonly path: string;
      /** Counted from 1, as is the column. */
      readonly line: number;
      readonly column: number;
      /** The patterns of the override that it stands in. */
      readonly files?: readonly string[];
    };

/** For what something is asked. */
export interface SettingsQuestion {
  readonly config: ConfigFile | undefined;
  /** The document's absolute path; undefined for a folder, to which no override applies. */
  readonly document: string | undefined;
  /** What the command line says. */
  readonly profile: ProfileName | undefined;
  /** The path that people read. */
  readonly shorten: (absolutePath: string) => string;
}

/** All values that hold, in the order of the configuration's keys. */
export function findEffectiveSettings(question: SettingsQuestion): readonly EffectiveSetting[] {
  const { config, document, profile, shorten } = question;
  const block = document === undefined ? [] : readFrontMatter(document, shorten);
  return join([
    [setting(["advice"], "few", { type: "default" })],
    // A profile that is configured goes before the one of the document.
    block.filter(({ path }) => path[0] === "profile"),
    ...(config === undefined ? [] : readLayers(config, question)),
    block.filter(({ path }) => path[0] !== "profile"),
    profile === undefined ? [] : [setting(["profile"], profile, { type: "command line" })],
  ]);
}

function setting(path: readonly string[], value: WrittenSetting["value"], origin: Origin): EffectiveSetting {
  return { path, value, isItem: false, origin };
}

/** Settings of the weakest layer first; each layer has the last word over the ones before. */
function join(layers: readonly (readonly EffectiveSetting[])[]): readonly EffectiveSetting[] {
  const joined = new Map<string, EffectiveSetting>();
  for (const layer of layers) {
    // A rule of one's own is replaced as a whole.
    const replaced = layer.flatMap(({ path }) => (path[0] === "own_rules" ? [path[1]] : []));
    for (const [key, { path }] of joined) if (path[0] === "own_rules" && replaced.includes(path[1])) joined.delete(key);
    for (const each of layer) {
      const key = JSON.stringify([each.path, each.isItem ? each.value : ""]);
      joined.delete(key);
      joined.set(key, each);
    }
  }
  const order = ({ path }: EffectiveSetting): number => (configurationKeys as readonly string[]).indexOf(path[0] ?? "");
  return [...joined.values()].sort((a, b) => order(a) - order(b));
}

/** The configuration's files, what they extend first, then the overrides in all of them that are for the document. */
function readLayers(config: ConfigFile, { document, shorten }: SettingsQuestion): EffectiveSetting[][] {
  const written = listConfigFiles(config).map((file) => ({
    common: listSettings(file.text)
      .filter(({ files }) => files === undefined)
      .map((each) => explain(each, file, shorten)),
    overrides: groupByFiles(listSettings(file.text)).flatMap(({ files, settings }) =>
      document !== undefined && matchesAny(files, pathInside(config, document))
        ? [settings.map((each) => explain(each, file, shorten))]
        : [],
    ),
  }));
  return [...written.map(({ common }) => common), ...written.flatMap(({ overrides }) => overrides)];
}

/** The settings of each override. */
function groupByFiles(
  settings: readonly WrittenSetting[],
): readonly { readonly files: readonly string[]; readonly settings: readonly WrittenSetting[] }[] {
  const overrides = new Set(settings.flatMap(({ files }) => (files === undefined ? [] : [files])));
  return [...overrides].map((files) => ({ files, settings: settings.filter((each) => each.files === files) }));
}

function explain(
  { path, value, isItem, range, files }: WrittenSetting,
  file: ConfigFile,
  shorten: SettingsQuestion["shorten"],
): EffectiveSetting {
  const [top = "", name = "", ...rest] = path;
  const origin = { type: "configuration" as const, ...placeOf(file, range, shorten), ...(files && { files }) };
  // The name may be written with or without `own/`.
  return { path: top === "own_rules" ? [top, name.replace(/^own\//, ""), ...rest] : path, value, isItem, origin };
}

/** What a document says of itself in its `mandate:` block. */
function readFrontMatter(document: string, shorten: SettingsQuestion["shorten"]): EffectiveSetting[] {
  const file = isMarkdown(document) ? readTextFile(document) : undefined;
  if (file === undefined || "problem" in file) return [];
  const { text } = file;
  const { frontMatter } = readMarkdown(text);
  if (frontMatter === undefined) return [];
  const problems = findBlockProblems(frontMatter);
  const block = frontMatter.yaml?.entries?.find(({ key }) => key === "mandate")?.value.entries ?? [];
  return block.flatMap((entry) => {
    if (entry.key === "kind") return collect({ ...entry, key: shorten(document) }, ["kinds"]);
    return configurationKeys.some((key) => key === entry.key) ? collect(entry, []) : [];
  });

  function collect({ key, keyRange, value }: YamlEntry, above: readonly string[]): EffectiveSetting[] {
    const path = [...above, key];
    if (value.entries !== undefined) return value.entries.flatMap((entry) => collect(entry, path));
    const { scalar, range } = value;
    const isWrong = problems.some(
      (problem) => problem.range.start === range.start || problem.range.start === keyRange.start,
    );
    if (isWrong || (typeof scalar !== "string" && typeof scalar !== "number")) return [];
    return [setting(path, scalar, { type: "front matter", ...placeOf({ path: document, text }, keyRange, shorten) })];
  }
}

function placeOf(
  file: { readonly path: string; readonly text: string },
  range: Range,
  shorten: SettingsQuestion["shorten"],
): { readonly path: string; readonly line: number; readonly column: number } {
  const { line, character } = positionAt(buildLineIndex(file.text), range.start);
  return { path: shorten(file.path), line: line + 1, column: character + 1 };
}
