import { highestPrice, isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { hasMeeting, type MeetingKind } from "../../documents/meeting-kinds.ts";
import { isAddressed, isUnsaid } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { missingPlans } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** In the order in which the clause `client-meetings` has them. */
const meetings: Readonly<Record<string, ClientMeeting>> = {
  "kick-off": { point: "working/kick-off", kinds: ["kick-off"], said: say`a kick-off` },
  requirements: {
    point: "working/requirements-meeting",
    kinds: ["planning", "refinement"],
    said: say`workshops on requirements`,
    expectedBy: "working/requirements-open",
  },
  demo: { point: "working/demo", kinds: ["demo", "review"], said: say`demos` },
  status: { point: "working/status", kinds: ["status"], said: say`status updates` },
  steering: { point: "working/steering", kinds: ["steering"], said: say`a steering committee` },
};

interface ClientMeeting {
  readonly point: PointName;
  readonly kinds: readonly MeetingKind[];
  readonly said: Message;
  /** Asked for only where the document gives a reason for it. */
  readonly expectedBy?: PointName;
}

const order = Object.keys(meetings);

/** Without these, work still goes well where the client sees results. */
const lesser: readonly string[] = ["kick-off", "status", "steering"];

export default {
  id: "working/client-meetings-missing",
  docs: {
    summary: "An offer says when provider and client meet: kick-off, demos, status and, for large sums, steering.",
    rationale:
      "A client who sees results only at the end finds out late what was misunderstood, and the provider pays for it. Workshops on requirements are asked for only where requirements are said to be worked out on the way; talks with users are asked for by the rules about usability and discovery. A review counts as a demo, a regular report as status. Acceptance tests and the time after launch have rules of their own; offers below a few thousand euros are not asked. Where only a kick-off, status or steering lacks it is a hint.",
    source: "Catalogue H07; Scrum Guide 2020 on the sprint review; 18F on kick-offs.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Meetings

        - Kick-off on 1 March 2027 with the client and all developers
        - Demo every second Tuesday with the head nurses
        - Status report every Friday by e-mail

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  facets: order,
  options: {
    "steering-from": {
      default: 100_000,
      description: "Sum of money from which on a steering committee is expected.",
    },
  },

  *check({ document, facets, options }) {
    if (!isClientProject(document)) return;
    const isLarge = (highestPrice(document) ?? 0) >= (options["steering-from"] ?? Number.POSITIVE_INFINITY);
    const expected = facets.filter((facet) => (facet === "steering" ? isLarge : isExpected(document, meetings[facet])));
    const missing = expected.filter((facet) => !isPlanned(document, meetings[facet]));
    if (missing.length === 0) return;
    const isNone = missing.length === expected.length;
    const named = listOf(missing.map((facet) => meetings[facet]?.said ?? facet));
    yield {
      message: isNone
        ? say`No meetings with the client are planned: misunderstandings come to light at the end.`
        : isPlural(missing)
          ? say`Of the meetings with the client, ${named} are not planned: misunderstandings come to light late.`
          : say`Of the meetings with the client, ${named} is not planned: misunderstandings come to light late.`,
      range: placeOfGap(document, ["cadence", "timeline", "roles"]),
      facets: missing,
      ...(isNone
        ? { group: { gap: missingPlans, part: say`meetings with the client` } }
        : { severity: missing.every((facet) => lesser.includes(facet)) ? "hint" : "information" }),
      fixes: [
        fixWithTerms(document, "client-meetings", say`Plan the meetings with the client`, {
          parts: missing.map((facet) => order.indexOf(facet)),
        }),
      ],
    };
  },
} satisfies Rule;

function isExpected(document: EngagementDocument, meeting: ClientMeeting | undefined): boolean {
  return meeting?.expectedBy === undefined || !isUnsaid(document, meeting.expectedBy);
}

function isPlanned(document: EngagementDocument, meeting: ClientMeeting | undefined): boolean {
  if (meeting === undefined || meeting.kinds.some((kind) => hasMeeting(document, kind))) return true;
  return isAddressed(document, meeting.point);
}

function isPlural(missing: readonly string[]): boolean {
  return missing.length > 1 || (missing[0] !== "kick-off" && missing[0] !== "steering");
}
