import { isOfSomebodyElse } from "../../documents/addressed-reader.ts";
import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { PointEvidence } from "../../documents/collect-points.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { peopleNamedBefore } from "../../documents/named-before.ts";
import { isAboutOwner } from "../../documents/owner-places.ts";
import { firstOfStatements, placesOfPoint } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import type { Topic } from "../../vocabulary/topics.ts";
import { markdown } from "../markdown.ts";
import { replaceStatement } from "../replace-statement.ts";
import type { Rule } from "../rule.ts";

/** There a client who writes something is a user of the product. */
const productTopics: readonly Topic[] = ["in-scope", "solution", "target-users", "problem", "backlog", "acceptance"];

export default {
  id: "client/writes-tickets",
  docs: {
    summary: "The client brings problems, facts and people, and is not asked to write the team's tickets.",
    rationale:
      "Clients know their problems best and software least. Whoever writes the tickets decides what is built, without the team having understood why; the provider becomes a typist, and pays when the result does not help. Reports of defects and support tickets are the client's to write and not reported. Where a buyer's own Product Owner writes the stories, as public buyers prefer, the rule is silent.",
    source: "Catalogue B02; The Scrum Guide 2020 on the Product Owner's work on the backlog.",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Client responsibilities

        - The client writes the user stories in Jira before each sprint.
        - The client answers questions within two working days.
      `,
      good: markdown`
        # Offer: Shift planner

        ## Client responsibilities

        - The client brings problems and facts to each planning; the team writes the user stories.
        - The client reports bugs as tickets in Jira.
        - The client answers questions within two working days.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter", "notes"],

  *check({ document }) {
    if (document.kind === "sow" && findAgreementForm(document) === "request") return;
    for (const { range, words } of findOrders(document)) {
      yield {
        message: say`The client is expected to write the tickets: the team will build what was written down, not what solves the problem.`,
        range: words,
        fixes: [replaceStatement(document, range, "client-input", say`Replace it by what the client does best`)],
      };
    }
  },
} satisfies Rule;

/** At most one a statement. */
function findOrders(document: EngagementDocument): readonly PointEvidence[] {
  const said = placesOfPoint(document, "client/writes-tickets").filter(
    ({ topics }) => !topics.some((topic) => productTopics.includes(topic)),
  );
  const addressed =
    document.kind === "sow"
      ? placesOfPoint(document, "client/you-write-tickets").filter(({ words }) => !isOfSomebodyElse(document, words))
      : [];
  const named = placesOfPoint(document, "client/she-writes-tickets").filter((place) => isOfClient(document, place));
  const listed = placesOfPoint(document, "client/ticket-work").filter(({ topics }) => topics.includes("client-duties"));
  return firstOfStatements([...said, ...addressed, ...named, ...listed]);
}

/** `Ines Vogt speaks for the client. She writes the tickets`: nobody of the provider is named there, nor the Product Owner. */
function isOfClient(document: EngagementDocument, place: PointEvidence): boolean {
  if (isAboutOwner(document, place.range) || place.topics.some((topic) => productTopics.includes(topic))) return false;
  const named = peopleNamedBefore(document, place);
  return named.length > 0 && named.every(({ side }) => side === "client");
}
