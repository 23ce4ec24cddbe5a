import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Fix, Rule } from "../rule.ts";

const said: Readonly<Record<string, Message>> = {
  features: say`what the product does first`,
  roadmap: say`in which order it comes`,
};

export default {
  id: "vision/features-roadmap-missing",
  docs: {
    summary: "A product vision names the key features and the order in which they come.",
    rationale:
      "Between the vision and the first sprint stands the question what comes first. Three to five features and a rough order of now, next and later are enough for people to plan by. A vision whose product idea is missing altogether is reported by `vision/audience-needs-missing`; one that speaks of phases or a first version has an order.",
    source: "Catalogue G06; Roman Pichler, product roadmap.",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Target group

        Gardeners with too many beans.

        ## Problem

        Vegetables rot because nobody knows who needs them.

        ## Business goals

        - Win 40 clubs as paying members.
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Target group

        Gardeners with too many beans.

        ## Problem

        Vegetables rot because nobody knows who needs them.

        ## Business goals

        - Win 40 clubs as paying members.

        ## Roadmap

        - Now: offers of the day
        - Next: requests
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["vision"],
  facets: ["features", "roadmap"],

  *check({ document, facets }) {
    if (document.status === "draft") return;
    const missing = facets.filter((facet) => (facet === "features" ? isWithoutFeatures : isWithoutOrder)(document));
    if (missing.length === 0) return;
    yield {
      message: say`The vision does not say ${listOf(missing.map((facet) => said[facet] ?? facet))}: nobody can plan by it.`,
      range: placeOfGap(document, missing.includes("roadmap") ? ["roadmap", "solution"] : ["solution"]),
      facets: missing,
      fixes: offer(document, missing),
    };
  },
} satisfies Rule;

function isWithoutFeatures(document: EngagementDocument): boolean {
  const { items } = document;
  if (isMissing(document, "solution") || items.length > 0 || !isMissing(document, "in-scope")) return false;
  return isUnsaid(document, "vision/features");
}

function isWithoutOrder(document: EngagementDocument): boolean {
  return isMissing(document, "roadmap") && isMissing(document, "timeline") && isUnsaid(document, "vision/roadmap");
}

function offer(document: EngagementDocument, missing: readonly string[]): Fix[] {
  const features = fixWithClause(document, "key-features", say`List the key features`);
  const roadmap = fixWithClause(document, "roadmap", say`Plan now, next and later`);
  if (missing.length < 2) return [missing.includes("features") ? features : roadmap];
  const title = say`List key features and plan now, next and later`;
  return [{ title, edits: [...features.edits, ...roadmap.edits], safe: true }];
}
