import type * as lsp from "vscode-languageserver-types";
import { summaryOf } from "../engagement/engagement.ts";
import type { Section } from "../markdown/markdown-document.ts";
import { lineAt } from "../text/line-index.ts";
import { textOf } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";
import { type NamedSymbol, readSymbols } from "./symbols.ts";

const heading: lsp.SymbolKind = 15;

/** An outline of what the document lists – items, deliverables, goals, risks, changes, people – under their headings. */
export function provideDocumentSymbols(context: LanguageContext): lsp.DocumentSymbol[] {
  const { document, engagement, wording } = context;
  const summary = summaryOf(engagement, document);
  if (document.kind === "none" || summary === undefined) return [];
  const roots: lsp.DocumentSymbol[] = [];
  const made = new Map<Section, lsp.DocumentSymbol[]>();
  const { sections } = document.markdown;
  let at = 0;
  for (const symbol of readSymbols(summary)) {
    while (at + 1 < sections.length && (sections[at + 1] as Section).range.start <= symbol.range.start) at++;
    childrenOf(sections[at]).push(leaf(symbol));
  }
  return roots;

  /** The list of symbols under a section's heading, which comes into the outline with the first of them. */
  function childrenOf(section: Section | undefined): lsp.DocumentSymbol[] {
    if (section?.heading === undefined) return roots;
    const known = made.get(section);
    if (known !== undefined) return known;
    const children: lsp.DocumentSymbol[] = [];
    made.set(section, children);
    childrenOf(section.parent).push({
      name: section.heading.text || "…",
      kind: heading,
      range: toLspRange(document.lines, section.range),
      selectionRange: toLspRange(document.lines, section.heading.textRange),
      children,
    });
    return children;
  }

  function leaf({ name, detail, kind, range }: NamedSymbol): lsp.DocumentSymbol {
    const ownRange = toLspRange(document.lines, firstLineOf(range));
    return { name, detail: textOf(detail, wording), kind, range: ownRange, selectionRange: ownRange };
  }

  function firstLineOf({ start, end }: Range): Range {
    const next = document.lines.starts[lineAt(document.lines, start) + 1];
    return { start, end: next === undefined ? end : Math.max(start, Math.min(end, next - 1)) };
  }
}
