import assert from "node:assert/strict";
import fc from "fast-check";
import { readDocument } from "../../documents/read-document.ts";
import { configurationKeys, readConfiguration } from "../../linter/config.ts";
import { buildPathMatcher } from "../../linter/config-patterns.ts";
import { allRules } from "../../rules/all-rules.generated.ts";
import { hostileFrontMatter, hostilePieces } from "./hostile-pieces.ts";

const names: readonly string[] = [
  ...configurationKeys,
  "__proto__",
  "constructor",
  "toString",
  "en",
  "de",
  "product-owner",
  "severity",
];
const plain = ["off", "error", "agency", "sow", "**", "../../etc/*", "[", "{a,b}{c,d}{e,f}", "!x", "a*".repeat(60)];

/** A `mandate.yaml` with known and hostile keys and values at any place. */
export function arbitraryConfiguration(): fc.Arbitrary<string> {
  const key = fc.constantFrom(...names, ...allRules.slice(0, 5).map(({ id }) => id));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(...plain, ...hostilePieces),
      fc.constantFrom(null, true, -1, Number.MAX_VALUE, 0.5),
      fc.array(tie("value"), { maxLength: 4 }),
      fc
        .array(fc.tuple(key, tie("value")), { maxLength: 4 })
        .map((entries) => entries.map(([name, one]) => ({ [name]: one }))),
    ),
  }));
  const entries = fc.array(fc.tuple(key, value), { maxLength: 6 });
  return fc.oneof(
    {
      weight: 6,
      arbitrary: entries.map((list) => list.map(([name, one]) => `${name}: ${JSON.stringify(one)}\n`).join("")),
    },
    { weight: 2, arbitrary: fc.constantFrom(...hostileFrontMatter) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  );
}

/** Reads a configuration and uses what it says of paths and words. Throws what must not happen. */
export function checkConfiguration(text: string): void {
  const { configuration, problems } = readConfiguration(text);
  for (const { range } of problems)
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, "A problem lies in the file.");
  const paths = buildPathMatcher(configuration);
  for (const path of ["a.md", "a/b/c.md", `${"a".repeat(200)}.md`]) {
    paths.isIgnored(path);
    paths.findKind(path);
  }
  readDocument("document.md", "# Statement of work\n\nProduct Owner: Jana Roth\n", {
    glossary: configuration.glossary,
  });
  assert.equal(({} as { polluted?: unknown }).polluted, undefined, "No key of a configuration gets into all objects.");
}
