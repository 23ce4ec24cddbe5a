import { isUnsaid } from "../../documents/points.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** What front matter says of a document that others have read or are to read. */
const readStatus = ["review", "in review", "in-review", "sent", "final", "agreed", "accepted", "approved"];

export default {
  id: "vision/agreement-missing",
  docs: {
    summary: "A vision that a client is to carry records who agreed to it and when.",
    rationale:
      "A vision that nobody agreed to is opened again at the first dear decision. Asked are documents whose front matter names the client or says that they are in review or final; drafts, and visions of a team's own, are not. Minutes or another document of the engagement may record it too.",
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

  *check({ document, engagement }) {
    const { status, declared } = document;
    if (status === "draft" || status === "template" || declared.audience === "internal") return;
    const isForOthers = declared.client !== undefined || (status !== undefined && readStatus.includes(status));
    if (!isForOthers || !isUnsaid(document, "vision/agreed")) return;
    const minutes = engagement.documents.filter(({ kind }) => kind === "notes");
    if (minutes.some((other) => !isUnsaid(other, "vision/agreed"))) return;
    yield {
      message: "Nobody is recorded as having agreed to the vision: it will be opened again at the first dear decision.",
      range: placeOfGap(document, ["revision-history"]),
      fixes: [fixWithClause(document, "vision-agreement", "Record who agreed to the vision")],
    };
  },
} satisfies Rule;
