import { type ChangeQuestion, changeQuestions, isAnswered, writtenChanges } from "../../documents/change-answers.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import type { ChangeRequest } from "../../documents/facts/facts.ts";
import { pointOf } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { listOf, type Message, say, type Value } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule, Severity } from "../rule.ts";

const questions: Readonly<Record<ChangeQuestion, Message>> = {
  reason: say`its reason`,
  "sow-reference": say`which part of the agreement it changes`,
  effort: say`the effort`,
  price: say`the price`,
  "date-effect": say`its effect on dates`,
  value: say`what it is worth`,
  "margin-effect": say`its effect on the margin`,
  decision: say`whether it is approved`,
  decider: say`who decides`,
  "decision-date": say`when it was decided`,
};

/** More change requests than so many are never reported one by one. */
const mostSingles = 3;

/** Without these, an approved change binds nobody to anything. */
const binding: readonly ChangeQuestion[] = ["price", "date-effect", "decider"];

export default {
  id: "scope/cr-incomplete",
  docs: {
    summary: "A change request says why, what it costs, what it moves, what it is worth and who decided.",
    rationale:
      "A change request is decided on the question whether it is worth its price, not whether it is possible. And once it is approved, it is a piece of the contract: what it leaves open is argued about when the invoice comes. As long as nothing is decided, no date of a decision is asked for; the effect on the margin is asked for in internal documents only. A line that waits to be filled in counts as there, and the rows of a list of changes are not asked. An approved change of a client without price, dates or decider is an error, other gaps are a warning; where no client is in sight, only reason, dates and decision are asked for, as a hint.",
    source:
      "Catalogue D15; PMI on integrated change control: effect on time and cost, decided by a responsible person.",
    examples: {
      bad: markdown`
        # Change request 4: Gift vouchers

        - **Requested by:** Ines Vogt (client), 3 May 2027
        - **Reason:** Guests ask for vouchers before Christmas.
        - **Change:** Sell vouchers in the ticket shop.
        - **Status:** Approved
      `,
      good: markdown`
        # Change request 4: Gift vouchers

        - **Requested by:** Ines Vogt (client), 3 May 2027
        - **Reason:** Guests ask for vouchers before Christmas.
        - **Change:** Sell vouchers in the ticket shop.
        - **Section of the statement of work:** 2.1, not included
        - **Effort:** 6 person-days
        - **Price:** €5,400
        - **Effect on dates:** The launch stays on 1 October 2027.
        - **Value:** About €20,000 of sales before Christmas
        - **Status:** Approved
        - **Decided by:** Jana Roth
        - **Decided on:** 10 May 2027
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["change-request"],
  facets: changeQuestions,

  *check({ document, engagement, facets }) {
    const isInternal = findTerms(document, engagement).audience?.value === "internal";
    const isBilled = isInternal || hasClient(document);
    const asked = changeQuestions.filter(
      (question) => facets.includes(question) && (isBilled || amongColleagues.includes(question)),
    );
    const changes = writtenChanges(document);
    const gaps = changes.flatMap(
      (change) => findGap(document, change, isInternal ? asked : withoutMargin(asked)) ?? [],
    );
    if (gaps.length > mostSingles) {
      yield { ...reportAll(gaps, changes.length), severity: isBilled ? "warning" : "hint" };
      return;
    }
    for (const { change, missing } of gaps) {
      const section = document.markdown.sections.find(({ range }) => range === change.range);
      const parts = missing.map((question) => changeQuestions.indexOf(question));
      const options = section === undefined ? { parts } : { parts, section };
      yield {
        message: say`The change request leaves open ${list(missing)}: nobody can weigh it now or prove it later.`,
        range: change.titleRange,
        facets: missing,
        severity: isBilled ? severityOf(document, change, missing) : "hint",
        fixes: [fixWithTerms(document, "change-details", say`Complete the change request`, options)],
      };
    }
  },
} satisfies Rule;

/** What a change wants answered where no client pays for it. */
const amongColleagues: readonly ChangeQuestion[] = ["reason", "date-effect", "decision", "decider"];

interface Gap {
  readonly change: ChangeRequest;
  readonly missing: readonly ChangeQuestion[];
}

function findGap(
  document: EngagementDocument,
  change: ChangeRequest,
  facets: readonly ChangeQuestion[],
): Gap | undefined {
  const asked = facets.filter((question) => question !== "decision-date" || isDecided(document, change));
  const missing = asked.filter((question) => !isAnswered(document, change, question));
  // Where hardly anything of a form is to be seen, it is a text about changes and no change request.
  const isForm =
    (change.id !== undefined || asked.length - missing.length >= 3) && !hasPlaceholder(document, change.titleRange);
  return isForm && missing.length > 0 ? { change, missing } : undefined;
}

/** A list that is kept like this all over wants a better form, not a finding for each. */
function reportAll(gaps: readonly Gap[], count: number): Finding {
  const mostly = changeQuestions.filter(
    (question) => gaps.filter(({ missing }) => missing.includes(question)).length * 2 > gaps.length,
  );
  return {
    message: say`Of ${count} change requests, ${gaps.length} leave something open, most of them ${list(mostly)}: nobody can weigh them now or prove them later.`,
    range: gaps[0]?.change.titleRange ?? { start: 0, end: 0 },
    facets: mostly,
    noFix: say`Lines for so many change requests would bury the list; start the next one from a form.`,
  };
}

function withoutMargin(questions: readonly ChangeQuestion[]): readonly ChangeQuestion[] {
  return questions.filter((question) => question !== "margin-effect");
}

function list(missing: readonly ChangeQuestion[]): Value {
  return listOf(missing.map((question) => questions[question]));
}

/** `Decision: [approved or declined]` waits for one. */
function isDecided(document: EngagementDocument, { status, statusRange }: ChangeRequest): boolean {
  if (statusRange !== undefined && hasPlaceholder(document, statusRange)) return false;
  return status === "approved" || status === "rejected";
}

function severityOf(document: EngagementDocument, change: ChangeRequest, missing: readonly ChangeQuestion[]): Severity {
  if (document.status === "draft" || document.status === "template") return "information";
  const isBinding = change.status === "approved" && missing.some((question) => binding.includes(question));
  return hasClient(document) && isBinding ? "error" : "warning";
}

/** Among colleagues nobody invoices what is left open. */
function hasClient(document: EngagementDocument): boolean {
  return pointOf(document, "scope/client-at-table").evidence.length > 0 || document.facts.parties.length > 0;
}
