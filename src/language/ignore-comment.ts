import type * as mdast from "mdast";
import type { ShownFinding } from "../linter/join-gaps.ts";
import { rangeOf } from "../markdown/parse-markdown.ts";
import { ignoreComment } from "../rules/explain-rule.ts";
import { lineAt } from "../text/line-index.ts";
import { isInside, type Range } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { LanguageContext } from "./language-context.ts";

/** What an author puts in place of a reason that is still missing. */
export const reasonPlaceholder = "[reason]";

/** What stands between a reason, who has agreed, and the last day; see `Waiver`. */
export const waiverWordsIn = {
  en: { by: "waived by", until: "until" },
  de: { by: "freigegeben von", until: "bis" },
} as const;

/**
 * The edit that makes the linter ignore a finding. The comment goes on a line of its own before the finding's block;
 * in a list it goes to the end of the item, since a line of its own would part the list.
 */
export function buildIgnoreEdit(context: LanguageContext, finding: ShownFinding): TextEdit {
  const { document, text } = context;
  const { root, frontMatter } = document.markdown;
  const comment = ignoreComment([finding.rule.id, ...(finding.joined ?? [])], reasonPlaceholder);
  const block = root.children.find((child) => holds(rangeOf(child), finding.range));
  if (block === undefined || block.type === "yaml" || block.type === "html") {
    // A comment before one of these would break it or not cover it.
    const fileComment = comment.replace("mandate-ignore", "mandate-ignore-file");
    const offset = frontMatter === undefined ? 0 : lineEnd(text, frontMatter.range.end);
    return insert(offset, `${fileComment}${lineBreakOf(text)}`);
  }
  const item = block.type === "list" ? findItemText(block, finding.range) : undefined;
  if (item !== undefined) return insert(item.end, ` ${comment}`);
  const start = document.lines.starts[lineAt(document.lines, rangeOf(block).start)] as number;
  return insert(start, `${comment}${lineBreakOf(text)}`);
}

/** The paragraph of the list item that holds a range; nothing where the range goes beyond it. */
function findItemText(parent: mdast.Parents, range: Range): Range | undefined {
  for (const child of parent.children) {
    if (child.type === "paragraph" && parent.type === "listItem" && isInside(range, rangeOf(child))) {
      return rangeOf(child);
    }
    if (child.type !== "list" && child.type !== "listItem") continue;
    const found = findItemText(child, range);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holds(outer: Range, { start }: Range): boolean {
  return outer.start <= start && start < Math.max(outer.end, outer.start + 1);
}

function insert(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/** The offset after the line break that follows `offset`. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
