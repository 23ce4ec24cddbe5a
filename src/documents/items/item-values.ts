import type { FieldTerm } from "../../vocabulary/item-words.ts";
import { isPlaceholder } from "../placeholders.ts";
import { type ItemReading, startingIn } from "./item-places.ts";
import { findTerm, type ItemTerms } from "./item-terms.ts";

/** A value, or nothing where the author left it open. */
export function filled(value: string): string | undefined {
  const bare = value.trim().replace(/(?<=\p{L})\.$/u, "");
  return isPlaceholder(bare) || /^(?:none|keine?|nil|not applicable|nicht zutreffend|entfällt|\/|\.+)$/i.test(bare)
    ? undefined
    : bare;
}

/** Like `filled`, but `Open` and `pending` say something of a status. */
export function filledStatus(value: string): string | undefined {
  return /^(?:open|offen|pending)\.?$/i.test(value.trim()) ? value.trim() : filled(value);
}

/** `S` of `S — small next to the others`. */
export function withoutReason(value: string): string {
  return (/^.+?(?=\s?[.;]\s|\s[–—-]\s|\s\()/.exec(value)?.[0] ?? value).trim();
}

/** Whether what is said of a value is how much and not why: `8`, `13 / 20`, `high`, `XL`. */
export function isWorth(value: string): boolean {
  return /^(?:\d{1,5}(?:\s?[/-]\s?\d{1,5})?(?:\s?(?:%|€|\$|k€|points?|punkte?))?|[★*+]{1,5}|X{0,2}[SML]|(?:very |sehr )?(?:high|medium|low|hoch|mittel|niedrig|gering))$/iu.test(
    value,
  );
}

/** `Size M` and `Prio 1`: a short text that is a label with its value, and no colon between. */
export function bareLabelOf(
  text: string,
  terms: ItemTerms,
): { readonly about: "priority" | "estimate"; readonly value: string } | undefined {
  const [, label = "", value = ""] = /^(\p{L}{3,15})\s(\d{1,3}|X{0,2}[SML])\.?$/u.exec(text.trim()) ?? [];
  const about = label === "" ? undefined : findTerm(terms.fields, label);
  return about === "priority" || about === "estimate" ? { about, value } : undefined;
}

/** Where the first labelled value of an item starts that is no part of its story: `Priority: 1` on the line below. */
export function firstLabelAfter({ fields, terms }: ItemReading, start: number, end: number): number {
  const labels = startingIn(fields, (field) => field.labelRange.start, { start, end });
  const other = labels.find((field) => {
    const about = findTerm(terms.fields, field.label);
    return about !== undefined && weighing.has(about);
  });
  return other?.labelRange.start ?? Number.POSITIVE_INFINITY;
}

/** What is said of an item beside its story. */
const weighing: ReadonlySet<FieldTerm> = new Set([
  "priority",
  "estimate",
  "status",
  "id",
  "type",
  "acceptance",
  "release",
  "person",
  "date",
]);
