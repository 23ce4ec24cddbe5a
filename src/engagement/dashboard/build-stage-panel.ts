import { plainText } from "../../markdown/markdown-document.ts";
import { overlaps, type Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import { readWords } from "../../text/words.ts";
import { daysBetween } from "../calculations/calendar-days.ts";
import { roundTo } from "../calculations/rounding.ts";
import { findRunway, findShortfallWeeks } from "../calculations/runway.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";
import { type DatedMilestone, listMilestones } from "./list-milestones.ts";
import type { Missing } from "./missing.ts";
import type { AgreedTerms } from "./read-agreed-terms.ts";

/** The steps of the plan, and how far the money for each goes. */
export interface StagePanel {
  readonly stages: readonly Stage[];
  readonly currency: string | undefined;
  readonly missing: readonly Missing[];
}

export interface Stage {
  /** Not there for what lies between the last milestone and the end. */
  readonly name: string | undefined;
  readonly from: string | undefined;
  readonly to: string;
  /** With one decimal. */
  readonly weeks: number | undefined;
  readonly money: StageMoney | undefined;
  readonly source: Source;
}

export interface StageMoney {
  readonly cents: number;
  /** How long it lasts if each week takes the same of the price; not there where price or term is unknown. */
  readonly lastsWeeks: number | undefined;
  /** How much of the stage it leaves unpaid. */
  readonly shortWeeks: number | undefined;
  readonly source: Source;
}

export function buildStagePanel(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { price, start, end }: AgreedTerms,
): StagePanel {
  const milestones = listMilestones(opened);
  const weeks = start && end && weeksBetween(start.date, end.date);
  const centsPerWeek = price === undefined || weeks === undefined ? undefined : price.cents / weeks;
  const stages = milestones.map((one, at): Stage => {
    const from = at === 0 ? start?.date : milestones[at - 1]?.date;
    return describe(one, from);
  });
  const last = milestones.at(-1);
  const rest: Stage[] =
    last !== undefined && end !== undefined && end.date > last.date
      ? [
          {
            name: undefined,
            from: last.date,
            to: end.date,
            weeks: weeksBetween(last.date, end.date),
            money: undefined,
            source: end.source,
          },
        ]
      : [];
  const hasMoney = stages.some(({ money }) => money !== undefined);
  return {
    stages: [...stages, ...rest],
    currency: price?.currency,
    missing: [
      ...(stages.length === 0 ? [{ name: "stages", kind: "sow" } as const] : []),
      ...(stages.length > 0 && !hasMoney ? [{ name: "stage-amounts", kind: "sow" } as const] : []),
    ],
  };

  function describe(one: DatedMilestone, from: string | undefined): Stage {
    const { milestone, summary, date } = one;
    const length = from === undefined ? undefined : weeksBetween(from, date);
    const amount = findAmount(one, milestones);
    const runway =
      amount === undefined || centsPerWeek === undefined
        ? undefined
        : findRunway(amount.cents, [{ allocationPercent: 100, centsPerPersonDay: centsPerWeek / 5 }]);
    return {
      name: milestone.name,
      from,
      to: date,
      weeks: length,
      money: amount && {
        cents: amount.cents,
        lastsWeeks: runway?.weeks,
        shortWeeks: findShortfallWeeks(runway, length),
        source: sourceOf(context, summary, amount.range),
      },
      source: sourceOf(context, summary, milestone.date?.range ?? milestone.range),
    };
  }
}

/** What its own row says, else the sum of the price that is told for it: `€84,000 are released for the pilot`. */
function findAmount(
  { milestone, document, summary }: DatedMilestone,
  all: readonly DatedMilestone[],
): { readonly cents: number; readonly range: Range } | undefined {
  if (milestone.amount !== undefined) return toCents(milestone.amount);
  const { visible } = document.markdown;
  const told = summary.concepts.pricing.evidence.flatMap(({ range }) => splitSentences(visible, range));
  const found = told.flatMap((sentence) =>
    partsOf(visible, sentence).flatMap((part) => {
      const named = all.filter((one) => hasWords(plainText(visible, part), one.milestone.name));
      const sums = summary.facts.money.filter(({ range, per }) => per === undefined && overlaps(range, part));
      const [sum] = sums;
      return named.length === 1 && named[0]?.milestone === milestone && sums.length === 1 && sum !== undefined
        ? [toCents(sum)]
        : [];
    }),
  );
  const [amount, ...others] = found;
  return others.every(({ cents }) => cents === amount?.cents) ? amount : undefined;
}

function toCents({ amount, range }: { readonly amount: number; readonly range: Range }): {
  readonly cents: number;
  readonly range: Range;
} {
  return { cents: roundTo(amount * 100, 0), range };
}

/** `€84,000 are released for the pilot` and `€168,000 after the decision`. */
function partsOf(visible: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const { index, 0: mark } of visible.slice(start, end).matchAll(/[,;]\s|\s(?:and|und)\s/gu)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...parts, { start: from, end }];
}

function hasWords(text: string, name: string): boolean {
  const [words, wanted] = [text, name].map(
    (one) =>
      ` ${readWords(one)
        .map(({ folded }) => folded)
        .join(" ")} `,
  );
  return wanted !== undefined && wanted.trim() !== "" && words?.includes(wanted) === true;
}

function weeksBetween(start: string, end: string): number | undefined {
  const days = daysBetween(start, end);
  return days === undefined ? undefined : roundTo(days / 7, 1);
}
