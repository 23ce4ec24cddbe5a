import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { findItemField } from "../documents/items/item-fields.ts";
import { wishRange } from "../documents/items/item-text.ts";
import { placesOfPoint, saysPoint } from "../documents/points.ts";
import { isInside, type Range } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { columnTitle } from "./column-titles.ts";
import { readDocumentStyle } from "./document-style.ts";

/**
 * Makes two items of one that asks for two things in `words`: the same line twice, each with its half, the second with the
 * next free number and no estimate of its own. Nothing where the line can't be taken apart so: several `and`, a second
 * half that refers to the first, more lines than one.
 */
export function splitItem(document: EngagementDocument, item: BacklogItem, words: Range): TextEdit[] {
  const { text, language } = document;
  const wish = wishRange(document, item);
  const line = { start: text.lastIndexOf("\n", wish.start - 1) + 1, end: lineEnd(text, wish.end) };
  const joint = findJoint(document, words);
  const from = language === "de" ? wish.start : words.start;
  if (item.form !== "story" || joint === undefined || !isInside(item.range, line)) return [];
  if (!/^(?:to )?$/.test(text.slice(wish.start, from)) || /[*_`[\]<>]/.test(text.slice(wish.start, wish.end)))
    return [];
  if (/^\s*\d+[.)]|\]\(|\r/.test(text.slice(line.start, line.end))) return [];
  const second = { start: joint.end, end: wish.end };
  if (saysPoint(document, "backlog/refers-back", second)) return [];

  const id = placeOfId(document, item, line);
  const next = nextId(document, item);
  if (item.id !== undefined && (id === undefined || next === undefined)) return [];
  const estimate = findItemField(document, item, "estimate");
  const changes = [
    ...(id === undefined || next === undefined ? [] : [{ range: id, newText: next }]),
    { range: { start: from, end: joint.end }, newText: "" },
    ...(estimate === undefined || estimate.start === estimate.end || !isInside(estimate, line)
      ? []
      : [{ range: estimate, newText: columnTitle(document, "estimate").placeholder }]),
  ];
  const first = text.slice(line.start, joint.start).replace(/(?<![\s,])[\s,]+$/, "") + text.slice(wish.end, line.end);
  const copy = rewrite(text, line, changes);
  return [{ range: line, newText: first + readDocumentStyle(document).lineEnd + copy }];
}

/** The one `and` between two wishes. */
function findJoint(document: EngagementDocument, words: Range): Range | undefined {
  const joint = placesOfPoint(document, "backlog/joint").find((place) => isInside(place.words, words))?.words;
  if (joint === undefined) return undefined;
  const { text } = document;
  const [word] = text.slice(joint.start, joint.end).split(/\s/);
  const isOnly =
    text
      .slice(words.start, words.end)
      .split(/\s+/)
      .filter((other) => other === word).length === 1;
  const end = joint.end + (/^\s*/.exec(text.slice(joint.end))?.[0].length ?? 0);
  return isOnly ? { start: joint.start, end } : undefined;
}

function placeOfId({ text }: EngagementDocument, { id }: BacklogItem, line: Range): Range | undefined {
  const at = id === undefined ? -1 : text.indexOf(id, line.start);
  return id === undefined || at === -1 || at > line.end ? undefined : { start: at, end: at + id.length };
}

/** `US-12` → the next number that no item has: `US-31`. */
function nextId({ items }: EngagementDocument, { id }: BacklogItem): string | undefined {
  const [, prefix, number] = /^(.*?)(?<!\d)(\d+)$/.exec(id ?? "") ?? [];
  if (prefix === undefined || number === undefined) return undefined;
  const taken = items.map((item) => (item.id?.startsWith(prefix) ? Number(item.id.slice(prefix.length)) || 0 : 0));
  return prefix + String(Math.max(...taken) + 1).padStart(number.length, "0");
}

function rewrite(text: string, line: Range, changes: readonly TextEdit[]): string {
  let written = "";
  let at = line.start;
  for (const { range, newText } of [...changes].sort((a, b) => a.range.start - b.range.start)) {
    written += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return written + text.slice(at, line.end);
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length === -1 ? text.length : from + length;
}
