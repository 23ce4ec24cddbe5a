import type * as mdast from "mdast";
import { rangeOf } from "./parse-markdown.ts";

/**
 * What a reader sees, at the offsets where it stands: a string as long as the source in which all markup is blank.
 *
 * `**Product Owner:** [Jana](x.md) <!-- ? -->` becomes `  Product Owner:    Jana` and blanks up to the end. Code blocks,
 * HTML comments, link targets and images are blank; inline code stays. Line ends stay, so lines can be told apart.
 */
export function buildVisibleText(source: string, root: mdast.Root): string {
  // What stands between two texts stands between many others, too: ` | `, or a line end and `- `.
  const blanks = new Map<string, string>();
  const shown: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(root);
  // The lines of a cell in a drawn table have those of the next cells between them.
  shown.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of shown) {
    if (start < at) continue;
    pieces.push(blankBetween(source.slice(at, start)), text);
    at = end;
  }
  pieces.push(blank(source.slice(at)));
  return pieces.join("");

  function blankBetween(markup: string): string {
    const known = blanks.get(markup) ?? blank(markup);
    blanks.set(markup, known);
    return known;
  }

  function visit(node: mdast.Nodes): void {
    switch (node.type) {
      case "text":
        show(rangeOf(node), blankEscapes);
        return;
      case "inlineCode":
        show(rangeOf(node), (shown) => shown.replace(/^`+|(?<!`)`+$/g, blank));
        return;
      case "html":
        show(rangeOf(node), blankTags);
        return;
      default:
        if ("children" in node) for (const child of node.children) visit(child);
    }
  }

  function show({ start, end }: { start: number; end: number }, clean: (shown: string) => string): void {
    shown.push({ start, end, text: withoutLinePrefixes(clean(source.slice(start, end))) });
  }
}

/** A text node that goes over several lines of a block quote takes in the later lines' `> `. */
function withoutLinePrefixes(shown: string): string {
  return shown.includes("\n")
    ? shown.replace(/(\n[ \t]*)((?:>[ \t]?)+)/g, (_, start, marks) => start + blank(marks))
    : shown;
}

function blankEscapes(shown: string): string {
  if (!shown.includes("\\") && !shown.includes("&")) return shown;
  return shown.replace(/\\(?=[!-/:-@[-`{-~])/g, " ").replace(/&#?\w{1,31};/g, blank);
}

/** Blanks comments (also one that is never closed), tags, scripts and styles of an HTML node. */
function blankTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, blank)
    .replace(/<[/a-zA-Z!?][^>]*>?/g, blank)
    .replace(/&#?\w{1,31};/g, blank);
}

/** As many blanks as characters; line ends stay. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
