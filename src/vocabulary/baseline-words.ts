/**
 * Words beside figures that say where one stands and where one wants to be; as parts of regular expressions, of both
 * languages.
 */
export const baselineWords = {
  /** Before a figure: `today: 9 days`, `In 2026 it was 2 of 10`. */
  now: "today(?:['’]s)?|now|current(?:ly)?|at present|at the moment|so far|baseline|as of today|starting (?:point|value)|last year|in 20\\d\\d,? it was|heute|derzeit|zurzeit|aktuell|momentan|bisher|ausgangswert|ausgangslage|istwert|ist-wert|vorjahr|20\\d\\d waren es",
  /** After a figure: `9 days today`. */
  nowAfter: "now|today|heute|bisher|jetzt",
  /** Between `from` and its figure: `from currently 46 %`. */
  nowWithin: "currently|today's|heute|derzeit|aktuell",
  /** `Target: 40 %`, `Erwartung: 40 %`, `sollen 70 %`, `at least 21 days`. */
  wanted:
    "targets?|goals?|aim|aims|expect(?:ed|ation)?|we want|should|shall|is to|are to|by the end of|no more than|at most|at least|ziel(?:e|wert|marke)?|erwart(?:ung|en|et)|erwartungswert|sollwert|soll(?:en)?|angestrebt|planung|planwert|höchstens|mindestens|bis ende",
  percent: "%|percent|prozent",
  /** Prices, wages and versions go from one figure to another, too. */
  money: "USD|EUR|GBP|CHF|Euro|invoice|Rechnungsbetrag|budget|version|release \\d",
  /** What a column of figures as they are begins with. */
  nowColumn:
    "today|now|current(?: (?:value|state|level|figure))?|baseline|start|starting (?:point|value)|before|heute|jetzt|ist|ist-?wert|aktuell|derzeit|ausgangswert|ausgangspunkt|basis|vorher|stand heute",
  /** What a column of figures as they are to be begins with. */
  wantedColumn:
    "targets?|goals?|aim|expect(?:ed|ation)|by |after|in 20\\d\\d|end of|ziel|soll|erwart|angestrebt|bis |nachher|ende |planwert",
} as const;
