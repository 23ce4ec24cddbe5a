import { readWords } from "../text/words.ts";
import { isPartWord } from "../vocabulary/set-words.ts";
import type { EngagementDocument } from "./document.ts";

/**
 * Whether a document says at its head that it is attached to another one, as `# Appendix C: Workflows`: roles and terms
 * stand there. A statement of work that is attached has its own.
 */
export function isAttachment({ markdown, title }: EngagementDocument): boolean {
  const [first] = markdown.blocks;
  const heads = markdown.sections.filter(
    ({ heading }) =>
      heading !== undefined && (heading === title || heading.range.end <= (first?.range.start ?? heading.range.end)),
  );
  return heads.some(({ heading }) => {
    const [word, mark] = readWords(heading?.text ?? "");
    return (
      word !== undefined &&
      isPartWord(word.folded) &&
      mark !== undefined &&
      /^(?:\d{1,2}|[a-z]|[ivx]+)$/.test(mark.folded)
    );
  });
}
