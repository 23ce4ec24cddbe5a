import type { Field } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup, isWholly } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { isApart } from "./is-said.ts";
import type { Reading } from "./reading.ts";
import { isOfProduct } from "./weigh-product-places.ts";

/** The parts of a positioning statement by the groups of their labels: `FOR`, `WHO`, `THE … IS A`, `UNLIKE`. */
const parts = ["positioningUsers", "positioningNeed", "positioningProduct", "positioningRival"] as const;

export type PositioningPart = (typeof parts)[number];

/** So many different parts make labels as small as `For` and `The` a positioning statement. */
const leastParts = 3;

/** What stands after one label of a positioning statement that is laid out part by part: `**For** bakers`, `UNLIKE` over a line. */
export function readPositioning(part: PositioningPart, { reading }: ConceptFindings): TopicEvidence[] {
  const labelled = reading.markdown.fields.flatMap((field) => {
    const said = parts.find((each) => isAll(each, field.labelRange, reading));
    return said === undefined || field.value === "" ? [] : [{ field, said }];
  });
  if (new Set(labelled.map(({ said }) => said)).size < leastParts) return [];
  return labelled.filter(({ said }) => said === part).map(({ field }) => asPlace(field));
}

/** The longest title that names those whom its section is for. */
const mostTitleWords = 8;

/**
 * Titles that name those whom something is for: `**For shelter wardens:** one-tap reports`, `### For teachers`; and the
 * first part of a positioning statement.
 */
export function readAddressed(findings: ConceptFindings): TopicEvidence[] {
  const { reading, kind } = findings;
  const positioned = readPositioning("positioningUsers", findings);
  if (!isOfProduct(kind) && kind !== "backlog") return positioned;
  const { fields, sections } = reading.markdown;
  const labels = fields.filter(
    ({ labelRange, section, block, value }) =>
      block !== undefined && value !== "" && namesAddressed(labelRange, reading) && !isApart(reading, section),
  );
  const headings = sections.flatMap(({ heading }) =>
    heading !== undefined && namesAddressed(heading.textRange, reading) ? [heading] : [],
  );
  return [
    ...positioned,
    ...labels.map(asPlace),
    ...headings.map(({ textRange, text }): TopicEvidence => {
      return { range: textRange, reason: `heading "${text}"`, by: "heading", statement: undefined };
    }),
  ];
}

function asPlace({ label, labelRange, valueRange }: Field): TopicEvidence {
  const range = { start: labelRange.start, end: Math.max(labelRange.end, valueRange.end) };
  return { range, reason: `label "${label}"`, by: "label", statement: undefined };
}

/** `For teachers and parents`: begins with the word and names people. */
function namesAddressed({ start, end }: Range, { words, hits }: Reading): boolean {
  const [first, last] = [wordAt(words, start), wordAt(words, end)];
  if (last - first < 2 || last - first > mostTitleWords) return false;
  if (findGroup(hits, "addressing", first, first + 1) === undefined) return false;
  return ["someUsers", "anyUsers", "workers"].some((group) => findGroup(hits, group, first + 1, last) !== undefined);
}

/** Whether a label is a term of the group and nothing else. */
function isAll(group: string, { start, end }: Range, { words, hits }: Reading): boolean {
  const [first, last] = [wordAt(words, start), wordAt(words, end)];
  return isWholly(hits, group, first, last);
}
