import { readFoldedWords } from "../../text/words.ts";
import type { BacklogItem } from "./backlog-items.ts";

/** How much an item is needed, by the words of MoSCoW; `High`, `P0` and `essential` are `must`. */
export type PriorityLevel = "must" | "should" | "could" | "wont";

/**
 * The level of each item's priority, in the order of the items. Not there for an item whose priority says nothing, and for
 * all where priorities are ranks: `1`, `2`, `3` …, each once.
 */
export function priorityLevelsOf(items: readonly BacklogItem[]): readonly (PriorityLevel | undefined)[] {
  const numbers = items.map(({ priority }) => toNumber(priority));
  const known = numbers.filter((number) => number !== undefined);
  const distinct = new Set(known);
  const isNamed = items.some(({ priority }) => /^p\d$/i.test(priority?.trim() ?? ""));
  const isScale = distinct.size >= 2 && distinct.size <= 5 && (isNamed || known.length >= distinct.size * 2);
  const lowest = Math.max(...known);
  const highest = Math.min(...known);
  const words = items.map(({ priority }) => (priority === undefined ? undefined : wordLevel(priority)));
  const hasTop = words.includes("top");
  return items.map((_, index) => {
    const number = numbers[index];
    const word = words[index];
    if (number === undefined) return word === "top" ? "must" : word === "high" ? (hasTop ? "should" : "must") : word;
    if (!isScale) return undefined;
    if (number === highest) return "must";
    return number === lowest && distinct.size > 2 ? "could" : "should";
  });
}

/** `2` of `2`, `P2`, `Prio 2`. */
function toNumber(priority: string | undefined): number | undefined {
  const digits = /^(?:p|prio(?:rity|rität)?\.?)?\s?(\d)$/iu.exec(priority?.trim() ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The first word that says one: `Must have (MVP)`, `sehr hoch`. `High` is the highest only where nothing stands above it. */
function wordLevel(priority: string): WordLevel | undefined {
  const words = readFoldedWords(priority);
  const [first = ""] = words;
  if (words.length === 1 && first.length === 1) return letters[first];
  for (const [index, word] of words.entries()) {
    const level = levelNames.find((name) => levels[name].has(word));
    if (level === undefined) continue;
    if (level === "must" && not.has(words[index + 1] ?? "")) return "wont";
    return level === "high" && very.has(words[index - 1] ?? "") ? "top" : level;
  }
  return undefined;
}

type WordLevel = PriorityLevel | "top" | "high";
const levels: Readonly<Record<WordLevel, ReadonlySet<string>>> = {
  wont: setOf("wont will won later never nicht niemals spaeter"),
  top: setOf("critical highest blocker urgent kritisch hoechste dringend dringendst"),
  must: setOf("must essential mandatory required vital muss essenziell zwingend pflicht unverzichtbar notwendig"),
  high: setOf("high hoch hohe hoher"),
  should: setOf(
    "should medium med mid middle normal important moderate expected soll sollte mittel mittlere mittlerer mittlerem wichtig erwuenscht",
  ),
  could: setOf(
    "could low lowest minor optional nice stretch trivial kann koennte niedrig niedrige niedriger gering geringe wunsch",
  ),
};
const levelNames = Object.keys(levels) as readonly WordLevel[];
const letters: Readonly<Record<string, PriorityLevel>> = {
  m: "must",
  s: "should",
  c: "could",
  k: "could",
  w: "wont",
  a: "must",
  b: "should",
};
const not = setOf("not nicht");
const very = setOf("very sehr");

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
