import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import { columnOfPoint, pointOf, saysPoint, sectionsOfPoint } from "./points.ts";

/**
 * What readers said of the document and nobody has answered: rows whose answer is empty, tasks without a tick, and what
 * stands in a list or column of open feedback.
 */
export function findOpenFeedback(document: EngagementDocument): readonly Range[] {
  const asked = sectionsOfPoint(document, "vision/open-feedback");
  const sections = [...sectionsOfPoint(document, "vision/feedback"), ...asked];
  return document.markdown.blocks.flatMap((block) => {
    if (block.quoted || block.type === "paragraph" || block.type === "code") return [];
    if (block.type === "listItem") {
      const { checked, textRange } = block;
      const isOpen = checked === false ? sections.includes(block.section) : asked.includes(block.section);
      return block.depth === 0 && isOpen && checked !== true && isAsked(textRange) ? [textRange] : [];
    }
    const left = columnOfPoint(document, block, "vision/open-feedback");
    if (left !== undefined) {
      return block.rows
        .flatMap(({ cells }) => cells.filter((_, at) => at === left).map(({ range }) => range))
        .filter(isAsked);
    }
    const feedback = columnOfPoint(document, block, "vision/feedback");
    const answer = columnOfPoint(document, block, "vision/answer");
    if (feedback === undefined || answer === undefined) return [];
    return block.rows.flatMap(({ cells }) => {
      const said = cells[feedback];
      return said !== undefined && isAsked(said.range) && isPlaceholder(cells[answer]?.text ?? "") ? [said.range] : [];
    });
  });

  /** Neither empty, nor `none`, nor answered in the same place. */
  function isAsked(place: Range): boolean {
    const text = document.markdown.visible.slice(place.start, place.end).trim();
    const isLeft = pointOf(document, "vision/open-feedback").open.some(({ range }) => isInside(range, place));
    return /\p{L}/u.test(text) && !isPlaceholder(text) && !isLeft && !saysPoint(document, "vision/answer", place);
  }
}
