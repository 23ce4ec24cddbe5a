import type { Money } from "../../documents/facts/facts.ts";
import { compareBacklogWithPrice } from "../../engagement/calculations/backlog-against-price.ts";
import { type DocumentSummary, fileNameOf, placeOfTitle } from "../../engagement/document-summary.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "engagement/effort-exceeds-price",
  docs: {
    summary: "What the backlog is estimated at fits into the price that was agreed.",
    rationale:
      "A fixed price doesn't grow with the backlog: each day above it is paid by the provider. The estimates in days or hours are added up at the day rate of the statement of work and held against its price; items that won't be built, estimates in points and prices by time are left out.",
    source: "Catalogue J08 and C3.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Fixed price:** EUR 20,000
        - **Day rate for changes:** EUR 900 per day

        ## In scope

        - Seat map
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story | Effort |
        | --- | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. | 14 days |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. | 12 days |
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine
        - **Fixed price:** EUR 20,000
        - **Day rate for changes:** EUR 900 per day

        ## In scope

        - Seat map
        <!-- file: backlog.md -->
        # Product backlog: Ticket shop

        | ID | Story | Effort |
        | --- | --- | --- |
        | US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. | 9 days |
        | US-2 | As a guest, I want to pay by card, so that I need no cash. | 8 days |
      `,
    },
    noFix: "What is cut, or who pays for more, is for the owner and the client to decide.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["backlog"],
  reads: ["concepts.pricing", "keyFacts", "facts.money"],

  *check({ summary, engagement }) {
    const agreed = findPrice(engagement);
    if (agreed === undefined) return;
    const items = summary.estimates.filter(({ unit }) => unit === "person-day");
    if (items.length * 2 < summary.items.length) return;
    const { all } = compareBacklogWithPrice({
      items,
      priceCents: toCents(agreed.price),
      costCentsPerPersonDay: toCents(agreed.rate),
      personDaysPerStoryPoint: undefined,
    });
    if (all?.isAbovePrice !== true) return;
    const cost = Math.round(all.costCents / 100);
    yield {
      message: say`The backlog of ${all.personDays} person-days at ${agreed.rate.amount} ${agreed.rate.currency} costs ${{ amount: cost }} ${agreed.price.currency}, but ${fileNameOf(agreed.agreement)} sells it for ${{ amount: agreed.price.amount }}: the rest is paid by the provider.`,
      range: placeOfTitle(summary),
      related: [{ message: say`The price`, range: agreed.price.range, document: agreed.agreement }],
    };
  },
} satisfies Rule;

interface AgreedPrice {
  readonly agreement: DocumentSummary;
  readonly price: Money;
  readonly rate: Money;
}

/** The one price and the one day rate of a fixed-price agreement. */
function findPrice({ documents }: Engagement): AgreedPrice | undefined {
  for (const agreement of documents) {
    if (agreement.kind !== "sow" || agreement.concepts.pricing.facets["fixed-price"] === undefined) continue;
    const priced = agreement.keyFacts.filter(({ about }) => about === "price");
    const [price, ...others] = agreement.facts.money.filter(({ range }) =>
      priced.some((fact) => fact.range.start === range.start),
    );
    const [rate, ...moreRates] = agreement.facts.money.filter(({ per }) => per === "day");
    if (price === undefined || rate === undefined || others.length + moreRates.length > 0) continue;
    if (price.currency === rate.currency) return { agreement, price, rate };
  }
  return undefined;
}

function toCents({ amount }: Money): number {
  return Math.round(amount * 100);
}
