import type { EngagementDocument } from "../../documents/document.ts";
import { pointOf, saysPoint, sectionsOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import type { Section } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** From so many entries on it is a list. */
const leastEntries = 3;

export default {
  id: "scope/triggers-missing",
  docs: {
    summary: "The team has a list of scope-creep triggers and knows what to do at each.",
    rationale:
      "Scope grows in corridors and chats, where no contract lies open. A short list of sentences and events at which the team pauses and asks the Product Owner turns a good intention into a habit. It is for the team: the rule speaks in charters that give a Product Owner a client's scope to hold, and in statements of work that are declared internal, never in what the client gets.",
    source: "Catalogue D05; PMI on uncontrolled scope growth.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Product Owner

        - **Product Owner:** Jana Roth
        - Jana Roth is the only contact of the client for changes to scope.

        ## Team

        - Tom Becker, engineer
      `,
      good: markdown`
        # Role charter: Ticket shop

        ## Product Owner

        - **Product Owner:** Jana Roth
        - Jana Roth is the only contact of the client for changes to scope.

        ## Scope-creep triggers

        At one of these we pause and ask Jana Roth.

        - "Could you just …"
        - "I thought that was included"
        - A third round of corrections

        ## Team

        - Tom Becker, engineer
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: ["list", "action"],

  *check({ document, engagement, facets }) {
    const isInternal = findTerms(document, engagement).audience?.value === "internal";
    if (!isInternal && !(document.kind === "charter" && holdsScope(document))) return;
    const severity = isInternal ? "warning" : "hint";
    const [section] = sectionsOfPoint(document, "scope/triggers");
    if (section === undefined) {
      const message = say`No list of scope-creep triggers tells the team when to pause: small wishes will be built before anybody prices them.`;
      const range = placeOfGap(document, ["change-control", "scope-authority", "product-owner"]);
      yield {
        message,
        range,
        severity,
        facets,
        fixes: [fixWithTerms(document, "scope-triggers", say`List scope-creep triggers`)],
      };
      return;
    }
    if (hasPlaceholder(document, section.range)) return;
    const missing = [
      ...(countEntries(section) < leastEntries ? ["list"] : []),
      ...(saysPoint(document, "scope/trigger-action", section.range) ? [] : ["action"]),
    ].filter((facet) => facets.includes(facet));
    if (missing.length === 0) return;
    const parts = missing.flatMap((facet) => (facet === "list" ? [1, 2, 3, 4] : [0]));
    yield {
      message: missing.includes("list")
        ? say`The list of scope-creep triggers has hardly an entry: the team won't know a new wish when it hears one.`
        : say`The scope-creep triggers name no next step: the team hears the wish and builds it all the same.`,
      range: section.heading?.textRange ?? section.range,
      severity,
      facets: missing,
      fixes: [fixWithTerms(document, "scope-triggers", say`Complete the scope-creep triggers`, { parts, section })],
    };
  },
} satisfies Rule;

/** A Product Owner who holds a scope against a client; other charters have no scope that others pay for. */
function holdsScope(document: EngagementDocument): boolean {
  const { concepts, people } = document;
  const hasClient =
    pointOf(document, "scope/client-at-table").evidence.length > 0 || people.some(({ side }) => side === "client");
  const hasScope = concepts["scope-authority"].state !== "absent" || concepts["change-control"].state !== "absent";
  return hasClient && hasScope && concepts["product-owner"].state !== "absent";
}

function countEntries({ blocks, children }: Section): number {
  return (
    blocks.reduce(
      (count, block) => count + (block.type === "listItem" ? 1 : block.type === "table" ? block.rows.length : 0),
      0,
    ) + children.reduce((count, child) => count + countEntries(child), 0)
  );
}
