import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { findOpenPlaces, type OpenPlace, type OpenWording, withStop } from "../../documents/open-wording.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { plainText, type Section } from "../../markdown/markdown-document.ts";
import { clauseFor } from "../../scaffold/clause-for.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { type Finding, type Rule, type Severity, severities } from "../rule.ts";

/** How much an open place costs: the most under a fixed price, less where no price stands beside it. */
const weights: Readonly<Record<OpenWording, Severity>> = {
  uncounted: "warning",
  "open-list": "information",
  "as-needed": "information",
  "vague-quality": "hint",
};

export default {
  id: "scope/open-ended",
  docs: {
    summary: "Whatever an offer promises has a number, a list or a measure.",
    rationale:
      "Every open word in an offer is read by each side in its own favour, and under a fixed price the provider pays for the difference. Words that count without a number, such as unlimited revisions, weigh most; open lists and work as needed come next; qualities that nobody can check are a hint. Under a fixed price all of them weigh more. Definitions, legal terms, what the client does, and phrases with a number or a cap beside them are left alone, as are funding applications, a buyer's requests and plans.",
    source: "Catalogue D03; MIL-HDBK-245 on wording of statements of work; loophole words of requirements engineering.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Design of the seat map with unlimited revisions
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Design of the seat map with up to two rounds of revisions
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "change-request"],
  options: {
    "most-per-section": { default: 5, description: "How many open phrases of one section are reported" },
  },

  *check({ document, engagement, options }) {
    const form = document.kind === "sow" ? findAgreementForm(document) : "offer";
    if (form !== "offer" && form !== "specification") return;
    const contract = findTerms(document, engagement).contract?.value;
    const isFixed = form === "offer" && (contract === "fixed-price" || contract === "agile-fixed-price");
    const counts = new Map<Section, number>();
    for (const place of findOpenPlaces(document)) {
      const { section } = place.evidence;
      const count = (counts.get(section) ?? 0) + 1;
      counts.set(section, count);
      if (count > (options["most-per-section"] ?? 0)) continue;
      const step = isFixed ? -1 : form === "specification" ? 1 : 0;
      const severity = severities[severities.indexOf(weights[place.wording]) + step] ?? "hint";
      yield { ...report(document, place), severity };
    }
  },
} satisfies Rule;

function report(document: EngagementDocument, { wording, evidence }: OpenPlace): Finding {
  const range = withStop(document.text, evidence.words);
  const phrase = plainText(document.markdown.visible, range);
  const isQuality = wording === "vague-quality";
  const clause = clauseFor(document, isQuality ? "measure" : "limit").body.trim();
  return {
    message: isQuality
      ? say`"${phrase}" has no measure: at acceptance each side will judge it by its own taste.`
      : say`"${phrase}" has no limit: the client may read anything into it.`,
    range,
    fixes: [
      {
        title: isQuality ? say`Insert room for a measure` : say`Insert room for a limit`,
        edits: [{ range: { start: range.end, end: range.end }, newText: ` ${clause}` }],
        safe: true,
      },
    ],
  };
}
