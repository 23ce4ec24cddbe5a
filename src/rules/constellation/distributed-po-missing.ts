import type { EngagementDocument } from "../../documents/document.ts";
import { columnOfPoint, isUnsaid, placesOfPoint } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { isInside } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  contact: say`a contact for product questions at each place`,
  overlap: say`hours that all places share`,
};

export default {
  id: "constellation/distributed-po-missing",
  docs: {
    summary: "A team in several places has a contact for product questions at each place and hours in common.",
    rationale:
      "A team that sits five hours away from its Product Owner waits a day for each answer, or decides alone. One Product Owner with a delegate at each place, or one for each place with close coordination, and hours in common keep answers short. Places in one table of the team count, and so does a sentence that says the team is spread; a team that works remotely in one place or time zone is not meant, and documents without a Product Owner are not asked.",
    source: "Catalogue F08; practice reports on distributed Scrum teams.",
    examples: {
      bad: markdown`
        # Team charter: Ticket shop

        ## Team

        | Role | Person | Location |
        | --- | --- | --- |
        | Product Owner | Jana Roth | Hamburg |
        | Lead engineer | Ada Lindqvist | Hanoi |
        | Developer | Tom Becker | Hanoi |
      `,
      good: markdown`
        # Team charter: Ticket shop

        ## Team

        | Role | Person | Location |
        | --- | --- | --- |
        | Product Owner | Jana Roth | Hamburg |
        | Lead engineer | Ada Lindqvist | Hanoi |
        | Developer | Tom Becker | Hanoi |

        Ada Lindqvist is the local contact for product questions in Hanoi. Core hours are from 9:00 to 12:00 in Hamburg.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: Object.keys(questions),
  yieldsTo: ["ownership/po-not-named"],

  *check({ document, facets }) {
    if (document.concepts["product-owner"].state === "absent") return;
    const place = findPlaces(document);
    if (place === undefined) return;
    const missing = facets.filter((facet) =>
      isUnsaid(document, facet === "contact" ? "constellation/local-contact" : "constellation/overlap"),
    );
    if (missing.length === 0) return;
    yield {
      message: say`The team works ${place.said} and lacks ${listOf(missing.map((facet) => questions[facet] ?? facet))}: answers of the Product Owner will take a day.`,
      range: place.range,
      facets: missing,
      severity: missing.length > 1 ? "warning" : "information",
      fixes: [fixWithTerms(document, "distributed-owner", say`Name a contact and common hours for each place`)],
    };
  },
} satisfies Rule;

/** `in Hamburg and Hanoi`: the places in a table of the team, or the words that say it is spread. */
function findPlaces(document: EngagementDocument): { readonly range: Range; readonly said: Message } | undefined {
  const { blocks } = document.markdown;
  for (const block of blocks) {
    if (block.type !== "table" || !document.people.some(({ nameRange }) => isInside(nameRange, block.range))) continue;
    const column = columnOfPoint(document, block, "constellation/location");
    const head = column === undefined ? undefined : block.header[column];
    if (column === undefined || head === undefined) continue;
    const places = [...new Set(block.rows.map(({ cells }) => cells[column]?.text.trim() ?? ""))].filter(
      (said) => said !== "",
    );
    if (places.length > 1 && places.length <= 6) return { range: head.range, said: say`in ${listOf(places)}` };
  }
  const [spoken] = placesOfPoint(document, "constellation/places");
  return spoken === undefined ? undefined : { range: spoken.words, said: say`in several places` };
}
