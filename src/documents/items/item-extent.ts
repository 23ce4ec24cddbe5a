import type { Block, Section } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { type ItemReading, startingIn } from "./item-places.ts";
import { firstLabelAfter } from "./item-values.ts";
import { findStory } from "./story-form.ts";

/**
 * Where what is said of a story told in a paragraph ends: with the lists, labels and headings for criteria that follow it,
 * `Acceptance criteria:`, `Priority: Must`, up to the next story or other prose.
 */
export function endOfDetails(reading: ItemReading, section: Section, story: Block): number {
  const { markdown, places } = reading;
  let end = story.range.end;
  for (const block of section.blocks.slice(section.blocks.indexOf(story) + 1)) {
    if (!isDetail(reading, block)) return end;
    end = Math.max(end, block.range.end);
  }
  const after = { start: section.range.start + 1, end: markdown.text.length };
  for (const next of startingIn(markdown.sections, (each) => each.range.start, after)) {
    const list = places.get(next)?.list;
    const isLoose = next.heading?.style === "bold" || next.heading?.style === "plain";
    const isDeeper = section.heading !== undefined && next.level > section.level;
    if ((list !== "acceptance" && list !== "details") || !(isLoose || isDeeper)) break;
    end = Math.max(end, next.blocks.at(-1)?.range.end ?? end);
  }
  return end;
}

/** A list, a labelled value, or a line that leads in a list. */
function isDetail(reading: ItemReading, block: Block): boolean {
  const { markdown, terms } = reading;
  const { visible } = markdown;
  if (block.type === "listItem") return findStory(visible, block.textRange, terms)?.goal === undefined;
  if (block.type !== "paragraph" || findStory(visible, block.range, terms)?.goal !== undefined) return false;
  const { start, end } = block.range;
  return /[:：]$/.test(plainText(visible, block.range)) || firstLabelAfter(reading, start, end) <= start + 3;
}
