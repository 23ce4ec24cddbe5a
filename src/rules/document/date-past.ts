import type { EngagementDocument } from "../../documents/document.ts";
import { spanOf } from "../../documents/facts/date-span.ts";
import { type DatePurpose, type PurposedDate, readPurposedDates } from "../../documents/past-dates.ts";
import { isLookedAfter } from "../../engagement/calculations/looked-after.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { type Message, say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule, Severity } from "../rule.ts";

interface Words {
  readonly severity: Severity;
  tell(date: string, label: string): Message;
}

const words: Readonly<Record<DatePurpose, Words>> = {
  offer: {
    severity: "warning",
    tell: (date) => say`The offer was valid until ${date}, which is past: nobody can accept it any more.`,
  },
  meeting: {
    severity: "warning",
    tell: (date) => say`The next meeting or review is on ${date}, which is past: nobody knows when one meets again.`,
  },
  start: {
    severity: "warning",
    tell: (date, label) =>
      say`"${label}" is on ${date}, which is past: all dates that depend on it are late from the first day.`,
  },
  due: {
    severity: "information",
    tell: (date, label) =>
      say`"${label}" was due on ${date} and isn't marked as done: readers can't tell whether it is late.`,
  },
};

const purposes = Object.keys(words) as DatePurpose[];

export default {
  id: "document/date-past",
  docs: {
    summary: "Dates that a document looks forward to are still to come.",
    rationale:
      "An offer that has run out can't be accepted, and a plan whose start is past is late before it begins. Minutes, histories, what is marked as done and documents with `status: signed` or `accepted` are left alone, and so is a document all of whose dates are long past: it tells of the past. How long that is can be set. Of milestones only the first that is past is reported.",
    source: "Catalogue K05.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        Offer valid until: 15 November 2026

        ## Deliverables

        - Seat map

        ## Timeline

        - Project start: 11 January 2027
      `,
      good: markdown`
        # Offer: Ticket shop

        Offer valid until: 15 January 2099

        ## Deliverables

        - Seat map

        ## Timeline

        - Project start: 11 February 2099
      `,
    },
    noFix: "Only the author knows the new date, or whether the matter is done.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "change-request", "vision", "charter"],
  facets: purposes,
  options: {
    "days-alive": {
      default: 120,
      description: "Days after its last date in which a document is still looked after",
    },
  },

  *check({ document, facets, options, today }) {
    if (!isLookedAfter(document, today, options["days-alive"] ?? 0)) return;
    const past = readPurposedDates(document).filter(({ date }) => (spanOf(date.value)?.last ?? today) < today);
    for (const purpose of purposes) {
      const [first, ...others] = past.filter((one) => one.purpose === purpose);
      if (first === undefined || !facets.includes(purpose)) continue;
      yield report(document, first, others);
    }
  },
} satisfies Rule;

function report(document: EngagementDocument, first: PurposedDate, others: readonly PurposedDate[]): Finding {
  const { severity, tell } = words[first.purpose];
  const textOf = ({ date }: PurposedDate): string => plainText(document.markdown.visible, date.range);
  return {
    message: tell(textOf(first), first.label),
    range: first.date.range,
    severity,
    facets: [first.purpose],
    related: others.map((other) => ({ message: say`So is ${textOf(other)}.`, range: other.date.range })),
  };
}
