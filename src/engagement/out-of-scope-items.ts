import { overlaps } from "../text/range.ts";
import { contentStems } from "./content-words.ts";
import type { DocumentSummary } from "./document-summary.ts";
import type { Engagement } from "./engagement.ts";
import type { ExcludedThing } from "./read-excluded-things.ts";
import type { PlannedThing } from "./read-planned.ts";

/** What is to be built though a document excludes it. */
export interface ExcludedPlan {
  readonly planned: PlannedThing;
  readonly excluded: ExcludedThing;
  /** Where it is excluded. */
  readonly excludedIn: DocumentSummary;
  /** All that is excluded is named, and it is at least half of what is planned. */
  readonly isSure: boolean;
}

const leastPercent = 75;
const fewestRareWords = 2;
/** What more of the items name is no rare word: `user`, `page`, the product's name. */
const mostOfItems = 0.15;

/**
 * The things to be built that name what some document of the engagement excludes: at least two rare words are the same, and
 * three quarters of the excluded thing by the weight of its words. An approved change request for it takes it in again.
 */
export function findExcludedPlans(document: DocumentSummary, engagement: Engagement): ExcludedPlan[] {
  const excluded = engagement.documents.flatMap((other) =>
    other.excluded.map((thing) => ({ other, thing, stems: stemsOf(thing) })),
  );
  if (excluded.length === 0) return [];
  const isListed = ({ range }: PlannedThing): boolean =>
    excluded.some(({ other, thing }) => other.path === document.path && overlaps(thing.range, range));
  const items = document.planned
    .filter((planned) => !isListed(planned))
    .map((planned) => ({ planned, stems: stemsOf(planned) }));
  const weigh = weighStems(items.map(({ stems }) => stems));
  const changes = engagement.documents
    .flatMap(({ facts }) => facts.changes)
    .filter(({ status }) => status === "approved");
  return items.flatMap(({ planned, stems }): ExcludedPlan[] => {
    const found = excluded.find((each) => match(each.stems, stems) >= leastPercent);
    if (found === undefined || changes.some(({ title }) => match(contentStems(title), stems) >= leastPercent))
      return [];
    const isSure = match(found.stems, stems) === 100 && found.stems.size * 2 >= stems.size;
    return [{ planned, excluded: found.thing, excludedIn: found.other, isSure }];
  });

  function match(thing: ReadonlySet<string>, item: ReadonlySet<string>): number {
    const shared = [...thing].filter((stem) => item.has(stem));
    if (shared.filter((stem) => weigh(stem) === 1).length < fewestRareWords) return 0;
    const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + weigh(stem), 0);
    return Math.round((100 * sum(shared)) / sum(thing));
  }
}

const known = new WeakMap<PlannedThing | ExcludedThing, ReadonlySet<string>>();

function stemsOf(thing: PlannedThing | ExcludedThing): ReadonlySet<string> {
  const stems = known.get(thing) ?? contentStems(thing.text);
  known.set(thing, stems);
  return stems;
}

/** 1 for a rare word, half as much for one that many items have, and for a number. */
function weighStems(items: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const stems of items) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(2, items.length * mostOfItems);
  return (stem) => ((counts.get(stem) ?? 0) > most || /^\d+$/.test(stem) ? 0.5 : 1);
}
