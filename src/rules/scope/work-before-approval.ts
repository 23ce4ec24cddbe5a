import { isApprovalOpen } from "../../documents/change-approval.ts";
import { changeNumbersOf, numberOfChange } from "../../documents/change-references.ts";
import { hasClientAtTable } from "../../documents/client-at-table.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import type { ChangeRequest } from "../../documents/facts/facts.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { findItemRow } from "../../documents/items/item-fields.ts";
import { readItemProgress } from "../../documents/items/item-progress.ts";
import { placesOfPoint, saysPoint } from "../../documents/points.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import type { Cell } from "../../markdown/markdown-document.ts";
import { type Message, say } from "../../text/message.ts";
import { isInside, type Range } from "../../text/range.ts";
import { holdItem } from "../hold-work.ts";
import { nameOf } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule, Severity } from "../rule.ts";

export default {
  id: "scope/work-before-approval",
  docs: {
    summary: "Work on a change begins when the change is approved.",
    rationale:
      "A change that is built before it is approved has no price, no date and no payer, and saying no to it is only possible at the provider's expense. Items of a backlog that name a change request are held against its status, wherever the engagement keeps it. An item that is marked as added to what was agreed and names no request, or one that the list of changes lacks, is a warning, as the request may be kept elsewhere; what is swapped, paid or approved on the spot is left alone. Change requests are held against what they say of the work themselves: open is one whose status says so, or whose status only tells of the work while no box of the decision is ticked or a line to sign is empty.",
    source: "Catalogue D16; PMI on integrated change control: only approved changes enter the baseline.",
    examples: {
      bad: markdown`
        # Change request 4: Gift vouchers

        - **Reason:** Guests ask for vouchers before Christmas.
        - **Price:** €5,400
        - **Status:** Open

        The team has started with the page for vouchers.
      `,
      good: markdown`
        # Change request 4: Gift vouchers

        - **Reason:** Guests ask for vouchers before Christmas.
        - **Price:** €5,400
        - **Status:** Approved

        The team has started with the page for vouchers.
      `,
    },
    noFix: "Only the people who decide can approve the change; the work has to wait for them.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["change-request", "backlog"],
  reads: ["facts.changes"],

  *check(context) {
    const { summary, engagement } = context;
    // Documents are only opened where something in them may have begun.
    if (summary.facts.changes.length === 0 && !summary.items.some(isBegun)) return;
    const { document } = context;
    yield* reportChanges(document);
    for (const item of document.items.filter(isBegun)) {
      const progress = readItemProgress(item);
      const gap = findGap(document, item, engagement);
      if (gap === undefined) continue;
      yield {
        message:
          progress === "done"
            ? say`${nameOf(item)} is done, but ${gap.said}: nobody has agreed to pay for it.`
            : say`${nameOf(item)} is in progress, but ${gap.said}: nobody has agreed to pay for it.`,
        range: item.titleRange,
        severity: gap.severity,
        fixes: holdItem(document, item),
      };
    }
  },
} satisfies Rule;

function isBegun(item: BacklogItem): boolean {
  const progress = readItemProgress(item);
  return progress === "started" || progress === "done";
}

/** What the change behind an item lacks: its approval, its record, or its request. */
function findGap(
  document: EngagementDocument,
  item: BacklogItem,
  engagement: Engagement,
): { readonly said: Message; readonly severity: Severity } | undefined {
  const changes = engagement.documents.flatMap(({ facts }) => facts.changes);
  const named = changeNumbersOf(document, item);
  const own = changes.filter((change) => named.includes(numberOfChange(change) ?? -1));
  const [first] = own;
  if (first !== undefined) {
    if (own.some(({ status }) => status === "approved" || status === undefined)) return undefined;
    return { said: say`change request ${first.id ?? ""} is ${statusOf(first)}`, severity: "error" };
  }
  if (saysPoint(document, "scope/paid-otherwise", item.range)) return undefined;
  // A list of changes that lacks the one named; without a list they may be kept elsewhere.
  const isListed = changes.filter((change) => numberOfChange(change) !== undefined).length > 1;
  if (named.length > 0)
    return isListed ? { said: say`change request ${named[0] ?? ""} is on no record`, severity: "warning" } : undefined;
  const hasPayer = hasClientAtTable(document) || engagement.documents.some(({ kind }) => kind === "sow");
  return hasPayer && isAddedScope(document, item)
    ? { said: say`no change request is named for it`, severity: "warning" }
    : undefined;
}

/** `Type: Change`, `Scope: not in SOW`: all that a cell about the item's origin says. */
function isAddedScope(document: EngagementDocument, item: BacklogItem): boolean {
  const place = findItemRow(document, item);
  const names = place === undefined ? [] : (document.pointTitles.columns.get(place.table) ?? []);
  return names.some((points, column) => {
    const cell = points.includes("scope/item-origin") ? place?.row.cells[column] : undefined;
    const added = placesOfPoint(document, "scope/added-scope");
    return (
      cell !== undefined &&
      added.some(({ by, words }) => by === "words" && isInside(words, cell.range) && isAll(cell, words))
    );
  });
}

function isAll(cell: Cell, words: Range): boolean {
  return cell.text.trim().length === words.end - words.start;
}

/** Change requests that say themselves that they are worked on. */
function* reportChanges(document: EngagementDocument): Generator<Finding> {
  const begun = placesOfPoint(document, "scope/work-begun").filter(({ by }) => by === "words");
  for (const change of document.facts.changes) {
    if (change.status !== "rejected" && !isApprovalOpen(document, change)) continue;
    const place = begun.find(({ words }) => isInside(words, change.range));
    if (place === undefined) continue;
    yield {
      message: say`Work on this change has begun, but the change request is ${statusOf(change)}: nobody has agreed to pay for it.`,
      range: place.words,
    };
  }
}

function statusOf({ status }: ChangeRequest): Message {
  return status === "rejected" ? say`declined` : say`not approved`;
}
