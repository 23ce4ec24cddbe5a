import { type Message, say } from "../../text/message.ts";
import { everyKind } from "../every-kind.ts";
import { markdown } from "../markdown.ts";
import type { Rule, SuppressionUse } from "../rule.ts";

export default {
  id: "document/suppression-problem",
  docs: {
    summary: "An ignore comment names a rule, gives a reason, drops a finding, and has not ended.",
    rationale:
      "A comment without a reason hides a gap from the next reader. One that drops nothing is left over from a gap that was closed, or has a mistake in the rule's name. A comment may say who has agreed and until when, as in `: only a pilot (waived by Jana Roth until 2027-03-01)`; after that day its findings come back.",
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
    for (const use of suppressions) {
      const message = findProblem(use);
      if (message !== undefined) yield { message, range: use.suppression.range };
    }
  },
} satisfies Rule;

function findProblem({ suppression, dropped, hasEnded }: SuppressionUse): Message | undefined {
  const { rules, reason, waiver } = suppression;
  if (rules.length === 0) return say`The ignore comment names no rule, so it drops nothing.`;
  if (hasEnded)
    return say`The waiver by ${waiver?.reviewer ?? ""} ended on ${waiver?.until ?? ""}: mend what it left open, or agree on it anew.`;
  if (dropped === 0)
    return say`The ignore comment drops no finding: remove it, or check the rule's name and the place.`;
  return reason === ""
    ? say`The ignore comment gives no reason: the next reader can't tell whether it still holds.`
    : undefined;
}
