import type { EngagementDocument } from "../../documents/document.ts";
import { fieldsOfPoint, isUnsaid, placesOfPoint, saysPoint, sectionsOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/po-proxy",
  docs: {
    summary: "Whoever is called Product Owner decides, and is no proxy for somebody who isn't there.",
    rationale:
      "A proxy carries questions to the one who decides and answers back, a few days later and not quite as meant. Give the role the decision or name the real decider. Sources disagree: some agencies defend the proxy as a support role, so written limits of what the proxy decides are enough. In an offer, a proxy on the provider's side is an error, unless a public buyer wants it so.",
    source: "Catalogue A09 and section 6; Scrum.org on proxy roles.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        - Jana Roth, proxy product owner, collects the questions of the team
        - Ada Lindqvist, designer, tests the screens with nurses
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Team

        - Jana Roth, Product Owner, answers the questions of the team
        - Ada Lindqvist, designer, tests the screens with nurses
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],

  *check({ document, engagement }) {
    if (!isUnsaid(document, "ownership/proxy-limits")) return;
    const [first, ...others] = placesOfProxy(document);
    if (first === undefined) return;
    const { situation, ownerSide } = findTerms(document, engagement);
    const title = plainText(document.markdown.visible, first);
    const side = document.people.find(({ roles }) => roles.some((role) => role.includes(title)))?.side;
    const isWithProvider = side === "supplier" || (side === undefined && ownerSide?.value === "provider");
    const isAtProvider = document.kind === "sow" && isWithProvider && situation?.value !== "public-sector";
    yield {
      message: say`"${title}" is a Product Owner by proxy: somebody else decides, and the team waits for it.`,
      range: first,
      severity: isAtProvider ? "error" : "warning",
      related: others.map((range) => ({ message: say`Named here as well.`, range })),
      fixes: [fixWithTerms(document, "proxy-limits", say`Write down what the proxy decides`)],
    };
  },
} satisfies Rule;

/** Headings, labels and sentences that name a proxy, in the order of the text. */
function placesOfProxy(document: EngagementDocument): readonly Range[] {
  const sections = sectionsOfPoint(document, "ownership/proxy").filter(({ range }) => !decides(document, range));
  const headings = sections.flatMap(({ heading }) => heading?.textRange ?? []);
  const labels = fieldsOfPoint(document, "ownership/proxy").map(({ labelRange }) => labelRange);
  const words = placesOfPoint(document, "ownership/proxy").filter(({ by }) => by === "words");
  return [...headings, ...labels, ...words.map((place) => place.words)].sort((a, b) => a.start - b.start);
}

/** A proxy who orders the backlog and accepts the work is one by name only. */
function decides(document: EngagementDocument, place: Range): boolean {
  return saysPoint(document, "ownership/orders-backlog", place) && saysPoint(document, "ownership/accepts-work", place);
}
