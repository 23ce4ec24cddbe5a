import type { UnreadReason } from "../../markdown/unread-reason.ts";
import { type Message, say } from "../../text/message.ts";
import { everyKind } from "../every-kind.ts";
import { firstLine } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const reasons: Readonly<Record<UnreadReason, Message>> = {
  "too-large": say`The document was not checked: it is longer than 1.5 million characters.`,
  "too-dense": say`The document was not checked: it holds more nested or marked-up text than can be read in a reasonable time.`,
  "not-text": say`The document was not checked: it is not a text.`,
};

export default {
  id: "document/unread",
  docs: {
    summary: "The document is a text of a size that can be read.",
    rationale: "A document that is not read has no findings, which must not be taken for a clean one.",
    source: "Mandate's own limits.",
    examples: {
      // Too large a text would not fit here, so this one is damaged.
      bad: `---\nmandate: { kind: sow }\n---\n\n# Statement of work ${"\ufffd".repeat(9)}\n`,
      good: "---\nmandate: { kind: sow }\n---\n\n# Statement of work\n",
    },
    noFix: "Split the document, or leave it out with `ignore` in `mandate.yaml`.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: everyKind,
  languages: "all",

  *check({ document }) {
    const { unread } = document.markdown;
    if (unread === undefined) return;
    yield { message: reasons[unread], range: firstLine(document) };
  },
} satisfies Rule;
