import { allMatches } from "../text/all-matches.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { Reading } from "./reading.ts";

/** A chart in code, by its first word: ```` ```mermaid ```` and then `gantt`. */
const chart = /^[^\n]{0,40}\n\s*(?:%%[^\n]*\n\s*)*(?:gantt|timeline)\s*$/mu;

// `![Zeitplan](plan.png)` names what it shows; a file's name alone does so only where nothing else has such a name.
const picture = /!\[([^\]\n]{0,200})\]\([^)\n]{0,300}\)|<img\s[^>\n]{0,400}>/gu;
const planName =
  /(?<!\p{L})(?:timeline|time ?table|(?:project |release )?schedule|roadmap|milestones|zeitplan|zeitstrahl|projektplan|terminplan|meilenstein(?:e|plan))(?!\p{L})/iu;
const gantt = /(?<!\p{L})gantt/iu;

/** Plans that are drawn, not written: a Gantt chart in code or as a picture says when, and what comes after what. */
export function readDrawnPlans({ markdown }: Reading): TopicEvidence[] {
  const inCode = markdown.blocks
    .filter(({ type, range }) => type === "code" && chart.test(markdown.text.slice(range.start, range.start + 300)))
    .map(({ range }) => range);
  const pictures = allMatches(markdown.text, picture)
    .filter(([text, said = ""]) => gantt.test(text) || planName.test(said))
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  return [...inCode, ...pictures].map((range) => ({
    range,
    reason: "drawn plan",
    by: "label",
    statement: undefined,
  }));
}
