import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { isComparisonTable } from "./is-comparison-table.ts";
import { isApart } from "./is-said.ts";
import { readItemLists } from "./items/item-lists.ts";

/** Functions that an agreement lists one by one are what is built. */
export function readFeatureLists({ kind, items, reading }: ConceptFindings): TopicEvidence[] {
  if (kind !== "sow" && kind !== "none") return [];
  const features = items.filter(({ form, type }) => form !== "story" && type === "feature");
  return readItemLists(features, reading.markdown, "heading").flatMap(({ range, items: listed }) =>
    listed.length < leastFeatures
      ? []
      : [{ range, reason: `${listed.length} functions`, by: "label" as const, statement: undefined }],
  );
}

const leastFeatures = 3;

/** Tables that set other products side by side. */
export function readComparisons({ kind, reading }: ConceptFindings): TopicEvidence[] {
  if (kind !== "vision" && kind !== "sow") return [];
  return reading.statements
    .filter(
      ({ block, section }) => block.type === "table" && isComparisonTable(block, reading) && !isApart(reading, section),
    )
    .map((statement) => ({ range: statement.range, reason: "table of other products", by: "column", statement }));
}
