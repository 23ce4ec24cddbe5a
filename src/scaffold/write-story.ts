import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import type { TextEdit } from "../text/text-edit.ts";

const forms = {
  en: { opening: "As a [role], I want ", reason: ", so that [benefit]" },
  de: { opening: "Als [Rolle] möchte ich ", reason: ", damit [Nutzen]" },
};

/** Puts the words of a story around what an item already says; nothing where they would stand in a link or code. */
export function completeStory(document: EngagementDocument, item: BacklogItem): TextEdit[] {
  const { text, language } = document;
  const { start } = item.titleRange;
  const title = text.slice(start, item.titleRange.end);
  const end = start + title.replace(/(?<![\s.;,])[\s.;,]+$/, "").length;
  const isStory = item.role !== undefined;
  if (/[[`<]/.test(text[start - 1] ?? "") || /[`\r\n]/.test(title) || end === start) return [];
  if (isStory && (item.goal === undefined || !item.title.includes(item.goal.slice(0, 12)))) return [];
  const { opening, reason } = forms[language === "de" ? "de" : "en"];
  return [
    ...(isStory ? [] : [{ range: { start, end: start }, newText: opening }]),
    ...(item.benefit === undefined ? [{ range: { start: end, end }, newText: reason }] : []),
  ];
}
