import { fileNameOf, placeOfTitle } from "../../engagement/document-summary.ts";
import { matchWork } from "../../engagement/match-items.ts";
import { say } from "../../text/message.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "engagement/risk-no-work",
  docs: {
    summary: "Somebody works on each risk: an item, a test or a milestone takes it up.",
    rationale:
      "A risk that is only written down comes true all the same. The rule looks for items and milestones that speak of the risk or of what is to be done about it; it speaks only where the plan takes up other risks, so that one without work stands out, and leaves out risks that are accepted or done.",
    source: "Catalogue J10; Cagan: risks are tackled before the building.",
    examples: {
      bad: markdown`
        <!-- file: product-vision.md -->
        # Product vision: Ticket shop

        ## Risks

        | Risk | Owner | Mitigation |
        | --- | --- | --- |
        | Guests don't find their seat on the map | Jana Roth | usability test of the seat map |
        | The till of the hall has no interface | Olaf Brandt | prototype with the till |
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story |
        | --- | --- |
        | US-1 | Test the seat map with ten guests |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. |
        | US-3 | As a guest, I want to pick a seat on the map, so that I sit beside my friends. |
      `,
      good: markdown`
        <!-- file: product-vision.md -->
        # Product vision: Ticket shop

        ## Risks

        | Risk | Owner | Mitigation |
        | --- | --- | --- |
        | Guests don't find their seat on the map | Jana Roth | usability test of the seat map |
        | The till of the hall has no interface | Olaf Brandt | prototype with the till |
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story |
        | --- | --- |
        | US-1 | Test the seat map with ten guests |
        | US-2 | Spike: prototype of an interface to the till |
        | US-3 | As a guest, I want to pick a seat on the map, so that I sit beside my friends. |
      `,
    },
    noFix: "What is worth doing about the risk is for its owner to say.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "vision", "charter"],
  reads: ["items", "facts.milestones", "language", "title"],

  *check({ summary, engagement }) {
    const backlog = engagement.documents.find(({ kind }) => kind === "backlog");
    if (backlog === undefined || summary.risks.length === 0) return;
    const judged = summary.risks.map((risk) => ({
      risk,
      verdict: matchWork(engagement, `${risk.title} ${risk.mitigation?.text ?? ""}`),
    }));
    if (!judged.some(({ verdict }) => verdict === "covered")) return;
    for (const { risk, verdict } of judged) {
      if (verdict !== "outside") continue;
      yield {
        message: say`No item of ${fileNameOf(backlog)} and no milestone takes up "${shorten(risk.title)}": a risk that is only written down comes true all the same.`,
        range: risk.range,
        related: [{ message: say`The backlog`, range: placeOfTitle(backlog), document: backlog }],
      };
    }
  },
} satisfies Rule;
