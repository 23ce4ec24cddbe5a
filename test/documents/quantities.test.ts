import assert from "node:assert/strict";
import {
  hasCalendarDate,
  hasDuration,
  hasMoney,
  hasNearDate,
  hasRate,
  hasStage,
  hasSum,
} from "../../src/documents/quantities.ts";

const readers: readonly [(text: string) => boolean, readonly string[], readonly string[]][] = [
  [
    hasMoney,
    ["€ 12.500", "20 k€", "EUR 20k", "20.000,- €", "500,000 DAI", "Total: $156,000", "CHF 1'200", "3 Mio. Euro"],
    ["1,500 users", "30 days", "version 2.10"],
  ],
  [hasRate, ["120 EUR per day", "$150/hr", "90 €/h", "pro Personentag"], ["per page", "3/4 done"]],
  [hasSum, ["12.500", "800", "30 % on signing"], ["12 chapters", "since 2031", "3 May 2031"]],
  [
    hasCalendarDate,
    ["2031-11-22", "31. Dezember", "19.05", "14.–28. Mai", "Q3/2031", "KW 12", "by June 21", "in May", "5/12/2031"],
    ["you may do it", "March forward", "version 2.10", "v1.2.3", "Section 3.12. Search", "99.5 %", "in 2031", "decide"],
  ],
  [
    hasDuration,
    ["six weeks", "3-month", "three (3) months", "10 Werktage", "ein Jahr", "2 bis 3 Wochen"],
    ["12 chapters", "daily", "M7"],
  ],
  [hasStage, ["Month 3", "week 5", "Sprint 2", "Woche 4"], ["months", "Week 2031", "this sprint"]],
  [
    hasNearDate,
    ["by Friday", "next week", "bis Ende des Monats", "bis Freitag"],
    ["next sprint", "Friday talks", "totals by month"],
  ],
];

describe("quantities", () => {
  for (const [has, yes, no] of readers) {
    it(has.name, () => {
      assert.deepEqual([yes.filter((text) => !has(text)), no.filter(has)], [[], []]);
    });
  }
});
