import type { Suppression } from "../../markdown/suppressions.ts";
import { everyKind } from "../every-kind.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "document/suppression-problem",
  docs: {
    summary: "An ignore comment names a rule, gives a reason and drops a finding.",
    rationale:
      "A comment without a reason hides a gap from the next reader. One that drops nothing is left over from a gap that was closed, or has a mistake in the rule's name.",
    source: "Mandate's own convention, as in markdownlint and Vale.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        <!-- mandate-ignore scope/out-of-scope-missing -->

        ## Deliverables

        - Seat map
      `,
      good: markdown`
        # Statement of work: Ticket shop

        <!-- mandate-ignore scope/out-of-scope-missing: listed in the framework contract, section 4 -->

        ## Deliverables

        - Seat map
      `,
    },
    noFix: "Only the author knows the reason, and whether the comment is still wanted.",
  },
  severity: "warning",
  since: "0.1.0",
  kinds: everyKind,
  languages: "all",
  runs: "after-suppression",

  *check({ suppressions }) {
    for (const { suppression, dropped } of suppressions) {
      const message = findProblem(suppression, dropped);
      if (message !== undefined) yield { message, range: suppression.range };
    }
  },
} satisfies Rule;

function findProblem({ rules, reason }: Suppression, dropped: number): string | undefined {
  if (rules.length === 0) return "The ignore comment names no rule, so it drops nothing.";
  if (dropped === 0) return "The ignore comment drops no finding: remove it, or check the rule's name and the place.";
  return reason === ""
    ? "The ignore comment gives no reason: the next reader can't tell whether it still holds."
    : undefined;
}
