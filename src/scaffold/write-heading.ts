import type { EngagementDocument } from "../documents/document.ts";
import type { Heading } from "../markdown/markdown-document.ts";

/**
 * A heading in the way of its neighbour: `## Scope ##`, `Scope` over `-----`, `**Scope:**`. HTML and `##Scope` become
 * `## Scope`. Numbers are left out, since the author's own would have to change.
 */
export function writeHeading(document: EngagementDocument, title: string, neighbour: Heading, lineEnd: string): string {
  const { text } = document;
  const source = text.slice(neighbour.range.start, neighbour.range.end);
  const said = isUpperCase(neighbour.text) ? title.toUpperCase() : title;
  switch (neighbour.style) {
    case "setext": {
      const underline = neighbour.level === 1 ? "=" : "-";
      return said + lineEnd + underline.repeat(Math.max(3, said.length));
    }
    case "bold": {
      const mark = source.includes("__") ? "__" : "**";
      if (/:\s*(?:\*\*|__)/.test(source)) return `${mark}${said}:${mark}`;
      return `${mark}${said}${mark}${/:\s*$/.test(source) ? ":" : ""}`;
    }
    case "plain":
      return said;
    case "atx": {
      const marks = "#".repeat(neighbour.level);
      return `${marks} ${said}${/[^#\s]\s*#+\s*$/.test(source) ? ` ${marks}` : ""}`;
    }
    default:
      return `${"#".repeat(neighbour.level)} ${said}`;
  }
}

function isUpperCase(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text.length > 4 && text === text.toUpperCase();
}
