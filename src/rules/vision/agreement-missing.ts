import type { EngagementDocument } from "../../documents/document.ts";
import { findOpenFeedback } from "../../documents/open-feedback.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Finding, Rule } from "../rule.ts";

/** What front matter says of a document that others are to read, and of one that they have read. */
const reviewStatus = ["review", "in review", "in-review", "sent"];
const finalStatus = ["final", "agreed", "accepted", "approved"];

/** So many open remarks are marked at their own places; the rest is counted. */
const mostRelated = 5;

export default {
  id: "vision/agreement-missing",
  docs: {
    summary:
      "A vision that a client is to carry records who agreed to it and when, and leaves no feedback of readers unanswered.",
    rationale:
      "A vision that nobody agreed to is opened again at the first dear decision. Asked are documents whose front matter names the client or says that they are in review or final; drafts, and visions of a team's own, are not. Minutes or another document of the engagement may record it too. Before it is final, a meeting where both sides go through it is the way there. Feedback counts where the document lists it: rows without an answer, tasks without a tick, a list or column of open feedback.",
    source: "Catalogue G08.",
    examples: {
      bad: markdown`
        ---
        status: final
        ---

        # Product vision: Allotment swap

        ## Target group

        Gardeners with too many beans.

        ## Business goals

        - Win 40 clubs as paying members.
      `,
      good: markdown`
        ---
        status: final
        ---

        # Product vision: Allotment swap

        ## Target group

        Gardeners with too many beans.

        ## Business goals

        - Win 40 clubs as paying members.

        ## Agreement

        Agreed with Ines Vogt for the association of clubs on 3 May 2027.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["vision"],
  reads: ["points"],

  facets: ["agreement", "meeting", "feedback"],

  *check(context) {
    const { summary, engagement, facets } = context;
    const { status, declared } = summary;
    if (status === "draft" || status === "template" || declared.audience === "internal") return;
    const isFinal = status !== undefined && finalStatus.includes(status);
    const isRead = isFinal || (status !== undefined && reviewStatus.includes(status));
    if (declared.client === undefined && !isRead) return;
    const { document } = context;
    const minutes = engagement.documents.filter(({ kind }) => kind === "notes");
    const isAgreed = [summary, ...minutes].some(({ points }) => points.has("vision/agreed"));
    if (!isAgreed && facets.includes("agreement")) {
      const isMeetingMissing =
        facets.includes("meeting") &&
        !isFinal &&
        !engagement.documents.some(({ points }) => points.has("vision/review-meeting"));
      yield {
        message: isMeetingMissing
          ? say`Nobody is recorded as having agreed to the vision, and no meeting is planned to go through it: it will be opened again at the first dear decision.`
          : say`Nobody is recorded as having agreed to the vision: it will be opened again at the first dear decision.`,
        range: placeOfGap(document, ["revision-history"]),
        facets: isMeetingMissing ? ["agreement", "meeting"] : ["agreement"],
        fixes: [
          fixWithClause(document, "vision-agreement", say`Record who agreed to the vision`, {
            parts: isMeetingMissing ? [0, 1] : [0],
          }),
        ],
      };
    }
    if (facets.includes("feedback")) yield* checkFeedback(document);
  },
} satisfies Rule;

function* checkFeedback(document: EngagementDocument): Iterable<Finding> {
  const [first, ...more] = findOpenFeedback(document);
  if (first === undefined) return;
  yield {
    message:
      more.length === 0
        ? say`Feedback on the vision is unanswered: whoever gave it has not agreed.`
        : say`${more.length + 1} pieces of feedback on the vision are unanswered: whoever gave them has not agreed.`,
    range: first,
    related: more.slice(0, mostRelated).map((range) => ({ message: say`Unanswered, too.`, range })),
    facets: ["feedback"],
    noFix: say`The answer is for the authors to give.`,
  };
}
