import { isMap, isScalar, isSeq } from "yaml";
import { parseYaml } from "../markdown/parse-yaml.ts";
import type { Range } from "../text/range.ts";
import { defaultConfiguration, readConfiguration } from "./config.ts";
import { expectedFiles } from "./config-overrides.ts";
import { buildSource, readPatterns } from "./config-source.ts";

/** One value of a configuration, and where it is written. */
export interface WrittenSetting {
  /** The keys that lead to it: `rules`, `risk/value-missing`, `severity`. */
  readonly path: readonly string[];
  readonly value: string | number | boolean;
  /** Whether it joins those that are there already instead of taking their place. */
  readonly isItem: boolean;
  readonly range: Range;
  /** The patterns of the override that it stands in. */
  readonly files: readonly string[] | undefined;
}

/** Deeper than this, nothing is said; an alias may lead back to itself. */
const deepest = 6;
/** Whose values are lists, even where there is only one. */
const listKeys = ["ignore", "engagements", "glossary"];

/** What a configuration's own text says, value by value, without what is wrong in it and without what it extends. */
export function listSettings(text: string): readonly WrittenSetting[] {
  const { problems, configuration } = readConfiguration(text);
  if (configuration === defaultConfiguration) return [];
  const document = parseYaml(text);
  const source = buildSource(document, [], []);
  const settings: WrittenSetting[] = [];
  for (const { key, keyNode, value } of entriesOf(document.contents)) {
    if (key === "overrides") collectOverrides(value);
    else if (key !== "extends") collect([key], keyNode, value, undefined);
  }
  return settings;

  function collectOverrides(node: unknown): void {
    const list = source.resolve(node);
    for (const item of isSeq(list) ? list.items : []) {
      const entries = entriesOf(item);
      const files = readPatterns(entries.find(({ key }) => key === "files")?.value, expectedFiles, source);
      for (const { key, keyNode, value } of entries) {
        if (key === "kind") for (const each of files) collect(["kinds", each], keyNode, value, files);
        else if (key !== "files") collect([key], keyNode, value, files);
      }
    }
  }

  function collect(path: readonly string[], keyNode: unknown, node: unknown, files: WrittenSetting["files"]): void {
    if (isWrong(keyNode) || path.length > deepest) return;
    const value = source.resolve(node);
    if (isMap(value)) {
      for (const entry of entriesOf(value)) collect([...path, entry.key], entry.keyNode, entry.value, files);
      return;
    }
    const [top = ""] = path;
    for (const item of isSeq(value) ? value.items : [value]) {
      const scalar = source.resolve(item);
      const written = isScalar(scalar) ? scalar.value : undefined;
      if (!isPlain(written) || isWrong(item)) continue;
      const isLevel = top === "rules" && path.length === 2;
      settings.push({
        path: isLevel ? [...path, "severity"] : path,
        value: written,
        isItem: isSeq(value) || listKeys.includes(top),
        range: source.rangeOf(isSeq(value) ? item : keyNode),
        files,
      });
    }
  }

  function isWrong(node: unknown): boolean {
    const { start, end } = source.rangeOf(node);
    return problems.some(({ range }) => range.start === start && range.end === end);
  }

  function entriesOf(node: unknown): readonly { key: string; keyNode: unknown; value: unknown }[] {
    return isMap(source.resolve(node)) ? source.entries(node, "") : [];
  }
}

function isPlain(value: unknown): value is WrittenSetting["value"] {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
