/** A sentence or a part of one that Mandate says itself: the same in every language that readers choose. */
export interface Message {
  /** In English, with numbered places for the values: `The risk "{0}" has no owner.` It is its own key in other languages. */
  readonly template: string;
  readonly values: readonly Value[];
}

/** What stands in a message. Strings are words of others – names, titles, figures, codes – and stay as they are. */
export type Value = string | number | Amount | Message | List | Capitalised;

/** A number of a size that wants to be grouped: `23,400`. */
export interface Amount {
  readonly amount: number;
}

/** `a, b and c` */
export interface List {
  readonly list: readonly Value[];
  readonly last: "and" | "or";
}

/** At the beginning of a sentence: `Value and usability` from `value and usability`. */
export interface Capitalised {
  readonly capitalised: Value;
}

/** How one language says messages. */
export interface Wording {
  /** By their English templates; what is not there is said in English. */
  readonly templates: Readonly<Record<string, string>>;
  readonly and: string;
  readonly or: string;
  /** `1.5` or `1,5` */
  readonly writeNumber: (number: number) => string;
  /** `23,400` or `23.400` */
  readonly writeAmount: (number: number) => string;
}

export const english: Wording = {
  templates: {},
  and: "and",
  or: "or",
  writeNumber: String,
  writeAmount: (amount) => amount.toLocaleString("en"),
};

/** A message from a template literal: say`The risk "${title}" has no owner.` */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): Message {
  return { template: parts.reduce((before, part, at) => `${before}{${at - 1}}${part}`), values };
}

/** A message that is kept as a whole text, such as the docs of a rule. */
export function sentence(template: string): Message {
  return { template, values: [] };
}

/** The text of a message as readers see it. */
export function textOf(value: Value, wording: Wording = english): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return wording.writeNumber(value);
  if ("amount" in value) return wording.writeAmount(value.amount);
  if ("capitalised" in value) return capitaliseText(textOf(value.capitalised, wording));
  if ("list" in value) return joinList(value, wording);
  const { template, values } = value;
  return (wording.templates[template] ?? template).replace(/\{(\d+)\}/g, (place, at) => {
    const inserted = values[Number(at)];
    return inserted === undefined ? place : textOf(inserted, wording);
  });
}

/** `a, b and c` */
export function listOf(list: readonly Value[], last: "and" | "or" = "and"): Value {
  const [only] = list;
  if (list.length < 2) return only ?? "";
  return { list, last };
}

/** `a, b and 3 more`: no more words than `most` are named, the others counted. */
export function listFirst(list: readonly Value[], most: number): Value {
  return listOf(list.length > most ? [...list.slice(0, most), say`${list.length - most} more`] : list);
}

export function capitalise(value: Value): Value {
  return { capitalised: value };
}

function joinList({ list, last }: List, wording: Wording): string {
  const texts = list.map((value) => textOf(value, wording));
  return `${texts.slice(0, -1).join(", ")} ${wording[last]} ${texts.at(-1)}`;
}

function capitaliseText(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
