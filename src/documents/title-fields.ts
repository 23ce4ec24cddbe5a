import type { Field, Section } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import { isInside, type Range } from "../text/range.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { Reading } from "./reading.ts";

/**
 * The labels with their values right under a heading of the top level, in the order of the text, where one of them says
 * something else than the work: `Statement of work: Shop` is no heading over the scope where `Product Owner: Jana Roth`
 * and `Date: 1 May` follow it.
 */
export function fieldsOfTitles({ fieldTopics, markdown }: Reading): readonly Range[] {
  const { sections } = markdown;
  const under = new Map<Section, Field[]>();
  for (const field of markdown.fields) {
    const start = field.labelRange.start;
    const section = sections[firstIndexWhere(sections.length, (at) => (sections[at]?.range.start ?? 0) > start) - 1];
    if (section === undefined || section.parent !== undefined) continue;
    const fields = under.get(section);
    if (fields === undefined) under.set(section, [field]);
    else fields.push(field);
  }
  return [...under.values()]
    .filter((fields) => fields.some((field) => fieldTopics.get(field)?.includes("in-scope") === false))
    .flatMap((fields) =>
      fields.map(({ labelRange, valueRange }) => ({ start: labelRange.start, end: valueRange.end })),
    );
}

/** Whether a place that only its heading speaks for is one of these fields. */
export function isFieldOfTitle({ by, statement }: TopicEvidence, fields: readonly Range[]): boolean {
  if (by !== "heading" || statement === undefined) return false;
  const { start } = statement.range;
  const field = fields[firstIndexWhere(fields.length, (at) => (fields[at]?.start ?? 0) > start) - 1];
  return field !== undefined && isInside(statement.range, field);
}
