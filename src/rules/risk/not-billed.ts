import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid, placesOfPoint, saysPoint } from "../../documents/points.ts";
import { type PriceBreakdown, readPriceBreakdowns } from "../../documents/price-lines.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { placePriceLines } from "../../scaffold/place-price-lines.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

interface Work {
  readonly name: Message;
  readonly line: PointName;
  readonly isPromised: (document: EngagementDocument) => boolean;
}

/** In the order of the rows of the clause `price-lines`. */
const works: Readonly<Record<string, Work>> = {
  "product-management": {
    name: say`product management`,
    line: "risk/product-line",
    isPromised: ({ concepts }) => concepts["product-owner-side"].state === "supplier",
  },
  research: {
    name: say`work with users`,
    line: "risk/research-line",
    isPromised: ({ concepts }) => concepts["user-access"].state === "present",
  },
  design: {
    name: say`design`,
    line: "risk/design-line",
    isPromised: (document) =>
      placesOfPoint(document, "risk/design-role").some(({ topics }) => topics.includes("roles")),
  },
};

export default {
  id: "risk/not-billed",
  docs: {
    summary: "The work that reduces product risk has a line in the price, or the price says that it is included.",
    rationale:
      "Product management, work with users and design that an offer promises and does not price are the first to be dropped when money gets short, or are paid by the provider. The rule compares what the document promises with a price list by roles or kinds of work; a price by deliverables is not judged, and a sentence such as “all rates include product management” is enough.",
    source: "Catalogue C08; Marty Cagan, The Four Big Risks (SVPG).",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Roles

        - Product Owner: Jana Roth, on the provider's side
        - Engineer: Tom Becker

        ## Price

        | Work | Price |
        | --- | --- |
        | Development | €30,000 |
        | Testing | €8,000 |
      `,
      good: markdown`
        # Offer: Shift planner

        ## Roles

        - Product Owner: Jana Roth, on the provider's side
        - Engineer: Tom Becker

        ## Price

        | Work | Price |
        | --- | --- |
        | Product management | €6,000 |
        | Development | €30,000 |
        | Testing | €8,000 |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["product-management", "research", "design"],

  *check({ document, engagement, facets }) {
    if (findAgreementForm(document) !== "offer" || !isUnsaid(document, "risk/included")) return;
    const breakdowns = readPriceBreakdowns(document).filter((breakdown) => isByWork(document, breakdown));
    const [first] = breakdowns;
    if (first === undefined) return;
    const missing = facets.filter((facet) => {
      const work = works[facet];
      return work?.isPromised(document) === true && !breakdowns.some((each) => hasLine(document, each, work.line));
    });
    if (missing.length === 0) return;
    const names = listOf(missing.map((facet) => works[facet]?.name ?? facet));
    const rows = missing.map((facet) => Object.keys(works).indexOf(facet));
    const edits = placePriceLines(document, first.table, rows);
    const isFixed = findTerms(document, engagement).contract?.value === "fixed-price";
    yield {
      message: say`The document promises ${names}, the price has no line for it: that work will be dropped or done unpaid.`,
      range: first.range,
      facets: missing,
      ...(isFixed ? { severity: "error" } : {}),
      ...(edits.length > 0
        ? { fixes: [{ title: say`Add price lines for this work`, edits, safe: false }] }
        : { noFix: say`Only a table of prices has room for another line.` }),
    };
  },
} satisfies Rule;

/** Whether prices are told by kinds of work or roles rather than by what is delivered. */
function isByWork(document: EngagementDocument, { lines }: PriceBreakdown): boolean {
  const known = lines.filter(({ range }) => saysPoint(document, "risk/work-line", range));
  return known.length > 1 && known.length * 2 >= lines.length;
}

function hasLine(document: EngagementDocument, { lines }: PriceBreakdown, name: PointName): boolean {
  return lines.some(({ range }) => saysPoint(document, name, range));
}
