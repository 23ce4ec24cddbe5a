import { allMatches } from "../text/all-matches.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { isCommonGivenName } from "./given-names.ts";
import { isPersonName } from "./person-names.ts";

/** `Jana volunteered to take the lead`, `Tom will be the deputy`, `Lea übernimmt die Leitung`. */
const takesLead =
  /(?:^|[\s*–-])(@[\w-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:(?:should|will|would|is to|is going to|has|soll|wird) )?(?:(?:agreed|volunteered|offered|asked|elected|appointed|nominated) (?:to |as ))?(?:(?:take|takes|took) (?:over )?the (?:lead|chair|minutes)|be(?:come)? the \p{Ll}|(?:act|acts|serve|serves) as |(?:übernimmt|macht|übernehmen) (?:die (?:\p{L}{0,20})?(?:leitung|koordination|federführung|moderation|redaktion|organisation)|den vorsitz)|(?:die \p{L}{0,20}(?:leitung|koordination|federführung|organisation)|den vorsitz) übernehmen)/giu;

/** A word that each of them has. */
const takes = /lead|chair|minutes|be(?:come)?\s+the|(?:act|serve)s?\s+as|übernimmt|macht|übernehmen/iu;

/** Minutes that say of two people what they take on: `Jana should take the lead on the tests`. */
export function readLeads({ reading, kind }: ConceptFindings): TopicEvidence[] {
  if (kind !== "notes") return [];
  const found = new Map<string, TopicEvidence>();
  for (const statement of reading.statements) {
    if (statement.quoted) continue;
    const written = reading.markdown.visible.slice(statement.range.start, statement.range.end);
    if (!takes.test(written)) continue;
    const text = written.replace(/\s+/gu, " ");
    for (const [, name = ""] of allMatches(text, takesLead)) {
      const [first = ""] = name.split(" ");
      if (!isCommonGivenName(first) && !isPersonName(name) && !name.startsWith("@")) continue;
      found.set(first, { range: statement.range, reason: `"${text.slice(0, 40)}"`, by: "words", statement });
    }
  }
  return found.size >= 2 ? [...found.values()] : [];
}
