import type { ConceptName } from "../../documents/concepts.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isPartOfVision } from "../../documents/part-of-vision.ts";
import { fieldsOfPoint, isAddressed } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

interface Part {
  readonly concept: ConceptName;
  /** Where it is said in passing, or in another form than a vision has. */
  readonly said: PointName;
  readonly question: Message;
  /** Where the clause `target-users-and-needs` answers it, counted in its parts. */
  readonly answer: number;
}

const parts: Readonly<Record<string, Part>> = {
  audience: { concept: "target-users", said: "vision/for-whom", question: say`for whom the product is`, answer: 0 },
  needs: { concept: "problem", said: "vision/need", question: say`which need it answers`, answer: 1 },
  product: { concept: "solution", said: "vision/what", question: say`what the product is`, answer: 3 },
};

export default {
  id: "vision/audience-needs-missing",
  docs: {
    summary: "A product vision says for whom the product is, which need it answers and what it is.",
    rationale:
      "A team that doesn't know whom it builds for decides every detail by its own taste. Target group, need and product idea are what every later decision is measured by. Where the target group is told, the rest is a hint, since a verb often tells the need; a roadmap or a list of risks in a file of its own is not asked.",
    source: "Catalogue G02; Roman Pichler, Product Vision Board.",
    examples: {
      bad: markdown`
        # Product vision

        ## Business goals

        - Win 40 clubs as paying members by the end of 2027.
      `,
      good: markdown`
        # Product vision

        ## Target group

        Gardeners who share an allotment with others.

        ## Problem

        Surplus vegetables rot because nobody knows who needs them.

        ## Product

        An app that shows what neighbours give away today.

        ## Business goals

        - Win 40 clubs as paying members by the end of 2027.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["vision"],
  facets: ["audience", "needs", "product"],

  *check({ document, facets }) {
    if (isPartOfVision(document)) return;
    const missing = facets.filter((facet) => {
      const part = parts[facet];
      return part !== undefined && isMissing(document, part.concept) && !isSaid(document, part.said);
    });
    if (missing.length === 0) return;
    const asked = missing.flatMap((facet) => parts[facet] ?? []);
    const options = { parts: asked.map(({ answer }) => answer) };
    yield {
      message: say`The vision does not say ${listOf(asked.map(({ question }) => question))}: the team will decide by taste.`,
      range: placeOfGap(document, ["target-users", "problem", "solution"]),
      facets: missing,
      ...(missing.includes("audience") ? {} : { severity: "hint" as const }),
      fixes: [fixWithClause(document, "target-users-and-needs", say`Describe target group and needs`, options)],
    };
  },
} satisfies Rule;

function isSaid(document: EngagementDocument, point: PointName): boolean {
  return isAddressed(document, point) || fieldsOfPoint(document, point).length > 0;
}
