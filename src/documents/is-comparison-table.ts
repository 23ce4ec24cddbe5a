import { foldWord } from "../text/words.ts";
import { oncePerTable } from "./once-per-table.ts";

/**
 * Whether a table sets other products side by side with what they lack or cost: `| Tool | Platform | Problems |`,
 * `| Anbieter | Preis | Schwächen |`.
 */
export const isComparisonTable = oncePerTable(([header = []]) => {
  const [first = "", ...others] = header.map(foldWord);
  return others.length > 0 && products.test(first) && others.some((head) => measures.test(head));
});

const products =
  /^(?:(?:existing |current |competing |similar |other |bestehende |aehnliche |andere )?(?:solutions?|tools?|apps?|products?|platforms?|approach|approaches|vendors?|providers?|projects?|tool category|category of tools|services?|loesung|loesungen|werkzeuge?|anwendung|produkte?|anbieter|plattform|programme?|ansatz))$/u;

const measures =
  /\b(?:problems?|limits?|limitations?|gaps?|weakness(?:es)?|drawbacks?|shortcomings?|pros|cons|where (?:it|they) fails?|why not|lacks?|what(?: is|s) missing|difference|how we differ|strengths?|price|pricing|license|open source|platforms?|schwaechen?|grenzen|einschraenkung(?:en)?|nachteile?|vorteile?|unterschiede?|preis|staerken|luecken?|problem|naehe)\b/u;
