import { hasClientAtTable } from "../../documents/client-at-table.ts";
import type { PointEvidence } from "../../documents/collect-points.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { readItemProgress } from "../../documents/items/item-progress.ts";
import { firstOfStatements, pointOf, sectionsOfPoint } from "../../documents/points.ts";
import { isRecordedAsChange } from "../../documents/recorded-wishes.ts";
import { isReported } from "../../documents/reported-speech.ts";
import { type Block, plainText } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import { isInside, overlaps, type Range } from "../../text/range.ts";
import { holdWish } from "../hold-work.ts";
import { markdown } from "../markdown.ts";
import { recordStatement } from "../record-statement.ts";
import { requestChange } from "../request-change.ts";
import type { Rule, Severity } from "../rule.ts";

const triggers = ["scope/favour", "scope/assumed-inclusion", "scope/changed-ground"] as const;

export default {
  id: "scope/trigger-phrase",
  docs: {
    summary: "A wish in passing is checked against the agreed scope before anyone starts.",
    rationale:
      "Scope seldom grows by decision; it grows by small favours, by what somebody took to be included, and by news from the client's management. Such sentences are the moment to pause: included, a change request, or no. Minutes and backlogs are read, with what they quote of others; in a change request only what comes along with the change itself. Silent where the same place already says how the wish was settled, in lists of trigger phrases, and in minutes among colleagues, in which no client appears.",
    source: "Catalogue D06; collections of phrases by agencies; PMI on uncontrolled scope growth.",
    examples: {
      bad: markdown`
        # Minutes: weekly call with the client

        ## Notes

        - The seat map is ready for review.
        - Ines Vogt asked: "Could you also quickly add a gift voucher to the shop?"
      `,
      good: markdown`
        # Minutes: weekly call with the client

        ## Notes

        - The seat map is ready for review.
        - Ines Vogt asked: "Could you also quickly add a gift voucher to the shop?" Recorded as change request 4.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["notes", "backlog", "change-request"],
  reads: ["facts.changes", "changeReferences"],

  *check(context) {
    // Documents are only opened where such a phrase was found.
    if (!triggers.some((name) => context.summary.points.has(name))) return;
    const { document } = context;
    const isAmongOurselves = document.kind === "notes" && !hasClientAtTable(document);
    for (const place of findTriggers(document)) {
      if (isAmongOurselves && !isReported(document, place)) continue;
      const phrase = plainText(document.markdown.visible, place.words);
      const isUnderWay = document.items.some(
        (item) => isInside(place.range, item.range) && isBegun(readItemProgress(item)),
      );
      const severity: Severity = isUnderWay ? "error" : document.kind === "change-request" ? "information" : "warning";
      yield {
        message: isUnderWay
          ? say`"${phrase}" sounds like new scope, and work on it has begun: nobody agreed who pays for it.`
          : say`"${phrase}" is how scope grows: check it against what was agreed before anyone starts.`,
        range: place.words,
        severity,
        fixes: [
          recordStatement(document, place.range, "wish-as-change", say`Record it as a change request`),
          ...(document.kind === "change-request" ? [] : requestChange(context, place)),
          ...holdWish(document, place),
        ],
      };
    }
  },
} satisfies Rule;

function isBegun(progress: ReturnType<typeof readItemProgress>): boolean {
  return progress === "started" || progress === "done";
}

/** One for each sentence, in the order of the text; what others said in quotes counts as well. */
function findTriggers(document: EngagementDocument): PointEvidence[] {
  const lists = sectionsOfPoint(document, "scope/triggers");
  const settled = pointOf(document, "scope/settled-wish").evidence;
  const asked = document.kind === "change-request" ? triggers.slice(0, 2) : triggers;
  const wishes = asked
    .flatMap((name) => pointOf(document, name).evidence)
    .filter(({ by, range, block }) => {
      if (by !== "words" || lists.some((list) => isInside(range, list.range))) return false;
      const answer = answerTo(block);
      const own = rowOrBlock(block, range);
      const isSettled = settled.some(
        (place) => overlaps(place.range, own) || (answer !== undefined && overlaps(place.range, answer.range)),
      );
      return !isSettled && !isRecordedAsChange(document, range);
    });
  return [...firstOfStatements(wishes)].sort((a, b) => a.words.start - b.words.start);
}

/** What is settled in one row of a table is settled for that row. */
function rowOrBlock(block: Block, place: Range): Range {
  const row = block.type === "table" ? block.rows.find(({ range }) => isInside(place, range)) : undefined;
  return row?.range ?? block.range;
}

/** Where a wish is answered if not in the same breath: in the next paragraph; items of a list have theirs nested. */
function answerTo(block: Block): Block | undefined {
  if (block.type !== "paragraph") return undefined;
  const { blocks } = block.section;
  const next = blocks[blocks.indexOf(block) + 1];
  return next?.type === "paragraph" ? next : undefined;
}
