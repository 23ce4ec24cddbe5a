import type { PointEvidence } from "../documents/collect-points.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { quotable } from "../documents/recorded-wishes.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { nextChangeNumber } from "../engagement/next-change-number.ts";
import { mentionedIdsIn } from "../engagement/read-mentioned-ids.ts";
import { clauseFor } from "../scaffold/clause-for.ts";
import { draftChangeRequest } from "../scaffold/draft-change-request.ts";
import { say } from "../text/message.ts";
import { isInside, type Range } from "../text/range.ts";
import type { Fix } from "./rule.ts";

/** What a change request needs beside the document. */
export interface RequestContext {
  readonly document: EngagementDocument;
  readonly engagement: Engagement;
  readonly today: string;
}

/** An offer to write a wish as a new change request, and to say so behind it. Nobody answers inside a quoted mail. */
export function requestChange({ document, engagement, today }: RequestContext, { range, block }: PointEvidence): Fix[] {
  const at = block.quoted ? undefined : endOfWish(block, range);
  if (at === undefined) return [];
  const number = nextChangeNumber(engagement);
  const wish = quotable(document, range);
  const newFiles = draftChangeRequest(document, {
    number,
    wishedOn: today,
    subject: wish,
    after: wish,
    deliverables: mentionedIdsIn(wish),
  });
  const answer = clauseFor(document, "wish-recorded").body.trim();
  const isSentence = /[\p{P}\s]$/u.test(document.text.slice(0, at));
  const newText = `${isSentence ? "" : "."} ${answer.replace(/\[[^[\]]+\]/, String(number))}`;
  return [
    {
      title: say`Write it as change request ${number}`,
      edits: [{ range: { start: at, end: at }, newText }],
      newFiles,
      safe: false,
    },
  ];
}

function endOfWish(block: PointEvidence["block"], range: Range): number | undefined {
  if (block.type === "code") return undefined;
  if (block.type !== "table") return block.type === "listItem" ? block.textRange.end : block.range.end;
  if (block.source !== "gfm") return undefined;
  const cells = block.rows.flatMap((row) => row.cells);
  return cells.find((cell) => isInside(range, cell.range))?.range.end;
}
