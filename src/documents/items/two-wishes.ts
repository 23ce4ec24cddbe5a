import { isInside, type Range } from "../../text/range.ts";
import type { PointEvidence } from "../collect-points.ts";
import type { EngagementDocument } from "../document.ts";
import { placesOfPoint } from "../points.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { wishRange } from "./item-text.ts";

export interface TwoWishes {
  /** Both, or the sentence that adds one. */
  readonly range: Range;
  /** From the first verb to the second, where one sentence wishes for both. */
  readonly joined: Range | undefined;
}

/**
 * Where an item asks for two things, each with what it is about: `swap a shift and print the plan`. Two verbs that share it
 * are one wish: `see and edit my shifts`, `Schichten anlegen, bearbeiten und löschen`.
 */
export function findTwoWishes(document: EngagementDocument, item: BacklogItem): TwoWishes | undefined {
  const further = placesOfPoint(document, "backlog/further-wish").find(({ words }) => isInside(words, item.range));
  if (further !== undefined) return { range: further.range, joined: undefined };
  const wish = wishRange(document, item);
  const isWished = ({ by, words }: PointEvidence): boolean => by === "words" && isInside(words, wish);
  const own = placesOfPoint(document, "backlog/two-wishes").find((each) => isWished(each) && !isInRow(document, each));
  const place =
    own ?? placesOfPoint(document, "backlog/two-deeds").find((each) => isWished(each) && isOfTwoThings(document, each));
  if (place === undefined) return undefined;
  // In German the second verb comes last, in English what it is about.
  const range = document.language === "de" ? place.words : { start: place.words.start, end: wish.end };
  return { range, joined: place.words };
}

/** `bearbeiten und bei Bedarf absagen` after `anlegen, ` goes on with a row of verbs. */
function isInRow({ markdown }: EngagementDocument, { words }: PointEvidence): boolean {
  return /,\s*$/.test(markdown.visible.slice(0, words.start));
}

/** A word or more stands beside each verb; in German, where the verb comes last, a noun follows the `und`. */
function isOfTwoThings(document: EngagementDocument, place: PointEvidence): boolean {
  const { start, end } = place.words;
  const said = document.markdown.visible.slice(start, end).split(/\s+/);
  if (isInRow(document, place)) return false;
  if (document.language === "de") return said.length > 3 && /^\p{Lu}/u.test(said[2] ?? "");
  const [first = "", ...rest] = said;
  return said.length > 3 && !first.endsWith(",") && rest[0] !== "and" && !rest.some((word) => word.endsWith(","));
}
