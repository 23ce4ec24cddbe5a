import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import type { ClientSupport } from "../../src/language/language-context.ts";
import { type OpenText, openText } from "./open-text.ts";

/** Opens one of several texts of an engagement, each under its path; `<|>` may stand in the opened one. */
export function openTexts(
  texts: Readonly<Record<string, string>>,
  opened: string,
  client: Partial<ClientSupport> = {},
): OpenText {
  const marked = texts[opened];
  assert.ok(marked !== undefined, `There is no ${opened}.`);
  const { context, position, range } = openText(marked, client);
  const documents = new Map(
    Object.entries({ ...texts, [opened]: context.text }).map(([path, text]) => [path, readDocument(path, text)]),
  );
  const document = documents.get(opened) ?? context.document;
  const uriOf = (path: string): string | undefined => (documents.has(path) ? `file:///${path}` : undefined);
  return {
    context: {
      ...context,
      uri: `file:///${opened}`,
      document,
      engagement: buildEngagement([...documents.values()]),
      open: (path) => documents.get(path),
      uriOf,
      versionOf: (path) => (path === opened ? context.version : undefined),
    },
    position,
    range,
  };
}
