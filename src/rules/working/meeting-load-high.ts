import { findMeetingLoad } from "../../engagement/calculations/meeting-load.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "working/meeting-load-high",
  docs: {
    summary: "Recurring meetings leave everybody most of the week for work.",
    rationale:
      "Meetings are agreed one by one, and nobody adds them up. The load is length times occurrences a week, for each participant as written, against a week of 40 hours; meetings without length, rhythm or participants, and those per sprint, are in no sum.",
    source: "Catalogue H10, C7.",
    noFix: "Which meeting to shorten or to leave is for the team to decide.",
    examples: {
      bad: markdown`
        # Team charter: Shift planner

        ## Roles

        - Jana Roth: Product Owner
        - Tom Becker: developer

        ## Meetings

        | Meeting | Purpose | Rhythm | Length | Participants | Led by |
        | --- | --- | --- | --- | --- | --- |
        | Daily | plan the day | daily | 60 minutes | Jana Roth, Tom Becker | Tom Becker |
        | Refinement | make items small | weekly | 3 hours | Jana Roth, Tom Becker | Jana Roth |
        | Status | tell the ward | weekly | 4 hours | Jana Roth | Jana Roth |
      `,
      good: markdown`
        # Team charter: Shift planner

        ## Roles

        - Jana Roth: Product Owner
        - Tom Becker: developer

        ## Meetings

        | Meeting | Purpose | Rhythm | Length | Participants | Led by |
        | --- | --- | --- | --- | --- | --- |
        | Daily | plan the day | daily | 15 minutes | Jana Roth, Tom Becker | Tom Becker |
        | Refinement | make items small | weekly | 60 minutes | Jana Roth, Tom Becker | Jana Roth |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  options: {
    "most-percent": { default: 20, description: "Percent of a week of 40 hours that recurring meetings may take." },
  },

  *check({ document, options }) {
    const limit = options["most-percent"] ?? 100;
    const { participants } = findMeetingLoad(document.facts.meetings);
    const over = participants.filter(({ percent }) => percent !== undefined && percent > limit);
    const [highest] = over;
    if (highest === undefined) return;
    const count = over.length - 1;
    const load = say`"${highest.name}" spends ${highest.hoursPerWeek} hours a week in recurring meetings, ${highest.percent ?? 0} % where ${limit} % is the limit`;
    yield {
      message:
        count === 0
          ? say`${load}.`
          : count === 1
            ? say`${load}; ${count} other is over it, too.`
            : say`${load}; ${count} others are over it, too.`,
      range: placeOfGap(document, ["cadence"]),
      related: highest.meetings.map(({ name, range }) => ({ message: say`${name}`, range })),
    };
  },
} satisfies Rule;
