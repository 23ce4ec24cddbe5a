import { findAgreementForm } from "../../documents/agreement-form.ts";
import { asksForMoney } from "../../documents/asks-for-money.ts";
import type { EngagementDocument, Evidence } from "../../documents/document.ts";
import { isUnsaid, placesOfPoint } from "../../documents/points.ts";
import { isPaidByMonth, readPriceModel } from "../../documents/price-model.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { isExpected } from "../expected-terms.ts";
import { missingTerms } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing, missingFacets } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

/** Which part of the clause `pricing-time-and-materials` answers a facet. */
const answers: Readonly<Record<string, number>> = { ceiling: 2, notice: 3 };

export default {
  id: "scope/pricing-model-unclear",
  docs: {
    summary: "An offer says how it is priced; time and materials have a ceiling and a notice.",
    rationale:
      "Who bears the risk of more work than planned depends on the pricing model: a fixed price puts it on the provider, time and materials on the client. Without a ceiling the client's cost has no end, without a notice the ceiling comes as a surprise. A buyer's request gets its price from the bids and is not asked for one, nor is an application that asks for no money. Who only names a budget is not asked for a model.",
    source: "Catalogue D08; 18F De-risking Guide: time and materials with a ceiling; § 649 BGB: notice of an overrun.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Next steps

        We can start in March.
      `,
      good: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT.

        ## Next steps

        We can start in March.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["model", "ceiling", "notice"],

  *check({ document, engagement, facets }) {
    const form = findAgreementForm(document);
    if (isMissing(document, "pricing")) {
      if (facets.includes("model") && isExpected(document, "pricing")) yield* reportNoPrice(document);
      return;
    }
    if (document.concepts.pricing.state === "absent" || (form !== "offer" && form !== "request")) return;
    const { fixed, byTime, extrasByTime } = readPriceModel(document);
    if (form === "offer" && facets.includes("model")) {
      // A fee for each month or a declared contract is a model, too; who prices extras apart has a price that holds for the rest.
      const isSettled =
        findTerms(document, engagement).contract !== undefined ||
        extrasByTime !== undefined ||
        placesOfPoint(document, "scope/price-per-sprint").length > 0 ||
        isPaidByMonth(document);
      // A budget alone is what may be spent, no price that somebody asks for.
      const isPriced = !isUnsaid(document, "scope/paid");
      if (fixed === undefined && byTime === undefined && !isSettled && isPriced) yield reportNoModel(document);
      if (fixed !== undefined && byTime !== undefined) yield reportBoth(fixed, byTime);
    }
    // A buyer who writes the request sets the ceiling; the notice is for the contract.
    const wanted = facets.filter((facet) => form === "offer" || facet !== "notice");
    if (fixed === undefined && byTime !== undefined) yield* reportOpenEnd(document, wanted, byTime);
  },
} satisfies Rule;

function* reportNoPrice(document: EngagementDocument): Generator<Finding> {
  if (findAgreementForm(document) === "application") {
    if (!asksForMoney(document)) return;
    const message = say`No amount is stated: nobody can tell what is applied for.`;
    const fixes = offerModels(document).slice(0, 1);
    yield { message, range: placeOfGap(document, ["pricing"]), facets: ["model"], severity: "warning", fixes };
    return;
  }
  const message = say`No price and no pricing model are stated: nobody knows who pays for more work than planned.`;
  yield {
    message,
    range: placeOfGap(document, ["pricing"]),
    facets: ["model"],
    group: { gap: missingTerms, part: say`the price` },
    fixes: offerModels(document),
  };
}

/** A bare sum reads like a fixed price, so the gap is smaller. */
function reportNoModel(document: EngagementDocument): Finding {
  const message = say`A price is stated, but not whether it is fixed or by time and materials: more work than planned means a dispute.`;
  const range = placeOfGap(document, ["pricing"]);
  return {
    message,
    range,
    facets: ["model"],
    severity: "warning",
    fixes: offerModels(document, { fixed: [0], byTime: [0, 2, 3] }),
  };
}

/** Offers may well mix models, so this asks and does not blame. */
function reportBoth(fixed: Evidence, byTime: Evidence): Finding {
  return {
    message: say`A fixed price and time and materials are both stated: say which part of the work is billed how.`,
    range: byTime.range,
    facets: ["model"],
    severity: "information",
    related: [{ message: say`The fixed price is stated here.`, range: fixed.range }],
    noFix: say`Only the parties know which part of the work is billed how.`,
  };
}

function* reportOpenEnd(document: EngagementDocument, facets: readonly string[], byTime: Evidence): Generator<Finding> {
  const { ceiling, noCeiling } = readPriceModel(document);
  const unsaid = missingFacets(
    document,
    "pricing",
    facets.filter((facet) => facet in answers),
  );
  const missing = unsaid.filter((facet) => facet !== "ceiling" || ceiling === undefined);
  if (missing.length === 0) return;
  const parts = missing.map((facet) => answers[facet] ?? 0);
  const fixes = [
    fixWithTerms(document, "pricing-time-and-materials", say`Add what is missing to the price`, { parts }),
  ];
  if (missing.includes("ceiling")) {
    const message = say`Time and materials have no ceiling: the client's cost has no end.`;
    yield { message, range: (noCeiling ?? byTime).range, facets: missing, fixes };
  } else if (isUnsaid(document, "scope/overrun-borne")) {
    const message = say`Nothing says when the client is told that the budget runs out: the ceiling will come as a surprise.`;
    yield { message, range: byTime.range, facets: missing, severity: "information", fixes };
  }
}

/** Where a price is there already, the clauses' tables of prices are left out. */
function offerModels(document: EngagementDocument, parts?: Readonly<Record<"fixed" | "byTime", number[]>>): Fix[] {
  const [fixed, byTime] = parts === undefined ? [{}, {}] : [{ parts: parts.fixed }, { parts: parts.byTime }];
  return [
    fixWithTerms(document, "pricing-fixed", say`State a fixed price`, fixed),
    fixWithTerms(document, "pricing-time-and-materials", say`State time and materials with a ceiling`, byTime),
  ];
}
