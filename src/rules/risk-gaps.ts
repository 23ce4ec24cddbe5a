import type { EngagementDocument, RiskEntry } from "../documents/document.ts";
import { columnOfPoint, saysPoint, sectionsOfPoint } from "../documents/points.ts";
import { plainText, type Table } from "../markdown/markdown-document.ts";
import { placeRiskDetail, uniqueEdits } from "../scaffold/place-risk-detail.ts";
import { type Message, say } from "../text/message.ts";
import { isInside, type Range } from "../text/range.ts";
import { splitSentences } from "../text/sentences.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import { hasPlaceholder } from "./has-placeholder.ts";
import { shorten } from "./item-gaps.ts";
import { placeOfGap } from "./place-of-gap.ts";
import type { Finding, Fix } from "./rule.ts";

interface RiskGapReport {
  readonly detail: "mitigation" | "test";
  readonly point: PointName;
  /** `None of the 3 risks is tested by anything: …` */
  readonly tellAll: (none: Message) => Message;
  /** `Of 3 risks, 2 are not tested by anything: …` */
  readonly tellMost: (count: number, gaps: number) => Message;
  /** `The risk "Staff avoid it" is not tested by anything: …` */
  readonly tellOne: (title: string) => Message;
  readonly fixTitle: Message;
}

/**
 * The risks of registers, known by their column or by a product risk in each row; where there is none, of tables and at
 * last of lists under a heading that says so. Risks of leaving it as it is speak for the work, and are nobody's to watch.
 */
export function listedRisks(document: EngagementDocument): readonly RiskEntry[] {
  const ofDoingNothing = sectionsOfPoint(document, "risk/of-inaction");
  const own = document.risks.filter(({ range }) => !ofDoingNothing.some((section) => isInside(range, section.range)));
  const registered = own.filter((risk) => {
    const table = tableOf(document, risk);
    if (table === undefined) return false;
    return columnOfPoint(document, table, "risk/list") !== undefined || sortsRisks(document, table);
  });
  if (registered.length > 0) return registered;
  const lists = sectionsOfPoint(document, "risk/list");
  const titled = own.filter(({ range }) => lists.some((section) => isInside(range, section.range)));
  const inTables = titled.filter((risk) => tableOf(document, risk) !== undefined);
  return inTables.length > 0 ? inTables : titled;
}

/** `Assumption | Kind`, with a product risk in each row. */
function sortsRisks({ risks }: EngagementDocument, table: Table): boolean {
  const rows = risks.filter(({ range }) => isInside(range, table.range));
  return rows.every(({ concepts }) => concepts.length > 0);
}

/**
 * Whether a risk is one of the four product risks, named as such in a register that knows them: a `Technical` among
 * delivery risks is none.
 */
export function isProductRisk({ risks }: EngagementDocument, { concepts }: RiskEntry): boolean {
  if (concepts.length === 0) return false;
  return risks.some((risk) => risk.concepts.includes("risk-value") || risk.concepts.includes("risk-usability"));
}

/** Whether nothing is said on a point where a risk is listed, nor left open, and the risk is not taken on purpose. */
export function isUntold(document: EngagementDocument, risk: RiskEntry, point: PointName): boolean {
  const place = placeOfRisk(document, risk);
  if (risk.mitigation !== undefined || hasPlaceholder(document, place)) return false;
  if (saysPoint(document, point, place) || saysPoint(document, "risk/accepted", place)) return false;
  if (tableOf(document, risk) === undefined && hasSequel(document, place)) return false;
  return !sectionsOfPoint(document, point).some(
    (section) => isInside(place, section.range) || isBelow(document, section.range, place),
  );
}

/** In a register each risk counts; in a list, one that says it of some risks has chosen them. */
function isGap(document: EngagementDocument, gaps: readonly RiskEntry[], all: readonly RiskEntry[]): boolean {
  return gaps.length === all.length || gaps.every((risk) => tableOf(document, risk) !== undefined);
}

/** `None of the 7 risks`, `Neither of the 2 risks` */
export function noRiskOf(count: number): Message {
  return count === 2 ? say`Neither of the 2 risks` : say`None of the ${count} risks`;
}

/** One finding for most of the risks, else one each. */
export function* reportRiskGaps(
  document: EngagementDocument,
  all: readonly RiskEntry[],
  gaps: readonly RiskEntry[],
  report: RiskGapReport,
): Generator<Finding> {
  if (!isGap(document, gaps, all)) return;
  if (gaps.length > 1 && gaps.length * 2 > all.length) {
    const message =
      gaps.length === all.length ? report.tellAll(noRiskOf(all.length)) : report.tellMost(all.length, gaps.length);
    yield { message, range: placeOfList(document, gaps), fixes: offerRoom(document, gaps, report) };
    return;
  }
  for (const risk of gaps) {
    const message = report.tellOne(shorten(risk.title));
    yield { message, range: risk.range, fixes: offerRoom(document, [risk], report) };
  }
}

function offerRoom(document: EngagementDocument, gaps: readonly RiskEntry[], report: RiskGapReport): Fix[] {
  const edits = gaps.flatMap((risk) => {
    const table = tableOf(document, risk);
    const column = table === undefined ? undefined : columnOfPoint(document, table, report.point);
    return placeRiskDetail(document, risk, report.detail, column);
  });
  return edits.length === 0 ? [] : [{ title: report.fixTitle, edits: uniqueEdits(edits), safe: true }];
}

/** `The locks arrive late: we order them early`: more than one sentence, or something behind a colon, dash or arrow. */
function hasSequel({ markdown }: EngagementDocument, place: Range): boolean {
  if (splitSentences(markdown.visible, place).length > 1) return true;
  return /\p{L}+(?: \S+){2,}(?::|\s[–—-]|\s?(?:→|->|=>))\s+\S+ \S/u.test(plainText(markdown.visible, place));
}

/** The heading over the first of the risks. */
export function placeOfList(document: EngagementDocument, [first]: readonly RiskEntry[]): Range {
  const above = document.markdown.sections.findLast(
    ({ heading, range }) =>
      heading !== undefined &&
      first !== undefined &&
      isInside(first.range, range) &&
      !isInside(first.range, heading.range),
  );
  return above?.heading?.textRange ?? placeOfGap(document, ["risks"]);
}

function tableOf({ markdown }: EngagementDocument, { range }: RiskEntry): Table | undefined {
  return markdown.blocks.find((block): block is Table => block.type === "table" && isInside(range, block.range));
}

/** The row, the item with what is nested in it, or the section. */
export function placeOfRisk({ markdown }: EngagementDocument, { range }: RiskEntry): Range {
  const block = markdown.blocks.find((candidate) => isInside(range, candidate.range));
  if (block?.type === "table") return block.rows.find((row) => isInside(range, row.range))?.range ?? range;
  if (block !== undefined) return block.range;
  return (
    markdown.sections.find(({ heading }) => heading !== undefined && isInside(range, heading.range))?.range ?? range
  );
}

/** `Mitigation` as a heading beside the list of risks, under the same heading. */
function isBelow({ markdown }: EngagementDocument, section: Range, place: Range): boolean {
  const own = markdown.sections.findLast(({ range }) => isInside(place, range));
  const parent = own?.parent?.level === 0 ? own : (own?.parent ?? own);
  return parent !== undefined && isInside(section, parent.range);
}
