import type * as mdast from "mdast";
import { isMap, isScalar } from "yaml";
import type { Range } from "../text/range.ts";
import { rangeOf } from "./parse-markdown.ts";
import { parseYaml } from "./parse-yaml.ts";
import { isNestedTooDeep } from "./yaml-nesting.ts";
import { readYaml, type YamlNode } from "./yaml-node.ts";

/** The YAML block at the top of a document. A broken one has no data and says where it breaks. */
export interface FrontMatter {
  /** With both `---` lines. */
  readonly range: Range;
  readonly data: Readonly<Record<string, unknown>>;
  /** The top-level keys with a text, number or date as their value: `owner: Jana Roth`. */
  readonly entries: readonly FrontMatterEntry[];
  /** The same data with the places of all keys and values. */
  readonly yaml: YamlNode | undefined;
  readonly problem: { readonly message: string; readonly range: Range } | undefined;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: string;
  readonly valueRange: Range;
}

/** More aliases than this in one front matter are taken as an attack on memory. */
const mostAliases = 50;

export function readFrontMatter(source: string, root: mdast.Root): FrontMatter | undefined {
  const node = root.children[0];
  if (node?.type !== "yaml") return undefined;
  const range = rangeOf(node);
  const offset = source.indexOf("\n", range.start) + 1;
  const nothing = { range, data: {}, entries: [], yaml: undefined };
  if (isNestedTooDeep(node.value))
    return { ...nothing, problem: { message: "Front matter is nested too deep", range } };
  const document = parseYaml(node.value);
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    return {
      ...nothing,
      problem: { message: error.message, range: { start: offset + start, end: offset + Math.max(end, start + 1) } },
    };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: mostAliases });
  } catch (problem) {
    return { ...nothing, problem: { message: (problem as Error).message, range } };
  }
  if (!isMap(document.contents)) {
    if (data === null || data === undefined) return { ...nothing, problem: undefined };
    return { ...nothing, problem: { message: "Front matter must be a list of `key: value` lines", range } };
  }
  const entries: FrontMatterEntry[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value) || value.value === null) continue;
    entries.push({
      key: String(key.value),
      keyRange: at(key.range),
      value: String(value.value),
      valueRange: at(value.range),
    });
  }
  const yaml = readYaml(document.contents, document, offset);
  return { range, data: data as Record<string, unknown>, entries, yaml, problem: undefined };

  function at(place: readonly [number, number, number] | null | undefined): Range {
    return place ? { start: offset + place[0], end: offset + place[1] } : range;
  }
}
