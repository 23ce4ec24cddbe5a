import type { EngagementDocument } from "../../documents/document.ts";
import { findUndatedSteps, findUnownedSteps, hasNextSteps, leavesOpenWhoActs } from "../../documents/next-steps.ts";
import { findNotesForm, isOfSeries } from "../../documents/notes-form.ts";
import { isAddressed, isUnsaid } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Finding, Rule } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  outcome: say`what was decided`,
  "next-steps": say`the next steps`,
  owner: say`who takes the next steps`,
  "next-meeting": say`when you meet again`,
};

/** What the first of the missing answers costs. */
const costs: Readonly<Record<string, Message>> = {
  outcome: say`everyone will remember something else`,
  "next-steps": say`nobody will act on what was said`,
  owner: say`everybody will leave them to the others`,
  "next-meeting": say`the work waits until somebody calls the next one`,
};

/** Where the clause `meeting-close` answers a question, counted in its parts. */
const answers: Readonly<Record<string, number>> = { outcome: 0, "next-meeting": 1, "next-steps": 2, owner: 2 };

export default {
  id: "working/meeting-outcome-missing",
  docs: {
    summary: "Minutes say what was decided, who does what next, and when the next meeting is.",
    rationale:
      "What a meeting decided is forgotten or remembered differently within days, and a step that nobody took, or everybody, is found missing in the next meeting. A step without a day is a piece of advice where others have one. Agendas, status reports, retrospectives and interviews are not asked for it; a meeting that comes every week needs no next date.",
    source: "Catalogue H11; common practice of closing a meeting with takeaways, next steps and a next date.",
    examples: {
      bad: markdown`
        # Meeting notes: Ticket shop, 12 March 2027

        Attendees: Jana Roth, Tom Becker, Ines Vogt

        ## Seat map

        - Ines showed how the box office sells seats today.
        - The old plan of the hall has no wheelchair places.
        - Tom explained two ways to draw the hall.
      `,
      good: markdown`
        # Meeting notes: Ticket shop, 12 March 2027

        Attendees: Jana Roth, Tom Becker, Ines Vogt

        ## Seat map

        - Ines showed how the box office sells seats today.
        - We decided to draw the hall from the fire plan.

        ## Next steps

        - Tom: draw the first row, by 16 March
        - Ines: ask for the fire plan, by 14 March

        Next meeting: 19 March 2027, 10:00
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["notes"],
  facets: ["outcome", "next-steps", "owner", "due", "next-meeting"],

  *check({ document, facets }) {
    if (!isMinutes(document)) return;
    if (facets.includes("owner")) yield* reportUnowned(document);
    if (facets.includes("due")) yield* reportUndated(document);
    const missing = facets.filter((facet) => isLacking[facet]?.(document));
    if (missing.length === 0) return;
    const first = missing[0] ?? "";
    const asked = listOf(missing.map((facet) => questions[facet] ?? facet));
    yield {
      message: say`The minutes leave open ${asked}: ${costs[first] ?? ""}.`,
      range: placeOfGap(document, []),
      facets: missing,
      ...(missing.includes("next-steps") ? {} : { severity: "information" }),
      fixes: [
        fixWithClause(document, "meeting-close", say`Close the minutes`, {
          parts: missing.map((facet) => answers[facet] ?? 0),
        }),
      ],
    };
  },
} satisfies Rule;

/** Steps that nobody took stand out where the others have somebody. */
function* reportUnowned(document: EngagementDocument): Generator<Finding> {
  for (const { range, name } of findUnownedSteps(document)) {
    yield {
      message: say`Nobody in particular takes "${shorten(name)}": everybody will leave it to the others.`,
      range,
      facets: ["owner"],
      severity: "information",
      noFix: say`Only the people who were there can say who takes it.`,
    };
  }
}

/** Steps without a day stand out where the others have one; whoever looks for an owner asks for the day, too. */
function* reportUndated(document: EngagementDocument): Generator<Finding> {
  const unowned = findUnownedSteps(document);
  for (const { range, name } of findUndatedSteps(document)) {
    if (unowned.some((step) => step.range.start === range.start)) continue;
    yield {
      message: say`No day is set for "${shorten(name)}": nobody can tell when it is late.`,
      range,
      facets: ["due"],
      severity: "information",
      noFix: say`Only the people who were there can say by when it is done.`,
    };
  }
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57).trimEnd()}…` : name;
}

const isLacking: Readonly<Record<string, (document: EngagementDocument) => boolean>> = {
  outcome: (document) => isUnsaid(document, "working/outcome"),
  "next-steps": (document) => !hasNextSteps(document),
  owner: (document) => leavesOpenWhoActs(document),
  "next-meeting": (document) => isUnsaid(document, "working/next-meeting") && !isOfSeries(document),
};

/** Of one meeting that was held: somebody was there, on some day. A log of many meetings is none. */
function isMinutes(document: EngagementDocument): boolean {
  const form = findNotesForm(document);
  if (form !== undefined && form !== "minutes" && form !== "discovery") return false;
  if (!isAddressed(document, "working/attendees")) return false;
  return document.facts.dates.length > 0;
}
