import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { type Amount, writeAmount } from "../../documents/prices/amounts.ts";
import { findLowCeiling } from "../../documents/prices/check-ceiling.ts";
import { findMixedTotals } from "../../documents/prices/check-currencies.ts";
import { findWrongLines } from "../../documents/prices/check-lines.ts";
import { findWrongTaxes, findWrongTotals } from "../../documents/prices/check-sums.ts";
import { readSumColumns, type SumColumn } from "../../documents/prices/sum-columns.ts";
import { findUntaxedPrice } from "../../documents/prices/untaxed-price.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

export default {
  id: "document/money-arithmetic",
  docs: {
    summary: "Sums in tables of prices add up, in one currency, and are net or gross.",
    rationale:
      "Where lines and total differ, each side holds the other to the number that suits it. Checked are quantity times rate, totals and subtotals, and the share of taxes, to the cent and with room for rounding. Optional lines, discounts, taxes and ranges may be part of a total or not. A total over several currencies changes with the rate between them, which has to be said. An offer in euros, pounds or francs that nowhere speaks of tax is net to one side and gross to the other; budgets in requests, applications and plans are not asked. A table with estimates (`ca.`, `from`) or columns that aren't understood is not judged.",
    source: "Catalogue K07.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Price

        All prices are net.

        | Work | Days | Rate per day | Amount |
        | --- | --- | --- | --- |
        | Seat map | 10 | €800 | €8,000 |
        | Payment by card | 6 | €800 | €4,800 |
        | **Total** | | | **€13,800** |
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Price

        All prices are net.

        | Work | Days | Rate per day | Amount |
        | --- | --- | --- | --- |
        | Seat map | 10 | €800 | €8,000 |
        | Payment by card | 6 | €800 | €4,800 |
        | **Total** | | | **€12,800** |
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "change-request", "vision", "backlog"],
  facets: ["line", "total", "tax", "currency", "net-or-gross"],

  *check({ document, facets }) {
    if (facets.includes("currency")) yield* reportCurrencies(document);
    if (facets.includes("net-or-gross")) yield* reportNetOrGross(document);
    const lines = document.markdown.blocks.flatMap((block) =>
      block.type === "table" ? findWrongLines(document, block) : [],
    );
    for (const { cell, amount, product, quantity, rate } of facets.includes("line") ? lines : []) {
      const right = written(document, cell.range, amount, product, []);
      yield {
        message: say`${quantity} × ${rate} is ${right.said}, the line says ${cell.text}: each side will count on the number that suits it.`,
        range: cell.range,
        facets: ["line"],
        fixes: right.fixes(say`Correct the sum of the line`),
      };
    }
    const columns = readSumColumns(document);
    for (const column of columns) {
      const figures = column.lines.flatMap(({ amount }) => amount?.figures ?? []);
      if (facets.includes("total")) yield* reportTotals(column, figures);
      if (!facets.includes("tax")) continue;
      for (const { tax, percent, share } of findWrongTaxes(document, column)) {
        if (tax.amount === undefined) continue;
        const right = written(document, tax.range, tax.amount, share, figures);
        yield {
          message: say`${percent} % tax is ${right.said}, the line says ${textOf(document, tax.range)}: the invoice will differ from what was agreed.`,
          range: tax.range,
          facets: ["tax"],
          fixes: right.fixes(say`Correct the tax`),
        };
      }
    }

    const low = facets.includes("total") ? findLowCeiling(document, columns) : undefined;
    if (low !== undefined) {
      yield {
        message: say`The price is capped at ${textOf(document, low.range)}, the lines come to ${textOf(document, low.total.range)}: the work as planned does not fit under its ceiling.`,
        range: low.range,
        facets: ["total"],
        severity: "warning",
        related: [{ message: say`This is what the lines come to.`, range: low.total.range }],
        noFix: say`Whether the ceiling or the plan is wrong only the parties know.`,
      };
    }

    function* reportTotals(column: SumColumn, figures: readonly string[]) {
      const corrected = new Map(
        lines.flatMap(({ cell, product }) => {
          const line = column.lines.find(({ range }) => range === cell.range);
          return line === undefined ? [] : [[line, product] as const];
        }),
      );
      for (const { total, sum } of findWrongTotals(column, corrected)) {
        if (total.amount === undefined || isTotalElsewhere(columns, column, total.amount.least - sum)) continue;
        const right = written(document, total.range, total.amount, sum, figures);
        yield {
          message: say`The lines add up to ${right.said}, the total says ${textOf(document, total.range)}: each side will count on the number that suits it.`,
          range: total.range,
          facets: ["total"],
          fixes: right.fixes(say`Correct the total`),
        };
      }
    }
  },
} satisfies Rule;

function* reportCurrencies(document: EngagementDocument): Generator<Finding> {
  for (const { total, currencies } of findMixedTotals(document)) {
    yield {
      message: say`The total adds up sums in ${listOf(currencies)}, and no exchange rate is said: nobody can check the sum, and it changes with the rate.`,
      range: total.range,
      severity: "warning",
      facets: ["currency"],
      noFix: say`Which currency and which rate hold is for the parties.`,
    };
  }
}

/** A request, an application or a plan names budgets; only an offer names what is to be paid. */
function* reportNetOrGross(document: EngagementDocument): Generator<Finding> {
  if (document.kind !== "sow" || findAgreementForm(document) !== "offer") return;
  const range = findUntaxedPrice(document);
  if (range === undefined) return;
  yield {
    message: say`It is not said whether ${textOf(document, range)} is net or includes VAT: the first invoice may be a fifth higher than the client thought.`,
    range,
    severity: "information",
    facets: ["net-or-gross"],
    noFix: say`Whether tax is part of the price only those know who calculated it.`,
  };
}

/** What a total is apart from its lines may be the total of another table. */
function isTotalElsewhere(columns: readonly SumColumn[], column: SumColumn, difference: number): boolean {
  return columns.some(
    (other) =>
      other !== column &&
      other.lines.some(({ kind, amount }) => kind === "total" && amount?.least === Math.abs(difference)),
  );
}

function textOf({ markdown: { visible } }: EngagementDocument, range: Range): string {
  return plainText(visible, range);
}

/** The right sum in the words of the wrong one, and the fix that puts it there. */
function written(
  document: EngagementDocument,
  place: Range,
  amount: Amount,
  right: number,
  figures: readonly string[],
): { readonly said: string; fixes(title: Message): Fix[] } {
  const { visible } = document.markdown;
  const inside = visible.slice(place.start, place.end).indexOf(amount.figures);
  const isScaled = amount.step > 100 || (amount.step < 100 && /k|m|tsd|mio/iu.test(textOf(document, place)));
  const newText = isScaled ? writeAmount(right, "0", figures) : writeAmount(right, amount.figures, figures);
  const sign = right < 0 !== amount.least < 0 ? "−" : "";
  const said = isScaled ? newText : `${sign}${textOf(document, place).replace(amount.figures, newText)}`;
  return {
    said,
    fixes: (title) => {
      if (inside === -1 || isScaled || sign !== "") return [];
      const start = place.start + inside;
      const range = { start, end: start + amount.figures.length };
      return [{ title, edits: [{ range, newText }], safe: false }];
    },
  };
}
