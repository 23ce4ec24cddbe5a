import type { Field } from "../markdown/markdown-document.ts";
import type { TopicEvidence } from "./collect-evidence.ts";

/** A label with its value as a place: `Testing: QA team`. */
export function fieldEvidence({ label, labelRange, valueRange }: Field): TopicEvidence {
  return {
    range: { start: labelRange.start, end: valueRange.end },
    reason: `label "${label}"`,
    by: "label",
    statement: undefined,
  };
}
