import { createDraft, type ItemDraft, readDetails } from "./item-draft.ts";
import type { ItemReading } from "./item-places.ts";
import { findTerm } from "./item-terms.ts";
import { filled, filledStatus } from "./item-values.ts";

/**
 * The one item that a whole file is about, by its front matter: `id`, `title`, `priority`, `points`. `found` is what the
 * text below was taken for; more than one item there makes it a list, and the front matter that of the list.
 */
export function readFileItem(reading: ItemReading, found: readonly ItemDraft[]): ItemDraft | undefined {
  const { markdown, terms, kind } = reading;
  const entries = markdown.frontMatter?.entries ?? [];
  if (kind !== "backlog" || entries.length === 0 || found.length > 1) return undefined;
  const values = new Map<string, string>();
  for (const { key, value } of entries) {
    const about = findTerm(terms.fields, key.replace(/[_-]/g, " "));
    const said = about === "status" ? filledStatus(value) : filled(value);
    if (about !== undefined && said !== undefined && !values.has(about)) values.set(about, said);
  }
  const weighed = values.has("priority") || values.has("estimate");
  if (!weighed || !(values.has("id") || values.has("title"))) return undefined;
  const heading = markdown.sections.find((section) => section.heading !== undefined);
  const section = heading ?? markdown.sections[0];
  if (section === undefined) return undefined;
  const start = markdown.frontMatter?.range.start ?? 0;
  const whole = { start, end: markdown.text.trimEnd().length };
  const titled =
    entries.find(({ key }) => findTerm(terms.fields, key) === "title")?.valueRange ?? heading?.heading?.textRange;
  const draft = createDraft(whole, titled ?? { start, end: start }, section, markdown);
  draft.id = values.get("id");
  draft.type = findTerm(terms.types, values.get("type") ?? "") ?? found[0]?.type;
  draft.priority = values.get("priority");
  draft.estimate = values.get("estimate");
  draft.status = values.get("status");
  readDetails(reading, draft, whole);
  return draft.titleRange.end > draft.titleRange.start ? draft : undefined;
}
