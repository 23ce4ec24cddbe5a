import { type DocumentSummary, fileNameOf } from "../../engagement/document-summary.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import type { NamedGoal } from "../../engagement/read-goals.ts";
import { findUnknownGoals } from "../../engagement/unknown-goals.ts";
import { say } from "../../text/message.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "engagement/goal-drift",
  docs: {
    summary: "Each goal of the vision is served by the backlog, and the backlog knows no other goals.",
    rationale:
      "A goal that nobody works for is a promise the product won't keep; an item for a goal that the vision doesn't know is work nobody has agreed on. The rule compares the numbers of goals, such as G1, and is silent where documents don't number them; goals marked for later, and items for a risk or a rule, are left out.",
    source: "Catalogue J05.",
    examples: {
      bad: markdown`
        <!-- file: product-vision.md -->
        # Product vision: Ticket shop

        ## Goals

        - **G1:** Sell every seat once
        - **G2:** Halve the queue at the door
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story | Goal |
        | --- | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. | G1 |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. | G1 |
      `,
      good: markdown`
        <!-- file: product-vision.md -->
        # Product vision: Ticket shop

        ## Goals

        - **G1:** Sell every seat once
        - **G2:** Halve the queue at the door
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story | Goal |
        | --- | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. | G1 |
        | US-2 | As a guest, I want to show my ticket on the phone, so that I get in fast. | G2 |
      `,
    },
    noFix: "Which items serve a goal, or whether it goes, is for the Product Owner to say.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["vision", "backlog"],
  reads: ["goals", "goalReferences"],
  facets: ["unserved", "unknown"],

  *check({ summary, engagement, facets }) {
    if (summary.kind === "vision" && facets.includes("unserved")) yield* reportUnserved(summary, engagement);
    if (summary.kind === "backlog" && facets.includes("unknown")) yield* reportUnknown(summary, engagement);
  },
} satisfies Rule;

function* reportUnserved({ goals }: DocumentSummary, { documents }: Engagement): Generator<Finding> {
  const backlogs = documents.filter(({ kind }) => kind === "backlog");
  const isServed = ({ id }: NamedGoal): boolean =>
    backlogs.some(({ goalReferences }) => goalReferences.some((reference) => reference.id === id));
  // Where no goal is named by its number, the backlog has another way to point to goals.
  if (!goals.some(isServed)) return;
  for (const goal of goals) {
    if (goal.isLater || isServed(goal)) continue;
    yield {
      message: say`No item of the backlog serves goal ${goal.id} ("${shorten(goal.text)}"): it will be missed, or it is no goal any more.`,
      range: goal.range,
      facets: ["unserved"],
    };
  }
}

function* reportUnknown(summary: DocumentSummary, { documents }: Engagement): Generator<Finding> {
  const vision = documents.find(({ kind, goals }) => kind === "vision" && goals.length > 0);
  if (vision === undefined) return;
  for (const { id, place } of findUnknownGoals(documents, vision.goals)) {
    if (place.document.path !== summary.path) continue;
    yield {
      message: say`Goal ${id} is not in ${fileNameOf(vision)}: nobody has agreed on work for it.`,
      range: place.range,
      facets: ["unknown"],
      related: vision.goals
        .slice(0, 1)
        .map((goal) => ({ message: say`The goals`, range: goal.range, document: vision })),
    };
  }
}
