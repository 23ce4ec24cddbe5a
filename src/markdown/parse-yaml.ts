import { type Document, isScalar, type ParsedNode, parseDocument, visit, YAMLParseError } from "yaml";

/**
 * YAML with all of its errors, and without the parser's own search for keys that stand twice: it compares each key with all
 * others, which takes minutes for a long list of them.
 */
export function parseYaml(text: string): Document.Parsed {
  const document = parseDocument(text, { logLevel: "silent", prettyErrors: false, uniqueKeys: false });
  const doubles: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) doubles.push(double(key as ParsedNode));
        seen.add(key.value);
      }
    },
  });
  document.errors.push(...doubles);
  document.errors.sort((a, b) => a.pos[0] - b.pos[0]);
  return document;
}

function double({ range: [start] }: ParsedNode): YAMLParseError {
  return new YAMLParseError([start, start + 1], "DUPLICATE_KEY", "Map keys must be unique");
}
