import type { EngagementDocument } from "../documents/document.ts";
import type { FrontMatter } from "../markdown/front-matter.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { readDocumentStyle } from "./document-style.ts";

/**
 * Writes `situation: internal` into the `mandate:` block of the front matter, with the block or the whole front matter
 * where there is none. What stands there stays as it is. Undefined where that can't be done safely: in YAML that is
 * broken, and where the key has a value already.
 */
export function declareTerm(document: EngagementDocument, key: string, value: string): TextEdit | undefined {
  const { frontMatter } = document.markdown;
  const { lineEnd } = readDocumentStyle(document);
  const line = `${key}: ${value}`;
  if (frontMatter !== undefined) return extendFrontMatter(document.text, frontMatter, { key, line, lineEnd });
  const start = document.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return insert(start, ["---", "mandate:", `  ${line}`, "---", "", ""].join(lineEnd));
}

interface Declaration {
  readonly key: string;
  readonly line: string;
  readonly lineEnd: string;
}

function extendFrontMatter(
  text: string,
  { range, yaml, problem }: FrontMatter,
  { key, line, lineEnd }: Declaration,
): TextEdit | undefined {
  if (problem !== undefined) return undefined;
  const [first] = yaml?.entries ?? [];
  if (yaml !== undefined && text[yaml.range.start] === "{") return undefined;
  const block = yaml?.entries?.find((entry) => entry.key === "mandate");
  if (block === undefined) {
    const start = first?.keyRange.start ?? text.indexOf("\n", range.start) + 1;
    return insert(start, `mandate:${lineEnd}  ${line}${lineEnd}`);
  }
  if (block.value.scalar === null) {
    const colon = text.slice(block.keyRange.end).match(/^[ \t]*:/)?.[0];
    return colon === undefined ? undefined : insert(block.keyRange.end + colon.length, `${lineEnd}  ${line}`);
  }
  const [inner] = block.value.entries ?? [];
  if (inner === undefined || block.value.entries?.some((entry) => entry.key === key)) return undefined;
  const { start } = inner.keyRange;
  if (text[block.value.range.start] === "{") return insert(start, `${line}, `);
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(range.start, start))?.[0] ?? "";
  return insert(start, `${line}${lineEnd}${indent}`);
}

function insert(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}
