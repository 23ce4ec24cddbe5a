import { isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid, placesOfPoint, pointOf, sectionsOfPoint } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const parts: Readonly<Record<string, Message>> = {
  channels: say`which channel serves what`,
  "response-time": say`how soon an answer comes`,
};

export default {
  id: "working/comms-channels-missing",
  docs: {
    summary: "An offer says through which channels both sides speak, and how soon an answer comes.",
    rationale:
      "Wishes that come by chat, mail and phone at once are lost or done twice, and each side waits for the other without knowing how long. Team agreements are asked for it only where they have a part about communication; offers below a few thousand euros are not asked.",
    source: "Catalogue H04; common practice of communication plans.",
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

        ## Communication

        | Channel | For what | Answer within |
        | --- | --- | --- |
        | Ticket | wishes of the client for changes | 2 working days |
        | Phone | defects that stop the work | 1 hour |

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: Object.keys(parts),

  *check({ document, facets }) {
    const isOffer = isClientProject(document);
    if (!isOffer && !isAgreementOnCommunication(document)) return;
    const missing = facets.filter((facet) =>
      facet === "channels" ? !hasChannels(document) : isUnsaid(document, "working/response-time"),
    );
    const isNone = missing.length === Object.keys(parts).length;
    if (missing.length === 0 || (!isOffer && !isNone)) return;
    yield {
      message: say`The document leaves open ${listOf(missing.map((facet) => parts[facet] ?? facet))}: questions will get lost, and both sides wait.`,
      range: placeOfGap(document, ["cadence", "roles"]),
      facets: missing,
      fixes: [fixWithTerms(document, "channels", say`Agree channels and response times`)],
    };
  },
} satisfies Rule;

function isAgreementOnCommunication(document: EngagementDocument): boolean {
  return document.kind === "charter" && sectionsOfPoint(document, "working/communication").length > 0;
}

/** Two of them, or a list or table meant for them. */
function hasChannels(document: EngagementDocument): boolean {
  const { open } = pointOf(document, "working/channel");
  const places = placesOfPoint(document, "working/channel");
  if (open.length > 0 || places.some(({ by }) => by !== "words")) return true;
  return new Set(places.map(({ reason }) => reason.toLowerCase())).size > 1;
}
