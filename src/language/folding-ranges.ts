import type * as lsp from "vscode-languageserver-types";
import type { EngagementDocument } from "../documents/document.ts";
import type { HeadingStyle } from "../markdown/markdown-document.ts";
import type { YamlNode } from "../markdown/yaml-node.ts";
import { lineAt } from "../text/line-index.ts";
import { type Range, trimRange } from "../text/range.ts";
import type { LanguageContext } from "./language-context.ts";

/** Editors fold these by themselves, and the lists, tables, quotations and code below them. */
const foldedByEditors: readonly HeadingStyle[] = ["atx", "setext"];

/**
 * What can be folded beside that which editors fold in any Markdown: front matter and its parts, sections whose headings
 * are only bold or a line of their own, items of a backlog that are paragraphs, and labels over lists.
 */
export function provideFoldingRanges({ document }: LanguageContext): lsp.FoldingRange[] {
  if (document.kind === "none") return [];
  const { lines, text } = document;
  const known = linesFoldedByEditors(document);
  const byStart = new Map<number, number>();
  for (const range of findFolds(document)) {
    const { start, end } = trimRange(text, range);
    const [startLine, endLine] = [lineAt(lines, start), lineAt(lines, Math.max(start, end - 1))];
    if (endLine > startLine && !known.has(startLine) && endLine > (byStart.get(startLine) ?? 0))
      byStart.set(startLine, endLine);
  }
  return [...byStart].map(([startLine, endLine]) => ({ startLine, endLine })).sort((a, b) => a.startLine - b.startLine);
}

function findFolds({ markdown, items, lines }: EngagementDocument): Range[] {
  const { frontMatter, sections, fields, blocks } = markdown;
  const lists = new Set(blocks.flatMap(({ type, range }) => (type === "listItem" ? [lineAt(lines, range.start)] : [])));
  return [
    ...(frontMatter === undefined ? [] : [frontMatter.range, ...foldsOfYaml(frontMatter.yaml)]),
    ...sections.flatMap(({ heading, range }) =>
      heading === undefined || foldedByEditors.includes(heading.style) ? [] : [range],
    ),
    ...items.map(({ range }) => range),
    ...fields.flatMap(({ labelRange, valueRange, block }) =>
      block?.type === "paragraph" && lists.has(lineAt(lines, valueRange.start))
        ? [{ start: labelRange.start, end: valueRange.end }]
        : [],
    ),
  ];
}

/** Keys with what stands below them, at any depth. */
function foldsOfYaml(node: YamlNode | undefined): Range[] {
  return (node?.entries ?? []).flatMap(({ keyRange, value }) => [
    { start: keyRange.start, end: value.range.end },
    ...foldsOfYaml(value),
  ]);
}

function linesFoldedByEditors({ markdown, lines }: EngagementDocument): ReadonlySet<number> {
  const starts = [
    ...markdown.sections.flatMap(({ heading }) =>
      heading !== undefined && foldedByEditors.includes(heading.style) ? [heading.range.start] : [],
    ),
    ...markdown.blocks.flatMap((block) => (block.type !== "paragraph" || block.quoted ? [block.range.start] : [])),
  ];
  return new Set(starts.map((start) => lineAt(lines, start)));
}
