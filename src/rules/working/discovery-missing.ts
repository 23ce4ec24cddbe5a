import { isClientProject } from "../../documents/client-project.ts";
import { isAddressed } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "working/discovery-missing",
  docs: {
    summary: "An offer plans and prices the work of finding out what is needed, before it is built.",
    rationale:
      "Needs, limits and risks are found out in any case: in a discovery or onboarding phase that somebody pays for, or later in changes that nobody does. Workshops, interviews or an analysis of requirements count as well. Orders under a framework agreement, standard products and offers below a few thousand euros are not asked for it.",
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

  *check({ document, engagement }) {
    if (!isClientProject(document)) return;
    const situation = findTerms(document, engagement).situation?.value;
    if (situation === "long-term" || situation === "packaged") return;
    if (isAddressed(document, "working/discovery")) return;
    yield {
      message: "No discovery is planned: what the client really needs will be found out at the provider's cost.",
      range: placeOfGap(document, ["timeline", "in-scope"]),
      fixes: [fixWithTerms(document, "discovery", "Plan a discovery phase with its price")],
    };
  },
} satisfies Rule;
