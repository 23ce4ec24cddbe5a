import type { ItemDraft } from "./item-draft.ts";
import { isEstimate } from "./item-marks.ts";
import type { ItemReading } from "./item-places.ts";
import { findTerm, findTermMatch } from "./item-terms.ts";
import { filled } from "./item-values.ts";
import type { ListEntry } from "./list-entries.ts";

/** So few bullets below a story may be a remark as well. */
const fewestCriteria = 2;

/**
 * What bullets without a label say of the item that they stand below: `5 SP` its estimate, `Must` its priority, and two or
 * more others below a story what must hold.
 */
export function readBareChildren(reading: ItemReading, draft: ItemDraft, { children }: ListEntry): void {
  const others = children.filter((child) => child.children.length > 0 || !takeValue(reading, draft, child.text));
  if (draft.acceptanceCriteria > 0 || draft.goal === undefined) return;
  const said = others.filter((child) => isStatement(reading, child));
  if (said.length >= fewestCriteria && said.length === others.length) draft.acceptanceCriteria = said.length;
}

function takeValue({ terms }: ItemReading, draft: ItemDraft, text: string): boolean {
  const bare = text.replace(/^[([]\s*|(?:(?<!\s)\s+)?[)\]]$/g, "");
  if (isEstimate(bare, terms)) {
    draft.estimate ??= bare;
    return true;
  }
  const value = findTermMatch(terms.values, bare);
  if (value?.name !== "priority" || value.share < 1) return false;
  draft.priority ??= bare;
  return true;
}

/** No box to tick, no question, no story or ticket of its own, nothing with the label of another field. */
function isStatement({ terms }: ItemReading, { item, text, marks, story }: ListEntry): boolean {
  if (item.checked !== undefined || marks.id !== undefined || marks.type !== undefined) return false;
  if (story?.goal !== undefined || text.endsWith("?") || filled(text) === undefined) return false;
  const label = /^[^:[(]{2,30}(?=:\s|:$|\s*[[(][^\])]*[\])]$)/.exec(text)?.[0];
  return label === undefined || findTerm(terms.fields, label) === undefined;
}
