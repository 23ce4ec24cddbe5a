import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import { offsetAt } from "../../src/text/line-index.ts";
import { applyLspEdits, type OpenText } from "./open-text.ts";
import { openTexts } from "./open-texts.ts";

const cursor = "<|>";

/** The documents of one engagement, one of them in the editor. */
export interface OpenEngagement extends OpenText {
  /** Without the mark of the cursor, by file names. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Opens the text that holds `<|>`, at version 3, beside the others, which are not open. The client can edit by versions. */
export function openEngagement(marked: Readonly<Record<string, string>>): OpenEngagement {
  const [path] = Object.entries(marked).find(([, text]) => text.includes(cursor)) ?? [];
  assert.ok(path !== undefined, "No text holds the cursor.");
  const opened = openTexts(marked, path, { versionedEdits: true });
  const texts = Object.fromEntries(Object.entries(marked).map(([file, text]) => [file, text.replace(cursor, "")]));
  return { ...opened, context: { ...opened.context, findings: [] }, texts };
}

export function uriOf(path: string): string {
  return `file:///${path}`;
}

/** `sow.md 3 Jana Roth`: the file, the line counted from 1, and the text of each place. */
export function describeLocations(
  { texts, context }: OpenEngagement,
  locations: readonly lsp.Location[] | undefined,
): string[] {
  return (locations ?? []).map(({ uri, range }) => {
    const path = uri.replace("file:///", "");
    const lines = context.open(path)?.lines;
    assert.ok(lines !== undefined);
    const said = texts[path]?.slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
    return `${path} ${range.start.line + 1} ${said}`;
  });
}

/** All texts after an edit. */
export function applyToTexts({ texts }: OpenEngagement, edit: lsp.WorkspaceEdit | undefined): Record<string, string> {
  const changed = { ...texts };
  for (const change of edit?.documentChanges ?? []) {
    assert.ok("edits" in change);
    const path = change.textDocument.uri.replace("file:///", "");
    changed[path] = applyLspEdits(changed[path] ?? "", change.edits as lsp.TextEdit[]);
  }
  return changed;
}
