import { childOf, findElements, valueIn, type XmlDocument, type XmlElement } from "./xml.ts";

/** Counts a document's numbered paragraphs as Word does. */
export interface Numbering {
  /** The next paragraph of a list. Nothing where there is no such list, or none that shows anything. */
  count(numId: string, level: number): Counted | undefined;
  /** What several lists share that are one to Word. */
  familyOf(numId: string): string | undefined;
}

export interface Counted {
  readonly isBullet: boolean;
  readonly value: number;
  /** As Word shows it: `3.2`, `§ 4`, `(b)`. */
  readonly label: string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

export function readNumbering(numbering: XmlDocument, numIdOfStyle: (id: string) => string | undefined): Numbering {
  const abstracts = new Map(
    findElements(numbering, "w:abstractNum").map((each) => [each.attribs["w:abstractNumId"], each]),
  );
  const lists = new Map<string, List>();
  const nums = findElements(numbering, "w:num");
  for (const num of nums) lists.set(num.attribs["w:numId"] ?? "", readList(num));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  function readList(num: XmlElement): List {
    let family = valueIn(num, "w:abstractNumId") ?? "";
    const linked = valueIn(abstracts.get(family), "w:numStyleLink");
    if (linked !== undefined) {
      const other = nums.find((each) => each.attribs["w:numId"] === numIdOfStyle(linked));
      family = valueIn(other, "w:abstractNumId") ?? family;
    }
    const levels = new Map<number, Level>();
    const overrides = new Map<number, number>();
    const abstract = abstracts.get(family);
    if (abstract !== undefined) for (const level of findElements(abstract, "w:lvl")) addLevel(level);
    for (const override of findElements(num, "w:lvlOverride")) {
      const start = valueIn(override, "w:startOverride");
      if (start !== undefined) overrides.set(Number(override.attribs["w:ilvl"]), Number(start));
      const level = childOf(override, "w:lvl");
      if (level !== undefined) addLevel(level);
    }
    return { family, levels, overrides };

    function addLevel(level: XmlElement): void {
      levels.set(Number(level.attribs["w:ilvl"] ?? "0"), {
        format: valueIn(level, "w:numFmt") ?? "decimal",
        text: valueIn(level, "w:lvlText") ?? "",
        start: Number(valueIn(level, "w:start") ?? "1"),
      });
    }
  }

  return {
    familyOf: (numId) => lists.get(numId)?.family,
    count(numId, at) {
      const list = lists.get(numId);
      const level = list?.levels.get(at);
      if (list === undefined || level === undefined || level.format === "none") return undefined;
      // Boxes of tasks say something, other bullets don't.
      if (level.format === "bullet")
        return { isBullet: true, value: 0, label: /^[☐☑☒]$/u.test(level.text) ? level.text : "" };
      const values = counters.get(list.family) ?? [];
      counters.set(list.family, values);
      const override = begun.has(`${numId}/${at}`) ? undefined : list.overrides.get(at);
      begun.add(`${numId}/${at}`);
      values[at] = override ?? (values[at] === undefined ? level.start : values[at] + 1);
      values.length = at + 1;
      for (let above = 0; above < at; above++) values[above] ??= list.levels.get(above)?.start ?? 1;
      const label = level.text.replace(/%([1-9])/g, (_, number: string) => {
        const index = Number(number) - 1;
        const format = index === at ? level.format : (list.levels.get(index)?.format ?? "decimal");
        return writeNumber(values[index] ?? 1, format);
      });
      return { isBullet: false, value: values[at] ?? 1, label };
    },
  };
}

function writeNumber(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

/** 27 is `aa` to Word. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}

const romanDigits = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let written = "";
  for (const [amount, digit] of romanDigits) {
    while (rest >= amount) {
      written += digit;
      rest -= amount;
    }
  }
  return written;
}
