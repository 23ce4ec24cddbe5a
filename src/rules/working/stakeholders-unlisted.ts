import { isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import {
  columnOfPoint,
  isAddressed,
  isUnsaid,
  placesOfPoint,
  saysPoint,
  sectionsOfPoint,
} from "../../documents/points.ts";
import type { Section } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "working/stakeholders-unlisted",
  docs: {
    summary: "An offer lists who is affected, what they want, and which other projects the work depends on.",
    rationale:
      "A department that hears of the product at its launch can stop it, and a project that was overlooked can delay it. People of the client with roles in the document count as a list. Offers without a list are told so only where several departments or places are concerned, and else by a hint. Other projects are asked for together with a list that is missing; where there is a list, only if several departments or places are concerned. A note that there are no dependencies is enough.",
    source: "Catalogue H03; 18F on mapping stakeholders.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for all departments of the client
        - Requests for days off

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for all departments of the client
        - Requests for days off

        ## Stakeholders and dependencies

        | Stakeholder | Interest |
        | --- | --- |
        | Head nurses | a plan that holds for four weeks |
        | Works council | fair nights for everybody |
        | Hospital IT | one login for all systems |

        The plan depends on the new staff database, which another project brings in May 2027.

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter", "vision"],
  facets: ["list", "interest", "dependencies"],

  *check({ document, facets }) {
    const [section] = sectionsOfPoint(document, "working/stakeholders");
    if (section !== undefined) {
      if (facets.includes("interest") && listsBareNames(document, section))
        yield {
          message: say`The stakeholders are named without what they want or can decide: nobody knows whom to involve in what.`,
          range: section.heading?.textRange ?? section.range,
          facets: ["interest"],
          fixes: [
            fixWithClause(document, "stakeholders", say`List stakeholders with their interest`, {
              section,
              parts: [0],
            }),
          ],
        };
    }
    if (!isClientProject(document)) return;
    const isWide = !isUnsaid(document, "working/divisions");
    const isListMissing = facets.includes("list") && section === undefined && !isListed(document);
    const isUnchecked = facets.includes("dependencies") && !isAddressed(document, "working/dependencies");
    if (isListMissing) {
      yield {
        message: isUnchecked
          ? say`No stakeholders and no dependencies on other projects are listed: whoever or whatever is forgotten can stop the product at its launch.`
          : say`No stakeholders are listed: whoever is forgotten can stop the product at its launch.`,
        range: placeOfGap(document, ["roles", "in-scope"]),
        facets: isUnchecked ? ["list", "dependencies"] : ["list"],
        severity: isWide ? "information" : "hint",
        fixes: [
          fixWithClause(document, "stakeholders", say`List stakeholders and dependencies`, {
            parts: isUnchecked ? [0, 1] : [0],
          }),
        ],
      };
    } else if (isUnchecked && isWide) {
      yield {
        message: say`Several departments are concerned, but nothing says which other projects the work depends on: one of them can delay it.`,
        range: section?.heading?.textRange ?? placeOfGap(document, ["assumptions", "in-scope"]),
        facets: ["dependencies"],
        severity: "hint",
        fixes: [
          fixWithClause(document, "stakeholders", say`Say which other projects the work depends on`, {
            parts: [1],
            ...(section === undefined ? {} : { section }),
          }),
        ],
      };
    }
  },
} satisfies Rule;

/** So many people outside the provider with roles are a list. */
const enoughPeople = 2;

function isListed(document: EngagementDocument): boolean {
  const others = document.people.filter(({ side }) => side !== "supplier");
  return others.length >= enoughPeople || !isUnsaid(document, "working/stakeholders");
}

/** Names alone, in a list or a table of one column. */
function listsBareNames(document: EngagementDocument, section: Section): boolean {
  const inside = document.markdown.blocks.filter(
    ({ range }) => range.start >= section.range.start && range.end <= section.range.end,
  );
  const tables = inside.filter((block) => block.type === "table");
  if (tables.some((table) => columnOfPoint(document, table, "working/interest") !== undefined)) return false;
  if (tables.length > 0) return false;
  const items = inside.filter((block) => block.type === "listItem");
  const places = placesOfPoint(document, "working/stakeholders").filter(({ section: own }) => own === section);
  return items.length > 1 && places.length > 0 && !saysPoint(document, "working/interest", section.range);
}
