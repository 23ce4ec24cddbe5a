import type { Block, Section } from "../markdown/markdown-document.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { oncePerTable } from "./once-per-table.ts";
import type { Reading, Statement } from "./reading.ts";
import { isTitleAbout } from "./title-coverage.ts";
import { saysGroup } from "./weigh-places.ts";

/** Whether a place that was found for meetings and reports says which there are or how often: `Retro every two weeks`. */
export function isRhythm(place: TopicEvidence, { reading, kind }: ConceptFindings): boolean {
  const { by, statement } = place;
  if (kind === "vision" && isOfProduct(place)) return false;
  if (kind === "notes" && by === "heading" && !isRepeated(statement, reading)) return false;
  return isMeetingLabel(place, reading) && (!mayTellAnything(place, reading) || namesRhythm(statement, reading));
}

/** A table of meetings, whose hours and durations are theirs: `| Meeting | Frequency | Duration |`. */
export function isMeetingTable(block: Block, reading: Reading): boolean {
  return block.type === "table" && tellsHowOften(block, reading);
}

const tellsHowOften = oncePerTable(([header = []]) =>
  header.some((text) =>
    /^\W*(?:frequency|cadence|rhythm|how often|recurrence|interval|turnus|rhythmus|häufigkeit|frequenz|wie oft|intervall)\W*$/iu.test(
      text,
    ),
  ),
);

/** Where a text tells its product or the need for it, `weekly reports` are a part of either. */
function isOfProduct({ by, statement }: TopicEvidence): boolean {
  return (
    by === "words" && statement?.topics.some((each) => each.by === "heading" && ofProduct.includes(each.topic)) === true
  );
}

const ofProduct: readonly Topic[] = ["solution", "problem", "target-users", "differentiation"];

/** Under `Meeting` or `Stand-up` minutes tell what was spoken of there, hardly how often it is. */
function isRepeated(statement: Statement | undefined, { hits }: Reading): boolean {
  return statement === undefined || findGroup(hits, "week", statement.firstWord, statement.endWord) !== undefined;
}

/** `Cloud sync` and `Easy communication` as labels name parts of a product; `Design sync: every Monday` says how often. */
function isMeetingLabel({ by, range, statement }: TopicEvidence, reading: Reading): boolean {
  if (by !== "label" || statement === undefined) return true;
  const { hits } = reading;
  if (["week", "channel"].some((group) => findGroup(hits, group, statement.firstWord, statement.endWord) !== undefined))
    return true;
  for (const [{ labelRange, valueRange }, topics] of reading.fieldTopics) {
    if (!topics.includes("cadence") || valueRange.start >= range.end || range.start >= valueRange.end) continue;
    return isTitleAbout(labelRange, ["cadence"], reading, hits.vocabulary.topics.labels);
  }
  return true;
}

/** Under a heading such as `Communication`, or after a label such as `Collaboration:`, much else is told. */
function mayTellAnything({ by, statement }: TopicEvidence, reading: Reading): boolean {
  if (by !== "label") return by === "heading";
  return statement?.topics.some((each) => each.by === by && saysGroup(each.said, "wayOfWorking", reading)) === true;
}

/** `Collaboration` over a place is no rhythm yet: a meeting, a channel or how often must be named there or in a heading. */
function namesRhythm(statement: Statement | undefined, reading: Reading): boolean {
  if (statement === undefined) return true;
  const { section: own } = statement;
  const isInherited =
    own.parent !== undefined && reading.sectionTopics.get(own) === reading.sectionTopics.get(own.parent);
  // `Mailing list` below `Communication` names a channel and no rhythm.
  const groups = isInherited ? ["week", "meeting"] : ["week", "meeting", "channel"];
  if (groups.some((group) => findGroup(reading.hits, group, statement.firstWord, statement.endWord) !== undefined))
    return true;
  for (let section: Section | undefined = statement.section; section !== undefined; section = section.parent) {
    if (section.heading === undefined || (isInherited && section === own)) continue;
    const { start, end } = section.heading.textRange;
    if (findGroup(reading.hits, "meeting", wordAt(reading.words, start), wordAt(reading.words, end)) !== undefined)
      return true;
  }
  return false;
}
