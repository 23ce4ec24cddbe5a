import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { declareTerm } from "./declare-term.ts";

/**
 * Writes `kind: sow` into the `mandate:` block of the front matter, or puts the kind in the place of the one that stands
 * there; all else stays as it is. Undefined where that can't be done safely, as in YAML that is broken.
 */
export function declareKind(document: EngagementDocument, kind: DocumentKind): TextEdit | undefined {
  const block = document.markdown.frontMatter?.yaml?.entries?.find(({ key }) => key === "mandate");
  const declared = block?.value.entries?.find(({ key }) => key === "kind");
  if (declared === undefined) return declareTerm(document, "kind", kind);
  const { keyRange, value } = declared;
  if (typeof value.scalar === "string") return { range: value.range, newText: kind };
  const colon = /^[ \t]*:/.exec(document.text.slice(keyRange.end))?.[0];
  if (value.scalar !== null || colon === undefined) return undefined;
  const end = keyRange.end + colon.length;
  return { range: { start: end, end }, newText: ` ${kind}` };
}
