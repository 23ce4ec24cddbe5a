import type { EngagementDocument } from "../../documents/document.ts";
import { namesSomebody } from "../../documents/names-somebody.ts";
import { isUnsaid } from "../../documents/points.ts";
import type { Section } from "../../markdown/markdown-document.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { isInside, type Range } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { isExpected } from "../expected-terms.ts";
import { missingTerms } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing, missingFacets } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const questions: Readonly<Record<string, Message>> = {
  who: say`who brings them`,
  when: say`by when`,
  consequence: say`what a delay means`,
};

/** Where the clause `client-duties` answers a question, counted in its parts. */
const answers: Readonly<Record<string, number>> = { who: 1, when: 1, consequence: 2 };

export default {
  id: "client/duties-missing",
  docs: {
    summary: "The client's contributions are agreed: who brings what by when, and what a delay means.",
    rationale:
      "Projects wait for data, decisions and people of the client more often than for code. What was never agreed cannot be asked for, and the provider pays for the wait. Applications for funding and requirements specifications are not asked for it. Where contributions are agreed, but not by whom, by when or what a delay means, it is a hint.",
    source: "Catalogue B09; § 642 BGB on the buyer's co-operation; FAR 37 operating constraints.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Price

        The fixed price is €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Client responsibilities

        | Contribution | Who | When |
        | --- | --- | --- |
        | Access to the staff database | Ines Vogt, hospital IT | by 12 March 2027 |
        | Answers to questions about wards | Head nurse | within 2 working days |

        If a contribution comes late, the dates that depend on it move by the same time.

        ## Price

        The fixed price is €48,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["who", "when", "consequence"],

  *check({ document, facets }) {
    if (!isExpected(document, "client-duties")) return;
    const range = placeOfGap(document, ["client-duties", "roles"]);
    if (isMissing(document, "client-duties")) {
      const message = say`The client's contributions are not agreed: delays on their side will be paid by the provider.`;
      const fixes = [fixWithTerms(document, "client-duties", say`Agree what the client contributes`)];
      const group = { gap: missingTerms, part: say`the client's contributions` };
      yield { message, range, facets, group, fixes };
      return;
    }
    const missing = missingFacets(document, "client-duties", facets).filter(
      (facet) => !isSaidOtherwise(document, facet),
    );
    if (document.concepts["client-duties"].state === "absent" || missing.length === 0) return;
    const asked = listOf(missing.map((facet) => questions[facet] ?? facet));
    const message = say`The client's contributions leave open ${asked}: delays on their side will be paid by the provider.`;
    const parts = missing.map((facet) => answers[facet] ?? 0);
    const fixes = [fixWithTerms(document, "client-duties", say`Complete the client's contributions`, { parts })];
    yield { message, range: placeOfDuties(document) ?? range, facets: missing, severity: "hint", fixes };
  },
} satisfies Rule;

/** The heading over most of what the client is to do. */
function placeOfDuties({ concepts, markdown }: EngagementDocument): Range | undefined {
  const { evidence } = concepts["client-duties"];
  const lengths = new Map<Section, number>();
  for (const { range } of evidence) {
    const section = markdown.sections.findLast((each) => isInside({ ...range, end: range.start }, each.range));
    if (section !== undefined) lengths.set(section, (lengths.get(section) ?? 0) + range.end - range.start);
  }
  const [longest] = [...lengths].sort(([, one], [, other]) => other - one);
  return longest?.[0].heading?.textRange;
}

/** By the client's name or a person's first name beside a duty; what a delay means, wherever the document says it. */
function isSaidOtherwise(document: EngagementDocument, facet: string): boolean {
  if (facet === "consequence") return !isUnsaid(document, "client/delay");
  return (
    facet === "who" && document.concepts["client-duties"].evidence.some(({ range }) => namesSomebody(document, range))
  );
}
