import { type DocumentSummary, fileNameOf } from "../../engagement/document-summary.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { type KeyFact, type KeyFactSubject, keyFactSubjects } from "../../engagement/read-key-facts.ts";
import { findReference } from "../../engagement/reference-document.ts";
import { capitalise, type Message, say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "engagement/fact-mismatch",
  docs: {
    summary:
      "Price, dates, meeting rhythms and the Product Owner's time are the same in all documents of an engagement.",
    rationale:
      "Two numbers for one thing are a dispute waiting for its day: each side will quote its own. Values are compared as read, so that € 48,000 and 48.000 EUR are one; a net price isn't held against a gross one, nor a month against a day in it. Price and end are left alone where a change was approved, since that is what moves them.",
    source: "Catalogue J06.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Term:** 11 January 2027 to 25 June 2027
        - **Price:** EUR 48,000

        ## Deliverables

        - Seat map
        <!-- file: product-vision.md -->
        # Product vision: Ticket shop

        - **Budget:** EUR 45,000

        ## Goals

        - Sell every seat once
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Term:** 11 January 2027 to 25 June 2027
        - **Price:** EUR 48,000

        ## Deliverables

        - Seat map
        <!-- file: product-vision.md -->
        # Product vision: Ticket shop

        - **Budget:** 48.000 €

        ## Goals

        - Sell every seat once
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "vision", "charter", "backlog"],
  reads: ["keyFacts", "facts.changes", "facts.meetings"],
  facets: [...keyFactSubjects, "meetings"],

  *check({ summary, engagement, facets }) {
    for (const subject of keyFactSubjects) {
      if (!facets.includes(subject) || (movable.includes(subject) && hasApprovedChange(engagement))) continue;
      const reference = findReference(engagement, ({ keyFacts }) => keyFacts.some(({ about }) => about === subject));
      if (reference === undefined || reference.path === summary.path) continue;
      const own = factsAbout(summary, subject);
      const theirs = factsAbout(reference, subject);
      const [fact] = own;
      const [other] = theirs;
      if (fact === undefined || other === undefined) continue;
      if (own.some((one) => theirs.some((second) => isSame(one, second)))) continue;
      const isExact =
        new Set(own.map(({ value }) => value)).size + new Set(theirs.map(({ value }) => value)).size === 2;
      yield {
        message: say`${capitalise(subjects[subject])} is ${fact.text} here and ${other.text} in ${fileNameOf(reference)}: each side will quote its own.`,
        range: fact.range,
        facets: [subject],
        severity: subject === "owner-time" ? "warning" : "error",
        related: [{ message: say`${other.text}`, range: other.range, document: reference }],
        ...(isExact && {
          fixes: [
            {
              title: say`Replace ${subjects[subject]} with that of the other document`,
              edits: [{ range: fact.range, newText: other.text }],
              safe: false,
            },
          ],
        }),
      };
    }
    if (facets.includes("meetings")) yield* compareMeetings(summary, engagement);
  },
} satisfies Rule;

const subjects: Readonly<Record<KeyFactSubject, Message>> = {
  price: say`the price`,
  start: say`the start`,
  end: say`the end`,
  "owner-time": say`the Product Owner's time`,
};
/** What an approved change may move. */
const movable: readonly KeyFactSubject[] = ["price", "end"];

function hasApprovedChange({ documents }: Engagement): boolean {
  return documents.some(({ facts }) => facts.changes.some(({ status }) => status === "approved"));
}

function factsAbout({ keyFacts }: DocumentSummary, subject: KeyFactSubject): readonly KeyFact[] {
  return keyFacts.filter(({ about }) => about === subject);
}

/** Equal, or one says less than the other: `48000 EUR` of `48000 EUR net`, `2027-01` of `2027-01-11`; net and gross can't be compared, and dates without a year neither. */
function isSame({ value: one }: KeyFact, { value: other }: KeyFact): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  if (/^-|-[QWH]/.test(one) || /^-|-[QWH]/.test(other)) return true;
  const [tax, otherTax] = [one, other].map((value) => /(?:net|gross)$/.exec(value)?.[0]);
  const [currency, otherCurrency] = [one, other].map((value) => / ([A-Z]+)/.exec(value)?.[1]);
  return tax !== otherTax || currency !== otherCurrency;
}

/** The same meeting with another rhythm. */
function* compareMeetings(summary: DocumentSummary, engagement: Engagement): Generator<Finding> {
  const reference = findReference(engagement, ({ facts }) =>
    facts.meetings.some(({ everyDays }) => everyDays !== undefined),
  );
  if (reference === undefined || reference.path === summary.path) return;
  for (const { name, everyDays, rhythm, range } of summary.facts.meetings) {
    const same = reference.facts.meetings.filter((other) => other.name.toLowerCase() === name.toLowerCase());
    const [other] = same;
    if (other?.everyDays === undefined || everyDays === undefined || same.length > 1) continue;
    if (other.everyDays === everyDays) continue;
    yield {
      message: say`"${name}" takes place ${rhythm ?? say`every ${everyDays} days`} here and ${other.rhythm ?? say`every ${other.everyDays} days`} in ${fileNameOf(reference)}: somebody will wait in an empty room.`,
      range,
      severity: "warning",
      facets: ["meetings"],
      related: [{ message: say`${name}: ${other.rhythm ?? ""}`, range: other.range, document: reference }],
      noFix: say`Only the people who meet know which of the rhythms holds.`,
    };
  }
}
