import { isSeq } from "yaml";
import { type DocumentKind, documentKinds } from "../documents/document.ts";
import { say } from "../text/message.ts";
import { type DocumentConfiguration, documentKeys, readDocumentConfiguration } from "./config-document.ts";
import { type ConfigurationSource, readChoice, readIfThere, readKnownKeys, readPatterns } from "./config-source.ts";

/** What holds for some of the documents only. */
export interface Override {
  /** Patterns as in `buildPathMatcher`; a file that one of them matches is meant. */
  readonly files: readonly string[];
  readonly kind: DocumentKind | undefined;
  readonly settings: DocumentConfiguration;
}

export const overrideKeys = ["files", "kind", ...documentKeys] as const;

const expected = say`"overrides" is a list of settings, each with "files" that name the documents it is for.`;
export const expectedFiles = say`"files" must be a pattern such as "clients/acme/**", or a list of them.`;

/** The `overrides` of a configuration: `[{ files: "internal/**", profile: product-org }]`. */
export function readOverrides(node: unknown, source: ConfigurationSource): Override[] {
  const list = source.resolve(node);
  if (!isSeq(list)) {
    source.report(expected, node);
    return [];
  }
  return list.items.flatMap((item) => {
    const values = readKnownKeys(item, overrideKeys, say`An override`, source);
    if (values === undefined) return [];
    if (!values.has("files")) source.report(say`An override needs "files" that name the documents it is for.`, item);
    const files = readIfThere(values.get("files"), (patterns) => readPatterns(patterns, expectedFiles, source)) ?? [];
    const kind = readIfThere(values.get("kind"), (value) => readChoice(value, documentKinds, "kind", source));
    const settings = readDocumentConfiguration(values, source);
    return files.length === 0 ? [] : [{ files, kind, settings }];
  });
}
