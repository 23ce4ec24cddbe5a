import { isClientProject } from "../../documents/client-project.ts";
import { findDiscoveryGaps } from "../../documents/discovery-step.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isAddressed } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { columnTitle } from "../../scaffold/column-titles.ts";
import { fillCell } from "../../scaffold/table-edits.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "working/discovery-missing",
  docs: {
    summary: "An offer plans and prices the work of finding out what is needed, before it is built.",
    rationale:
      "Needs, limits and risks are found out in any case: in a discovery or onboarding phase that somebody pays for, or later in changes that nobody does. Workshops, interviews or an analysis of requirements count as well. Orders under a framework agreement, standard products and offers below a few thousand euros are not asked for it. How long it takes and what it costs is asked only where the other steps of the same table, list or row of sections say so: many offers have one price for everything, and that is a price for the discovery, too.",
    source: "Catalogue H01; dual-track development; onboarding of clients in agencies.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Timeline

        | Milestone | Date |
        | --- | --- |
        | Seat map ready | 12 April 2027 |
        | Payment ready | 3 May 2027 |

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
      good: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Timeline

        | Milestone | Date | Price |
        | --- | --- | --- |
        | Discovery: interviews with the box office, first story map | 19 March 2027 | €6,000 |
        | Seat map ready | 12 April 2027 | €30,000 |
        | Payment ready | 3 May 2027 | €12,000 |

        The client pays each part when it is done.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["phase", "duration", "price"],

  *check({ document, engagement, facets }) {
    if (!isClientProject(document)) return;
    const situation = findTerms(document, engagement).situation?.value;
    if (situation === "long-term" || situation === "packaged") return;
    if (isAddressed(document, "working/discovery")) {
      yield* checkStep(document, facets);
      return;
    }
    if (!facets.includes("phase")) return;
    yield {
      message: say`No discovery is planned: what the client really needs will be found out at the provider's cost.`,
      range: placeOfGap(document, ["timeline", "in-scope"]),
      facets: ["phase"],
      fixes: [fixWithTerms(document, "discovery", say`Plan a discovery phase with its price`)],
    };
  },
} satisfies Rule;

const names: Readonly<Record<"duration" | "price", Message>> = { duration: say`duration`, price: say`price` };

function* checkStep(document: EngagementDocument, facets: readonly string[]): Iterable<Finding> {
  const gaps = findDiscoveryGaps(document).filter(({ quantity }) => facets.includes(quantity));
  const [first] = gaps;
  if (first === undefined) return;
  const edits = gaps.flatMap(({ quantity, cell }) =>
    cell === undefined
      ? []
      : fillCell(
          document,
          cell.row,
          cell.column,
          columnTitle(document, quantity === "price" ? "price" : "length").placeholder,
        ),
  );
  const missing = gaps.map(({ quantity }) => quantity);
  const named = listOf(
    missing.map((quantity) => names[quantity]),
    "or",
  );
  yield {
    message: missing.includes("price")
      ? say`The discovery has no ${named}, though the other steps have: it will be done at the provider's cost.`
      : say`The discovery has no ${named}, though the other steps have: it will end when the building begins, finished or not.`,
    range: first.range,
    facets: missing,
    severity: "information",
    ...(edits.length === 0
      ? { noFix: say`Only empty cells of a table can be filled in.` }
      : { fixes: [{ title: say`Make room in the empty cells`, edits, safe: true }] }),
  };
}
