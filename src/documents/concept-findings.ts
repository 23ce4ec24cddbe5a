import type { Range } from "../text/range.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { CollectedTopic, TopicEvidence } from "./collect-evidence.ts";
import type { ConceptName, ConceptState } from "./concepts.ts";
import type { ConceptReading, DocumentKind, Evidence, Person, RiskEntry } from "./document.ts";
import type { Deed } from "./find-deeds.ts";
import type { BacklogItem } from "./items/backlog-items.ts";
import { readFacets } from "./read-facets.ts";
import type { Reading } from "./reading.ts";
import type { RolePlace } from "./role-places.ts";

/** What was found in a document before the concepts are decided on. */
export interface ConceptFindings {
  readonly reading: Reading;
  readonly people: readonly Person[];
  readonly risks: readonly RiskEntry[];
  readonly items: readonly BacklogItem[];
  readonly kind: DocumentKind;
  readonly collected: ReadonlyMap<Topic, CollectedTopic>;
  readonly deeds: readonly Deed[];
  /** The roles that are set out one by one. */
  readonly rolePlaces: readonly RolePlace[];
}

/** The places about a concept; none where the document doesn't speak of it. */
export function topicOf({ collected }: ConceptFindings, name: ConceptName): CollectedTopic {
  return collected.get(name as Topic) ?? { evidence: [], open: [] };
}

/** A concept's reading with its evidence in the order of the text, neighbours made one. */
export function makeReading(
  name: ConceptName,
  state: ConceptState,
  places: readonly TopicEvidence[],
  findings: ConceptFindings,
): ConceptReading {
  const { visible } = findings.reading.markdown;
  const evidence = mergeNeighbours(visible, places);
  const open = mergeNeighbours(visible, topicOf(findings, name).open);
  return { state, evidence, open, facets: readFacets(name, findings, evidence) };
}

function mergeNeighbours(visible: string, evidence: readonly TopicEvidence[]): Evidence[] {
  const merged: { range: Range; reason: string }[] = [];
  for (const { range, reason } of [...evidence].sort((a, b) => a.range.start - b.range.start)) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      (range.start <= last.range.end || /^[\s|]*$/.test(visible.slice(last.range.end, range.start)))
    ) {
      last.range = { start: last.range.start, end: Math.max(last.range.end, range.end) };
    } else {
      merged.push({ range, reason });
    }
  }
  return merged;
}
