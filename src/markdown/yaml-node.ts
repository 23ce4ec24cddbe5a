import { type Document, isAlias, isMap, isNode, isScalar } from "yaml";
import type { Range } from "../text/range.ts";

/** A value in a YAML text, with its place. */
export interface YamlNode {
  readonly range: Range;
  /** The text, number, truth value or `null`; undefined for lists and mappings. */
  readonly scalar: unknown;
  /** The keys of a mapping; undefined for all else. */
  readonly entries: readonly YamlEntry[] | undefined;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlNode;
}

/** Deeper than this, nobody declares anything; an alias may lead back to itself. */
const deepest = 5;

/** Reads what the parser made of a text that begins at `offset`. */
export function readYaml(node: unknown, document: Document, offset = 0, depth = 0): YamlNode {
  const target = isAlias(node) ? node.resolve(document) : node;
  return {
    range: rangeOf(node),
    scalar: isScalar(target) ? target.value : target === null ? null : undefined,
    entries:
      isMap(target) && depth < deepest
        ? target.items.flatMap(({ key, value }) =>
            isScalar(key)
              ? [
                  {
                    key: String(key.value),
                    keyRange: rangeOf(key),
                    value: readYaml(value, document, offset, depth + 1),
                  },
                ]
              : [],
          )
        : undefined,
  };

  function rangeOf(place: unknown): Range {
    const [start, end] = (isNode(place) ? place.range : undefined) ?? [0, 0];
    return { start: offset + start, end: offset + end };
  }
}
