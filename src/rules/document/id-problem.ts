import type { Id } from "../../documents/read-ids.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

/** More repeated ids than this share of a group, and it is no list of ids: `M1` before each of its deliverables. */
const mostRepeated = 0.25;
/** More ids without a definition, and they are defined in another list. */
const mostUndefined = 3;
/** Fewer of the numbers between the first and the last, and a tracker gave them: the others are done or elsewhere. */
const leastOfRow = 0.6;

export default {
  id: "document/id-problem",
  docs: {
    summary: "Every id stands for one thing that is there.",
    rationale:
      "Where two stories are called US-12, half the team builds and tests the other one; where US-30 is cited and isn't there, something was lost or renumbered. Only prefixes are looked at that the document itself gives to at least three things in a column for ids, in headings or at the start of list items; standards and tickets of other systems are not. Where most numbers between the first and the last are missing, a tracker gave them, and what isn't listed may be done or planned elsewhere. An id that another document of the engagement has is there.",
    source: "Catalogue K04.",
    examples: {
      bad: markdown`
        # Product backlog: Ticket shop

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. | high |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. | high |
        | US-3 | As a guest, I want a printed ticket, so that I need no phone. | low |
        | US-2 | As a guest, I want to see the hall, so that I find my seat. | low |
      `,
      good: markdown`
        # Product backlog: Ticket shop

        | ID | Story | Priority |
        | --- | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. | high |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. | high |
        | US-3 | As a guest, I want a printed ticket, so that I need no phone. | low |
        | US-4 | As a guest, I want to see the hall, so that I find my seat. | low |
      `,
    },
    noFix: "Which thing an unknown id meant is for the author to say.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["backlog", "sow", "change-request", "vision", "charter"],
  reads: ["mentionedIds"],
  facets: ["duplicate", "undefined"],

  *check({ summary, engagement, facets }) {
    const { groups, references } = summary.ids;
    const defined = groups.flat();
    if (facets.includes("duplicate")) for (const group of groups) yield* reportRepeated(group, defined);
    if (!facets.includes("undefined")) return;
    const known = new Set(defined.map(({ key }) => key));
    const others = engagement.documents.filter((other) => other.path !== summary.path);
    const unknown = references.filter(
      ({ key, prefix, text }) =>
        !known.has(key) && isRow(prefix, defined) && !others.some(({ mentionedIds }) => mentionedIds.has(text)),
    );
    for (const { text, prefix, range } of unknown) {
      if (unknown.filter((other) => other.prefix === prefix).length > mostUndefined) continue;
      yield {
        message: say`"${text}" is mentioned but defined nowhere: readers look for something that isn't there.`,
        range,
        severity: "warning",
        facets: ["undefined"],
      };
    }
  },
} satisfies Rule;

function* reportRepeated(group: readonly Id[], defined: readonly Id[]): Generator<Finding> {
  const repeated = group.filter((one, at) => {
    const first = group.find(({ key }) => key === one.key);
    return first !== undefined && first !== group[at] && first.title !== one.title;
  });
  if (repeated.length > Math.max(1, group.length * mostRepeated)) return;
  for (const { key, text, range } of repeated) {
    const first = group.find((other) => other.key === key);
    yield {
      message: say`"${text}" stands for two things: whoever cites it may mean the other one.`,
      range,
      facets: ["duplicate"],
      related: first === undefined ? [] : [{ message: say`The first.`, range: first.range }],
      fixes: renumber(text, range, defined),
    };
  }
}

/** Whether the numbers follow one another, as where the document itself gives them. */
function isRow(prefix: string, defined: readonly Id[]): boolean {
  const numbers = new Set(defined.filter((one) => one.prefix === prefix).map(({ key }) => Number(key.split("-")[1])));
  return numbers.size >= leastOfRow * (Math.max(...numbers) - Math.min(...numbers) + 1);
}

/** The next number that is free, with as many figures: `US-013` after `US-012`. */
function renumber(text: string, range: Id["range"], defined: readonly Id[]): Fix[] {
  const [, lead = "", number = ""] = /^(.*?)(?<!\d)(\d+)$/.exec(text) ?? [];
  const prefix = lead.replace("-", "");
  const taken = defined.filter((one) => one.prefix === prefix).map(({ key }) => Number(key.split("-")[1]));
  const newText = `${lead}${String(Math.max(0, ...taken) + 1).padStart(number.length, "0")}`;
  return [{ title: say`Correct the id to ${newText}`, edits: [{ range, newText }], safe: false }];
}
