import { formatTrace as formatDescription } from "../../engagement/format-trace.ts";
import { english, textOf } from "../../text/message.ts";
import type { TracedEngagement } from "../report-trace.ts";
import { makePrintable, type Style } from "./style.ts";

/** From goal to work, as Markdown. */
export function formatTrace(engagement: TracedEngagement, style: Style): string {
  const { name, reason, documents } = engagement;
  return formatDescription(engagement, {
    name,
    source: `${documents.join(", ")} (${textOf(reason)})`,
    placeText: ({ path, line }) => `${path}:${line}`,
    heading: style.bold,
    wording: english,
    clean: makePrintable,
  }).text;
}
